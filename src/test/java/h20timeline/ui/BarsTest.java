package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.ui.problems.MessagePage;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The bars around the timeline, and what they say of a file with problems.
@ExtendWith(FxExtension.class)
class BarsTest {
    private static final String FAULTY =
            """
            {"format": 1, "title": "Faulty",
             "tracks": [{"id": "t", "name": "T"}],
             "events": [
              {"id": "a", "date": "2025-04-31", "track": "t", "importance": "backbone",
               "kind": "commentary", "status": "confirmed", "headline": "A"},
              {"id": "b", "date": "2025-04-09", "track": "nowhere", "importance": "backbone",
               "kind": "commentary", "status": "confirmed", "headline": "B"}]}
            """;

    private final LoadReport report =
            new TimelineReader()
                    .read(
                            "faulty.json",
                            new ByteArrayInputStream(FAULTY.getBytes(StandardCharsets.UTF_8)),
                            0,
                            ReadMonitor.NONE);
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk =
                WindowFixture.of(
                        stage,
                        Sagas.saga(),
                        report.problems(),
                        new WindowFixture.Manner(/* chinese= */ false, /* still= */ true));
    }

    @Test
    void everyButtonHasANameAndAHelp(FxRobot robot) {
        Set<String> names =
                buttons().stream().map(ButtonBase::getAccessibleText).collect(Collectors.toSet());
        assertEquals(buttons().size(), names.size(), names.toString());
        for (ButtonBase button : buttons()) {
            assertFalse(button.getAccessibleText().isBlank());
            assertFalse(button.getAccessibleHelp().isBlank());
            robot.moveTo(button);
            assertEquals(button.getAccessibleHelp(), button.getTooltip().getText());
        }
    }

    @Test
    void noButtonIsCutOrOutsideTheWindow() {
        desk.settle();
        for (ButtonBase button : buttons()) {
            double right = button.localToScene(button.getLayoutBounds()).getMaxX();
            assertTrue(
                    right <= WindowFixture.WIDTH, button.getAccessibleText() + " ends at " + right);
            assertEquals(List.of(), DetailProbe.cut(button));
        }
    }

    @Test
    void whatIsMissedMostStaysInANarrowWindow() {
        desk.settle();
        List<String> names = buttons().stream().map(ButtonBase::getText).toList();
        assertTrue(names.containsAll(List.of("Find", "Filter", "Export", "Present")), names + "");
    }

    @Test
    void aLanguageThatCannotBeDrawnIsRefusedInWords(FxRobot robot) {
        robot.clickOn(named("中文"));
        desk.settle();
        assertEquals(Language.EN, desk.state().language());
        assertTrue(((ToggleButton) named("EN")).isSelected());
        assertFalse(((ToggleButton) named("中文")).isSelected());
        assertTrue(
                DetailProbe.shown(desk.find(".status-bar")).stream()
                        .anyMatch(text -> text.contains("fonts-noto-cjk")));
    }

    @Test
    void theLanguageThatIsSpokenStaysChosen(FxRobot robot) {
        robot.clickOn(named("EN"));
        desk.settle();
        assertTrue(((ToggleButton) named("EN")).isSelected());
    }

    @Test
    void theStoryButtonShowsTheStory(FxRobot robot) {
        desk.given(desk.timeline()::fitAll);
        robot.clickOn(named("Story"));
        desk.settle();
        assertEquals(desk.index.story(), desk.visible());
    }

    @Test
    void theStatusBarCountsTheProblemsAndListsThem(FxRobot robot) {
        int count = report.problems().size();
        assertTrue(count >= 2, report.problems().toString());
        Hyperlink link = (Hyperlink) desk.find(".status-bar .hyperlink");
        assertEquals(count + " problems", link.getText());
        robot.clickOn(link);
        desk.settle();
        assertTrue(desk.state().panels().problems());
        robot.clickOn(link);
        desk.settle();
        assertFalse(desk.state().panels().problems());
    }

    @Test
    void aPageWithNothingToShowListsTheProblems(FxRobot robot) {
        robot.interact(() -> {
            DisplaySettings display = new DisplaySettings(Language.EN, Appearance.LIGHT);
            Scene page = MessagePage.nothing("faulty.json", report.problems(), desk.world, display);
            desk.stage().setScene(page);
        });
        desk.settle();
        assertListed(desk.root());
        assertTrue(DetailProbe.shown(desk.root()).contains("faulty.json cannot be shown"));
    }

    private void assertListed(Parent root) {
        FxThread.run(root::layout);
        List<String> shown = DetailProbe.shown(root);
        for (Problem problem : report.problems()) {
            assertTrue(shown.contains(problem.sentence(Language.EN)), problem + " in " + shown);
            String place = "faulty.json:" + problem.place().line() + ":";
            assertTrue(shown.stream().anyMatch(t -> t.contains(place)), place + " in " + shown);
        }
    }

    private List<ButtonBase> buttons() {
        return desk.find(".top-bar").lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                // Those that are missed least have left a narrow bar.
                .filter(ButtonBase::isVisible)
                .toList();
    }

    private Node named(String text) {
        return buttons().stream().filter(b -> text.equals(b.getText())).findFirst().orElseThrow();
    }
}
