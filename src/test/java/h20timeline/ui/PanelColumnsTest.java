package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.Start;
import h20timeline.viewmodel.PanelState;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The panels beside the timeline keep their widths.
@ExtendWith(FxExtension.class)
class PanelColumnsTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
        stage.setWidth(1400);
    }

    @Test
    void aPanelIsAsWideHoweverOftenItIsOpened() {
        for (int i = 0; i < 4; i++) {
            desk.given(() -> desk.model.showDetail(true));
            desk.settle();
            assertEquals(PanelSizes.USUAL.detail(), width(".detail"), 1, "details");
            desk.given(() -> desk.model.showSide(PanelState.Side.EVENTS));
            desk.settle();
            assertEquals(PanelSizes.USUAL.side(), width(".find"), 1, "panel for finding");
            assertEquals(PanelSizes.USUAL.detail(), width(".detail"), 1, "details beside it");
            desk.given(() -> desk.model.showDetail(false));
            desk.settle();
            desk.given(() -> desk.model.showSide(PanelState.Side.NONE));
            desk.settle();
        }
    }

    @Test
    void whatIsRememberedIsWhatWasSet() {
        desk.settle();
        assertEquals(PanelSizes.USUAL.detail(), desk.window.sizes().detail(), 1);
    }

    private double width(String css) {
        return ((Region) desk.find(css)).getWidth();
    }
}
