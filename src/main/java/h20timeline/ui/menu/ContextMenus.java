package h20timeline.ui.menu;

import h20timeline.model.Event;
import h20timeline.model.Source;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.TimeSpan;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.Host;
import h20timeline.ui.control.MenuTarget;
import h20timeline.ui.timeline.LaneActions;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// Opens the menu of what is under the pointer or has the keyboard. It has only what can be done
/// there and now: no row is grey.
public final class ContextMenus implements MenuTarget.Opener {
    private final ViewModel model;
    private final TimelineView timeline;
    private final Acts acts;
    private final EventRows events;
    private final LaneActions lanes;
    private final ContextMenu menu = new ContextMenu();

    /// What menus need of the window around them. `rows` makes the row of a command, `selectedText`
    /// gives what is selected in the panel, `detailsShown` says whether that is seen, and `copied`
    /// is run when something was copied.
    public record Acts(
            Function<Command, MenuItem> rows,
            Supplier<String> selectedText,
            Supplier<Boolean> detailsShown,
            Runnable copied) {}

    public ContextMenus(ViewModel model, TimelineView timeline, Host host, Acts acts) {
        this.model = model;
        this.timeline = timeline;
        this.acts = acts;
        events = new EventRows(model, timeline, host);
        lanes = new LaneActions(model);
    }

    @Override
    public void open(MenuTarget target, Node owner, double screenX, double screenY) {
        menu.hide();
        MenuRows rows = new MenuRows(model.state().language(), acts.copied());
        switch (target) {
            case MenuTarget.AtEvent event -> event(rows, event.id());
            case MenuTarget.AtCount count -> count(rows, count);
            case MenuTarget.AtTrack track -> track(rows, track.id());
            case MenuTarget.AtGround ground -> ground(rows, ground.time());
            case MenuTarget.AtPanel panel -> panel(rows);
            case MenuTarget.AtSource source -> source(rows, source.source());
        }
        if (!rows.rows().isEmpty()) {
            menu.getItems().setAll(rows.rows());
            menu.show(owner, screenX, screenY);
        }
    }

    private void event(MenuRows rows, String id) {
        document()
                .event(id)
                .ifPresent(event -> {
                    boolean selected = id.equals(model.state().selected());
                    rows.addIf(!selected, MenuMessages.GO_THERE, () -> timeline.goTo(id));
                    rows.addIf(
                            selected && !acts.detailsShown().get(),
                            MenuMessages.DETAILS,
                            timeline::openDetails);
                    events.addTo(rows.line(), event);
                });
    }

    private void count(MenuRows rows, MenuTarget.AtCount count) {
        rows.add(MenuMessages.LIST, count.list());
        rows.add(MenuMessages.ZOOM_TO_THESE, () -> timeline.zoomTo(count.span()));
        List<Event> counted =
                count.ids().stream().flatMap(id -> document().event(id).stream()).toList();
        copyList(rows, counted);
        events.addTracks(rows.line(), count.track());
    }

    private void track(MenuRows rows, String id) {
        ViewState state = model.state();
        List<String> order = state.lanes().tracks(document()).stream().map(Track::id).toList();
        int place = order.indexOf(id);
        List<Event> all = inTime(id);
        rows.add(
                state.lanes().isFolded(id) ? MenuMessages.UNFOLD : MenuMessages.FOLD,
                () -> lanes.toggle(id));
        rows.addIf(place > 0, MenuMessages.MOVE_UP, () -> lanes.by(id, -1));
        rows.addIf(
                place >= 0 && place < order.size() - 1,
                MenuMessages.MOVE_DOWN,
                () -> lanes.by(id, 1));
        events.addTracks(rows.line(), id);
        rows.line();
        if (!all.isEmpty()) {
            rows.add(MenuMessages.ZOOM_TO_TRACK, () -> timeline.zoomTo(span(all)));
            copyList(rows, all);
        }
    }

    private void ground(MenuRows rows, long time) {
        rows.add(MenuMessages.ZOOM_HERE, () -> timeline.zoom(TimelineView.ZOOM, time));
        commands(rows, Command.FIT_ALL, Command.FIT_STORY, Command.GO_TO_DATE);
        commands(rows.line(), Command.UNDO, Command.CLEAR, Command.LANES_BACK);
        TrackChoice tracks = new TrackChoice(model);
        rows.addIf(tracks.hidesSome(), MenuMessages.ALL_TRACKS, tracks::showAll);
        commands(rows.line(), Command.COPY_PICTURE, Command.EXPORT, Command.PRESENT);
    }

    private void panel(MenuRows rows) {
        String selected = acts.selectedText().get();
        if (!selected.isEmpty()) {
            rows.copy(MenuMessages.COPY_SELECTION, () -> selected);
        }
        model.state()
                .selectedEvent()
                .ifPresentOrElse(
                        event -> events.addTo(rows, event),
                        () -> {
                            EventAsText text = new EventAsText(document(), rows.language());
                            rows.copy(MenuMessages.COPY_TEXT, text::plain);
                            rows.copy(MenuMessages.COPY_MARKDOWN, text::markdown);
                        });
        commands(rows.line(), Command.DETAIL);
    }

    private void source(MenuRows rows, Source source) {
        String selected = acts.selectedText().get();
        if (!selected.isEmpty()) {
            rows.copy(MenuMessages.COPY_SELECTION, () -> selected);
        }
        if (source.url() != null) {
            rows.each(
                    MenuMessages.OPEN_SOURCE,
                    MenuMessages.OPEN_SOURCES,
                    List.of(events.open(rows, source)));
            rows.each(
                    MenuMessages.COPY_ADDRESS,
                    MenuMessages.COPY_ADDRESSES,
                    List.of(events.copyAddress(rows, source)));
        }
        EventAsText text = new EventAsText(document(), rows.language());
        rows.line().copy(MenuMessages.COPY_SOURCE, () -> text.plain(source));
        rows.copy(MenuMessages.COPY_SOURCE_MARKDOWN, () -> text.markdown(source));
    }

    private void copyList(MenuRows rows, List<Event> all) {
        EventAsText text = new EventAsText(document(), rows.language());
        rows.line().copy(MenuMessages.COPY_LIST, () -> text.plain(all));
        rows.copy(MenuMessages.COPY_LIST_MARKDOWN, () -> text.markdown(all));
    }

    /// The rows of those that can be asked for now.
    private void commands(MenuRows rows, Command... commands) {
        Stream.of(commands).map(acts.rows()).filter(row -> !row.isDisable()).forEach(rows::add);
    }

    private List<Event> inTime(String track) {
        return document().events().stream()
                .filter(event -> event.track().equals(track))
                .sorted((a, b) -> Long.compare(anchor(a), anchor(b)))
                .toList();
    }

    private TimeSpan span(List<Event> all) {
        long start = all.stream().mapToLong(e -> within(e).start()).min().orElseThrow();
        long end = all.stream().mapToLong(e -> within(e).end()).max().orElseThrow();
        return new TimeSpan(start, end);
    }

    private TimeSpan within(Event event) {
        return event.date().extent().within(model.state().document().all());
    }

    private static long anchor(Event event) {
        return event.date().extent().anchor();
    }

    private Timeline document() {
        return model.state().document().timeline();
    }
}
