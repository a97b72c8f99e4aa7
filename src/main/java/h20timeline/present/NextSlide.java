package h20timeline.present;

import javafx.scene.layout.StackPane;

/// The slide after the one where the presenter is; the last one again at the end.
final class NextSlide extends StackPane {
    private final Screenful slide = new Screenful(false);

    NextSlide(ShowModel model) {
        getChildren().setAll(slide);
        model.stateProperty().addListener((property, before, now) -> show(now));
        model.shapeProperty().addListener((property, before, now) -> slide.shape(now));
        slide.shape(model.shapeProperty().get());
        show(model.state());
    }

    private void show(ShowState state) {
        Sight next = Sight.of(Math.min(state.at() + 1, state.steps() - 1));
        slide.show(new Screenful.Shown(state.deck(), state.look().language(), next));
    }
}
