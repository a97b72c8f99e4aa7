package h20timeline.ui.menu;

import h20timeline.model.Event;
import h20timeline.model.Source;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import h20timeline.ui.command.Host;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.ViewModel;
import java.util.List;
import javafx.scene.control.MenuItem;

/// What can be done with one event.
final class EventRows {
    private final ViewModel model;
    private final TimelineView timeline;
    private final Host host;

    EventRows(ViewModel model, TimelineView timeline, Host host) {
        this.model = model;
        this.timeline = timeline;
        this.host = host;
    }

    void addTo(MenuRows rows, Event event) {
        EventAsText text = new EventAsText(model.state().document().timeline(), rows.language());
        rows.copy(MenuMessages.COPY_TEXT, () -> text.plain(event));
        rows.copy(MenuMessages.COPY_WITH_SOURCES, () -> text.withSources(event));
        rows.copy(MenuMessages.COPY_MARKDOWN, () -> text.markdown(event));
        rows.line().add(MenuMessages.ZOOM_TO_EVENT, () -> timeline.zoomTo(span(event)));
        addTracks(rows, event.track());
        rows.line().add(MenuMessages.PRESENT_HERE, () -> host.present(event.id()));
        rows.add(
                MenuMessages.PICTURE,
                () -> {
                    model.select(event.id());
                    host.exportEvent(model.state());
                });
        addSources(rows, event);
    }

    /// What can be done with the track of what the menu is of.
    void addTracks(MenuRows rows, String track) {
        TrackChoice choice = new TrackChoice(model);
        boolean shown = choice.isShown(track);
        boolean only = choice.isOnly(track);
        boolean several = model.state().document().timeline().tracks().size() > 1;
        rows.addIf(several && !only, MenuMessages.ONLY_TRACK, () -> choice.only(track));
        rows.addIf(several && shown && !only, MenuMessages.HIDE_TRACK, () -> choice.hide(track));
        rows.addIf(choice.hidesSome(), MenuMessages.ALL_TRACKS, choice::showAll);
    }

    private void addSources(MenuRows rows, Event event) {
        Timeline all = model.state().document().timeline();
        List<Source> linked =
                event.sources().stream()
                        .flatMap(id -> all.source(id).stream())
                        .filter(source -> source.url() != null)
                        .toList();
        rows.line();
        rows.each(
                MenuMessages.OPEN_SOURCE,
                MenuMessages.OPEN_SOURCES,
                linked.stream().map(s -> open(rows, s)).toList());
        rows.each(
                MenuMessages.COPY_ADDRESS,
                MenuMessages.COPY_ADDRESSES,
                linked.stream().map(s -> copyAddress(rows, s)).toList());
    }

    MenuItem open(MenuRows rows, Source source) {
        return MenuRows.row(
                source.title().marked(rows.language()),
                () -> {
                    if (source.url() != null) {
                        host.browse(source.url());
                    }
                });
    }

    MenuItem copyAddress(MenuRows rows, Source source) {
        return MenuRows.row(
                source.title().marked(rows.language()),
                () -> rows.copy(String.valueOf(source.url())));
    }

    /// The time that an event takes, as far as the timeline goes.
    private TimeSpan span(Event event) {
        return event.date().extent().within(model.state().document().all());
    }
}
