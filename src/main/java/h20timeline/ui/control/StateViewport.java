package h20timeline.ui.control;

import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.viewmodel.ViewState;

/// What a state of the window asks of a picture.
public final class StateViewport {
    private StateViewport() {}

    /// The picture of the timeline in a window of a size.
    public static Viewport of(ViewState state, double width, double height) {
        Viewport viewport =
                new Viewport(state.visible(), width, height, state.language())
                        .with(emphasis(state))
                        .with(state.lanes());
        boolean all = state.visible().holds(state.document().all());
        return state.look().cuts() && all ? viewport.laidOutWhole() : viewport;
    }

    /// What stands out in it.
    public static Emphasis emphasis(ViewState state) {
        return new Emphasis(
                state.selected(), state.links(), state.highlighted(), state.look().bothClocks());
    }
}
