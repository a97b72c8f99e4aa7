package h20timeline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the panel says in another language, and as the characters it is.
@ExtendWith(FxExtension.class)
class DetailWordsTest {
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

    @Test
    void anotherLanguageChangesEveryWord(FxRobot robot) {
        select(robot, "ban");
        robot.interact(() -> model.setLanguage(Language.ZH));
        assertShown("禁令", "2025年4月9日", "注意", "已证实", "回应：并非如此", "一度禁止", "前因", "起因于");
        assertFalse(shown().contains("The ban"));
        assertFalse(shown().contains("For a time barred"), "a reader of the original needs none");
    }

    @Test
    void markupIsShownAsTheCharactersItIs(FxRobot robot) {
        select(robot, "resumption");
        assertShown("The <b>talk</b> & <script>alert(1)</script>");
    }

    private void select(FxRobot robot, String id) {
        robot.interact(() -> model.select(id));
    }

    private void assertShown(String... texts) {
        List<String> shown = shown();
        List.of(texts).forEach(text -> assertTrue(shown.contains(text), text + " in " + shown));
    }

    private List<String> shown() {
        return DetailProbe.shown(scroll().getContent());
    }

    private ScrollPane scroll() {
        return (ScrollPane) panel.getChildrenUnmodifiable().get(0);
    }
}
