package h20timeline.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.LinkChoice;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.ui.control.LinkText;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a reader of the panel sees, and where clicks and keys lead.
@ExtendWith(FxExtension.class)
class DetailPanelTest {
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
    void aTimelineIsIntroducedWhileNothingIsSelected() {
        assertShown("A small saga", "What it is about", "Policy", "Makers", "4 events", "1 event");
        assertShown("5 events · Known as of 24 August 2025");
    }

    @Test
    void anEventIsToldFromChipsToSources(FxRobot robot) {
        select(robot, "ban");
        assertShown(
                DetailProbe.table(
                        """
                        Policy | Official act | Confirmed | The ban
                        9 April 2025 | The article says: April 2025 | Day from the letter
                        What happened | Caution | Not called a ban
                        5.5 | \u00a0bn USD | charge | Estimated
                        The regulator | It is unsafe | Denied | Answer: It is not
                        一度禁止 | For a time barred | — The main story | Regulator & sons
                        A page | The Paper · 15 Apr 2025 | news.example.org
                        """));
    }

    @Test
    void aConfirmedFigureSaysNothingOfIt(FxRobot robot) {
        select(robot, "resumption");
        assertShown("15", "%");
        assertEquals(1, shown().stream().filter("Confirmed"::equals).count(), "only the chip");
    }

    @Test
    void aDateThatTheArticleSharesIsSaidOnce(FxRobot robot) {
        select(robot, "resumption");
        assertTrue(shown().stream().noneMatch(t -> t.contains("The article says")));
    }

    @Test
    void linksAreToldFromTheEventThatIsShown(FxRobot robot) {
        select(robot, "ban");
        List<String> shown = shown();
        assertEquals(
                List.of(
                        DetailProbe.table(
                                """
                                WHAT LED HERE
                                caused by | The fear | 2 Apr 2025 | only a guess | A guess of the article
                                WHAT CAME OF IT
                                caused | Orders cancelled | 20 Apr 2025
                                reversed by | The resumption | 15 Jul 2025
                                """)),
                shown.subList(shown.indexOf("WHAT LED HERE"), shown.indexOf("WHO IS INVOLVED")));
        select(robot, "cancelled");
        assertShown("WHAT LED HERE", "caused by", "The ban");
    }

    @Test
    void aClickOnAnotherEventJumpsThere(FxRobot robot) {
        select(robot, "cancelled");
        robot.clickOn(going("The ban"));
        assertEquals(List.of("ban"), jumps);
        assertTrue(opened.isEmpty());
    }

    @Test
    void enterOnAnotherEventJumpsThere(FxRobot robot) {
        select(robot, "cancelled");
        robot.interact(() -> going("The ban").requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("ban"), jumps);
    }

    @Test
    void theKeyboardStaysInThePanelAfterAJump(FxRobot robot) {
        select(robot, "cancelled");
        robot.interact(() -> going("The ban").requestFocus());
        select(robot, "ban");
        assertSame(scroll(), panel.getScene().getFocusOwner());
    }

    @Test
    void anAddressIsOpenedByAClickAndOnlyThen(FxRobot robot) {
        select(robot, "cancelled");
        robot.moveTo(going("A page"));
        assertTrue(opened.isEmpty());
        robot.clickOn(going("A page"));
        assertEquals(List.of(URI.create("https://news.example.org/a?b=c")), opened);
        assertTrue(jumps.isEmpty());
    }

    @Test
    void titleAndHostOfALinkShowItsWholeAddress(FxRobot robot) {
        select(robot, "cancelled");
        Labeled host = (Labeled) panel.lookup(".address .label");
        for (Labeled label : List.of(going("A page"), host)) {
            assertTrue(label.getTooltip().getText().startsWith("https://news.example.org/a?b=c"));
        }
    }

    @Test
    void aQuoteIsCopiedWithItsSource(FxRobot robot) {
        select(robot, "ban");
        robot.interact(() -> ((Button) panel.lookup(".quiet-button")).fire());
        robot.interact(() ->
                assertEquals(
                        "一度禁止\nFor a time barred\n— The main story",
                        Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aSourceWithoutAnAddressIsNoLink(FxRobot robot) {
        select(robot, "ban");
        assertShown("The main story");
        assertTrue(DetailProbe.going(scroll().getContent(), "The main story").isEmpty());
    }

    @Test
    void whatLeadsAwaySaysWhereToScreenReaders(FxRobot robot) {
        select(robot, "cancelled");
        assertEquals("caused by: The ban (9 Apr 2025)", going("The ban").getAccessibleText());
        assertEquals(
                "A page, news.example.org, opens in the browser",
                going("A page").getAccessibleText());
    }

    @Test
    void movingTheTimelineLeavesThePanelAlone(FxRobot robot) {
        select(robot, "ban");
        Node before = scroll().getContent();
        robot.interact(() -> model.pan(86_400));
        robot.interact(() -> model.zoom(2, 0));
        robot.interact(() -> model.showLinks(LinkChoice.ALL));
        assertSame(before, scroll().getContent());
    }

    @Test
    void aNewSelectionIsReadFromItsTop(FxRobot robot) {
        select(robot, "ban");
        robot.interact(() -> scroll().setVvalue(1));
        robot.interact(() -> model.setLanguage(Language.ZH));
        assertEquals(1, scroll().getVvalue(), "the same event, read on");
        select(robot, "cancelled");
        assertEquals(0, scroll().getVvalue());
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

    private LinkText going(String words) {
        return DetailProbe.going(scroll().getContent(), words).orElseThrow();
    }
}
