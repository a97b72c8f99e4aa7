package h20timeline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import h20timeline.find.Filter;
import h20timeline.find.Query;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.Status;
import h20timeline.render.PseudoClasses;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The chips and rows of the panel filter by what they name.
@ExtendWith(FxExtension.class)
class DetailFilterTest {
    private final ViewModel model =
            new ViewModel(
                    DetailFixture.document(),
                    new DisplaySettings(Language.EN, Appearance.LIGHT),
                    PanelState.DETAIL);
    private final List<String> jumps = new ArrayList<>();
    private final List<URI> opened = new ArrayList<>();
    private DetailPanel panel;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        panel = new DetailPanel(model, jumps::add, opened::add);
        Scene scene = new Scene(StyleClass.H20.on(new StackPane(panel)), 480, 950);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Policy", "Official act", "Confirmed", "Regulator & sons"})
    void aChipFiltersByWhatItNamesAndAgainNoMore(String words, FxRobot robot) {
        select(robot, "ban");
        // The actors stand below what is in view.
        robot.interact(() -> scroll().setVvalue(words.equals("Regulator & sons") ? 1 : 0));
        robot.clickOn(chip(words));
        assertEquals(1, filter().choices());
        assertTrue(isChosen(words));
        robot.type(KeyCode.SPACE);
        assertEquals(Filter.NONE, filter());
        assertFalse(isChosen(words));
        robot.type(KeyCode.ENTER);
        assertEquals(1, filter().choices());
        assertTrue(isChosen(words));
    }

    @Test
    void theRowOfATrackAndAStatusFilterAsWell(FxRobot robot) {
        robot.clickOn(panel.lookup(".track-row"));
        assertEquals(Set.of("policy"), filter().tracks());
        robot.interact(() -> chip("Denied").requestFocus());
        robot.type(KeyCode.SPACE);
        assertEquals(Set.of(Status.DENIED), filter().statuses());
        robot.interact(() -> model.ask(Query.EVERYTHING));
        assertFalse(isChosen("Denied"), "also when it is changed elsewhere");
    }

    /// What a claim is filters by nothing, and does not look as if it did.
    @Test
    void theStatusOfAClaimIsNoChoice(FxRobot robot) {
        select(robot, "ban");
        assertTrue(panel.lookupAll(".claim .choice-to-filter").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(doubles = {280, 340, 420, 560})
    void nothingIsWiderThanThePanelOrCut(double width, FxRobot robot) {
        select(robot, "long");
        robot.interact(() -> {
            panel.setMaxWidth(width);
            panel.getScene().getRoot().applyCss();
            panel.getScene().getRoot().layout();
        });
        Region content = (Region) scroll().getContent();
        double right = scroll().localToScene(scroll().getViewportBounds()).getMaxX();
        assertTrue(content.getWidth() <= width, "content " + content.getWidth());
        DetailProbe.texts(content)
                .forEach(text -> {
                    double x = text.localToScene(text.getLayoutBounds()).getMaxX();
                    assertTrue(x <= right + 1, x + " > " + right + ": " + text);
                });
        assertEquals(List.of(), DetailProbe.cut(content));
    }

    private Filter filter() {
        return model.state().question().filter();
    }

    private boolean isChosen(String words) {
        return chip(words).getPseudoClassStates().contains(PseudoClasses.SELECTED);
    }

    private Node chip(String words) {
        return panel.lookupAll(".choice-to-filter").stream()
                .filter(node -> DetailProbe.shown(node).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void select(FxRobot robot, String id) {
        robot.interact(() -> model.select(id));
    }

    private ScrollPane scroll() {
        return (ScrollPane) panel.getChildrenUnmodifiable().get(0);
    }
}
