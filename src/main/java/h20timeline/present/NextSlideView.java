package h20timeline.present;

import javafx.scene.layout.StackPane;

/// The slide after the one where the presenter is; the last one again at the end.
final class NextSlideView extends StackPane {
    private final SlidePane slide = new SlidePane(false);

    NextSlideView(ShowModel model) {
        getChildren().setAll(slide);
        model.stateProperty().addListener((property, before, now) -> show(now));
        model.shapeProperty().addListener((property, before, now) -> slide.shape(now));
        slide.shape(model.shapeProperty().get());
        show(model.state());
    }

    private void show(ShowState state) {
        Position next = Position.of(Math.min(state.at() + 1, state.steps() - 1));
        slide.show(new SlidePane.Shown(state.deck(), state.look().language(), next));
    }
}
