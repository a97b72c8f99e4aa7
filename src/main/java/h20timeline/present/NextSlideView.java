package h20timeline.present;

import java.util.Optional;
import javafx.scene.layout.StackPane;

/// What comes when the presenter goes on; nothing at the end.
final class NextSlideView extends StackPane {
    private final SlidePane slide = new SlidePane(false);

    NextSlideView(ShowModel model) {
        getChildren().setAll(slide);
        model.stateProperty().addListener((property, before, now) -> show(now));
        model.shapeProperty().addListener((property, before, now) -> slide.shape(now));
        slide.shape(model.shapeProperty().get());
        show(model.state());
    }

    /// What comes next; empty at the end of the flow.
    static Optional<Position> next(ShowState state) {
        Position next = state.flow().next(state.path());
        return next.equals(state.path().here()) ? Optional.empty() : Optional.of(next);
    }

    private void show(ShowState state) {
        next(state)
                .ifPresentOrElse(
                        next ->
                                slide.show(
                                        new SlidePane.Shown(
                                                state.deck(), state.look().language(), next)),
                        slide::clear);
    }
}
