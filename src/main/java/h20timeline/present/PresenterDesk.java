package h20timeline.present;

import h20timeline.render.StyleClass;
import h20timeline.viewmodel.ShowPreferences;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The presenter's step at the left, what the room sees and what comes next at the right, and the
/// notes under these. The dividers can be moved, and stay where they were put; until then the slide
/// takes less room where the notes need more, and no more again afterwards.
final class PresenterDesk extends SplitPane {
    private static final List<Double> ACROSS = List.of(0.6, 0.54, 0.48, 0.42, 0.36);
    private static final double DOWN = 0.27;

    private final ShowModel model;
    private final SplitPane right = new SplitPane();
    private final NotesPane notes;
    private int narrow;
    private double laidOutWidth;
    private double laidOutHeight;

    PresenterDesk(ShowModel model, Region own, Region pictures, NotesPane notes) {
        this.model = model;
        this.notes = notes;
        right.setOrientation(Orientation.VERTICAL);
        right.getItems().setAll(pictures, notes);
        pictures.setMinHeight(90);
        notes.setMinHeight(90);
        own.setMinWidth(220);
        right.setMinWidth(280);
        getItems().setAll(own, right);
        for (SplitPane pane : new SplitPane[] {this, right}) {
            StyleClass.COLUMNS.on(pane);
            pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> moved());
        }
        model.stateProperty().addListener(property -> requestLayout());
        model.preferencesProperty().addListener(property -> requestLayout());
    }

    /// A divider that is elsewhere than it was put was moved by hand.
    private void moved() {
        ShowPreferences now = model.preferencesProperty().get();
        double across = getDividerPositions()[0];
        double down = right.getDividerPositions()[0];
        boolean byHand =
                Math.abs(across - across(now)) > 0.004 || Math.abs(down - down(now)) > 0.004;
        if (byHand) {
            model.preferencesProperty().set(now.divided(across, down));
        }
    }

    private double across(ShowPreferences preferences) {
        return preferences.across() > 0 ? preferences.across() : ACROSS.get(narrow);
    }

    private static double down(ShowPreferences preferences) {
        return preferences.down() > 0 ? preferences.down() : DOWN;
    }

    @Override
    protected void layoutChildren() {
        ShowPreferences preferences = model.preferencesProperty().get();
        if (getWidth() != laidOutWidth || getHeight() != laidOutHeight) {
            laidOutWidth = getWidth();
            laidOutHeight = getHeight();
            narrow = 0;
        }
        double room = getHeight() * (1 - down(preferences)) - 8;
        while (preferences.across() == 0
                && narrow + 1 < ACROSS.size()
                && notes.heightFor(getWidth() * (1 - ACROSS.get(narrow)) - 48) > room) {
            narrow++;
        }
        setDividerPositions(across(preferences));
        right.setDividerPositions(down(preferences));
        super.layoutChildren();
    }
}
