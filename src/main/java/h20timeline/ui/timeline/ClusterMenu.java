package h20timeline.ui.timeline;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.time.EdtfDate;
import h20timeline.viewmodel.ViewModel;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The events that a count stands for, as a menu: each with its date, its status and its headline.
/// So events of one moment, which no zoom parts, can be chosen as well.
final class ClusterMenu extends ContextMenu {
    /// More rows than anybody reads; all of them stand in the list of what is found.
    private static final int MOST = 60;

    private final TimelineView view;
    private final ViewModel model;

    ClusterMenu(TimelineView view, ViewModel model) {
        this.view = view;
        this.model = model;
        // A second click on the count comes nearer, as a double click.
        setConsumeAutoHidingEvents(false);
    }

    /// Opens under a count.
    void open(Mark.Cluster cluster, Runnable nearer) {
        TimelineIndex index = view.index();
        Picture picture = view.shown();
        if (index == null || picture == null) {
            return;
        }
        Language language = model.state().language();
        List<Event> events = new CountedEvents(picture, index).of(cluster, MOST);
        getItems().clear();
        for (Event event : events) {
            add(words(event, language), () -> view.goTo(event.id()));
        }
        getItems().add(new SeparatorMenuItem());
        int more = cluster.count() - events.size();
        String zoom =
                more > 0
                        ? TimelineMessages.CLUSTER_MORE.in(language, language.number(more))
                        : TimelineMessages.CLUSTER_NEARER.in(language);
        add(zoom, nearer);
        Point2D corner = view.localToScreen(cluster.pill().x(), cluster.pill().bottom() + 2);
        show(view, corner.getX(), corner.getY());
    }

    private void add(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        getItems().add(item);
    }

    private static String words(Event event, Language language) {
        return String.join(
                "  ·  ",
                event.date().text(language, EdtfDate.Style.SHORT),
                ModelMessages.statusOf(event).in(language),
                event.headline().marked(language));
    }
}
