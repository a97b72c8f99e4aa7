package h20timeline.ui;

import h20timeline.model.Track;
import h20timeline.ui.timeline.LaneActions;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// What can be done with one lane, which the menu is named after.
final class LaneMenu extends Menu {
    /// @param tracks the tracks in the order of their lanes
    /// @param place which of them
    LaneMenu(ViewState state, List<Track> tracks, int place, LaneActions moves) {
        Track track = tracks.get(place);
        setText(track.name().marked(state.language()));
        setMnemonicParsing(false);
        CheckMenuItem fold = new CheckMenuItem(WindowMessages.FOLD.in(state.language()));
        fold.setSelected(state.lanes().isFolded(track.id()));
        fold.setOnAction(e -> moves.toggle(track.id()));
        MenuItem up = new MenuItem(WindowMessages.MOVE_UP.in(state.language()));
        up.setOnAction(e -> moves.by(track.id(), -1));
        up.setDisable(place == 0);
        MenuItem down = new MenuItem(WindowMessages.MOVE_DOWN.in(state.language()));
        down.setOnAction(e -> moves.by(track.id(), 1));
        down.setDisable(place == tracks.size() - 1);
        List.of(up, down).forEach(item -> item.setMnemonicParsing(false));
        getItems().addAll(fold, up, down);
    }
}
