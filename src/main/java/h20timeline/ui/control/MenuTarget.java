package h20timeline.ui.control;

import h20timeline.model.Source;
import h20timeline.time.TimeSpan;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a menu is asked for.
public sealed interface MenuTarget {
    /// One event.
    record AtEvent(String id) implements MenuTarget {}

    /// Several events of one lane that share a count; `list` shows all of them.
    record AtCount(List<String> ids, TimeSpan span, String track, Runnable list)
            implements MenuTarget {
        /// Copies the list.
        public AtCount {
            ids = List.copyOf(ids);
        }
    }

    /// A lane.
    record AtTrack(String id) implements MenuTarget {}

    /// A time where nothing is drawn.
    record AtGround(long time) implements MenuTarget {}

    /// The panel of the selected event, or of the timeline while none is selected.
    record AtPanel() implements MenuTarget {}

    /// A source.
    record AtSource(Source source) implements MenuTarget {}

    /// Opens menus.
    interface Opener {
        /// Opens the menu of a target at a point of the screen; `owner` is below it.
        void open(MenuTarget target, Node owner, double screenX, double screenY);
    }

    /// Says what a menu is of that is asked for on a node, or on what lies in it.
    default void on(Node node) {
        node.getProperties().put(MenuTarget.class, this);
    }

    /// What was said of a node or of the nearest one around it, or null.
    static @Nullable MenuTarget of(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.hasProperties()
                    && each.getProperties().get(MenuTarget.class) instanceof MenuTarget target) {
                return target;
            }
        }
        return null;
    }
}
