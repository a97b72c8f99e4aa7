package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.find.Query;
import h20timeline.fx.FxExtension;
import h20timeline.fx.Start;
import h20timeline.ui.problems.ProblemFixture;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The list of problems under the timeline is as high as it should be.
@ExtendWith(FxExtension.class)
class MainSplitTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk =
                WindowFixture.of(
                        stage, Sagas.saga(), ProblemFixture.THREE, WindowFixture.Manner.STILL);
    }

    @BeforeEach
    void ask() {
        desk.given(() -> desk.model.ask(Query.EVERYTHING.withWords("china")));
        desk.settle();
    }

    @Test
    void opensWithItsHeight() {
        desk.given(() -> desk.model.showProblems(true));
        assertHeight(PanelSizes.USUAL.problems());
    }

    @Test
    void opensWithItsHeightWhileTheRoomForItChanges() {
        desk.given(() -> {
            // The bar that says what is asked goes.
            desk.model.ask(Query.EVERYTHING);
            desk.model.showProblems(true);
        });
        assertHeight(PanelSizes.USUAL.problems());
    }

    @Test
    void opensAgainAsHighAsItWas() {
        desk.given(() -> desk.model.showProblems(true));
        desk.settle();
        desk.given(() -> desk.window.scene().getWindow().setHeight(WindowFixture.HEIGHT - 100));
        desk.given(() -> desk.model.showProblems(false));
        desk.settle();
        desk.given(() -> desk.model.showProblems(true));
        assertHeight(PanelSizes.USUAL.problems());
    }

    private void assertHeight(double height) {
        desk.settle();
        assertEquals(height, ((Region) desk.find(".problem-pane")).getHeight(), 1);
    }
}
