package h20timeline.ui.timeline;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.model.Event;
import h20timeline.ui.control.MenuTarget;
import h20timeline.viewmodel.ViewModel;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;

/// Finds out what a menu of the timeline is asked for: what is under the pointer, or by the
/// keyboard the selected event. The event under the pointer is selected, so that one sees what the
/// menu is about.
final class TimelineMenu {
    private static final int MOST = 500;

    private final TimelineView view;
    private final ViewModel model;
    private final ViewportAnimator animator;
    private final ClusterMenu list;
    private final MenuTarget.Opener opener;

    TimelineMenu(
            TimelineView view,
            ViewModel model,
            ViewportAnimator animator,
            MenuTarget.Opener opener) {
        this.view = view;
        this.model = model;
        this.animator = animator;
        this.opener = opener;
        list = new ClusterMenu(view, model);
    }

    void listen() {
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    }

    private void asked(ContextMenuEvent event) {
        Picture picture = view.shown();
        TimelineIndex index = view.index();
        if (picture == null || index == null) {
            return;
        }
        event.consume();
        view.hover(null, 0);
        if (event.isKeyboardTrigger()) {
            Point2D at = ofSelected(picture);
            Point2D screen = view.localToScreen(at);
            opener.open(selected(picture, at), view, screen.getX(), screen.getY());
        } else {
            MenuTarget target = under(picture, index, event.getX(), event.getY());
            if (target instanceof MenuTarget.AtEvent one) {
                model.select(one.id());
            }
            opener.open(target, view, event.getScreenX(), event.getScreenY());
        }
    }

    private MenuTarget under(Picture picture, TimelineIndex index, double x, double y) {
        Lane head = picture.laneHeadAt(x, y).orElse(null);
        if (head != null) {
            return new MenuTarget.AtTrack(head.track());
        }
        return switch (picture.at(x, y).orElse(null)) {
            case Mark.OfEvent one -> new MenuTarget.AtEvent(one.id());
            case Mark.Cluster cluster -> count(picture, index, cluster);
            case null, default ->
                    new MenuTarget.AtGround(picture.timeAt(Math.max(x, picture.plot().x())));
        };
    }

    private MenuTarget count(Picture picture, TimelineIndex index, Mark.Cluster cluster) {
        CountedEvents counted = new CountedEvents(picture, index);
        List<String> ids = counted.of(cluster, MOST).stream().map(Event::id).toList();
        return new MenuTarget.AtCount(
                ids,
                cluster.span(),
                counted.first(cluster).track(),
                () -> list.open(cluster, () -> animator.near(cluster.span())));
    }

    private MenuTarget selected(Picture picture, Point2D at) {
        String id = model.state().selected();
        return id == null
                ? new MenuTarget.AtGround(picture.timeAt(at.getX()))
                : new MenuTarget.AtEvent(id);
    }

    /// Below the mark of the selected event; the middle where there is none.
    private Point2D ofSelected(Picture picture) {
        String id = model.state().selected();
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.OfEvent one && one.id().equals(id)) {
                return new Point2D(
                        Math.clamp(one.anchorX(), picture.plot().x(), picture.plot().right()),
                        one.anchorY() + 8);
            }
            if (mark instanceof Mark.Cluster cluster && cluster.selected()) {
                Box pill = cluster.pill();
                return new Point2D(pill.x(), pill.bottom() + 2);
            }
        }
        return new Point2D(
                picture.plot().x() + picture.plot().width() / 2,
                picture.plot().y() + picture.plot().height() / 2);
    }
}
