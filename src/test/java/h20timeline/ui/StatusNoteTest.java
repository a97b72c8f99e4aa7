package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.time.TimeSpan;
import h20timeline.ui.command.NoteAction;
import h20timeline.ui.detail.DetailProbe;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What the line at the bottom says.
@ExtendWith(FxExtension.class)
class StatusNoteTest {
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void aNoteGoesAfterAWhile(FxRobot robot) {
        StatusNote note =
                FxThread.run(() -> {
                    StatusNote made = new StatusNote(Duration.millis(40), Language.EN);
                    stage.setScene(
                            new Scene(new BorderPane(null, made, null, null, null), 800, 600));
                    stage.show();
                    made.say(language -> "done", null);
                    assertEquals(List.of("done"), DetailProbe.shown(made));
                    assertTrue(made.isVisible());
                    return made;
                });
        // It would stay under the pointer.
        robot.moveTo(400, 500);
        FxThread.waitFor("it goes", () -> !note.isVisible());
        assertEquals(List.of(""), FxThread.run(() -> DetailProbe.shown(note)));
        assertEquals(Duration.seconds(10), StatusNote.STAYS);
    }

    @Test
    void aNoteFollowsTheLanguage() {
        WindowFixture desk = FxThread.run(() -> WindowFixture.of(stage, Sagas.saga()));
        desk.given(() -> desk.window.say(language -> "in " + language.tag(), null));
        assertTrue(says(desk, "in en"));
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        assertTrue(says(desk, "in zh"));
        assertFalse(says(desk, "in en"));
    }

    @Test
    void aNoteCanOfferSomethingToDo(FxRobot robot) {
        WindowFixture desk = FxThread.run(() -> WindowFixture.of(stage, Sagas.saga()));
        List<String> done = new ArrayList<>();
        NoteAction action = new NoteAction(language -> "Do it", () -> done.add("it"));
        desk.given(() -> desk.window.say(language -> "Something can be done.", action));
        robot.clickOn((Hyperlink) desk.find(".status-bar .hyperlink"));
        assertEquals(List.of("it"), done);
        desk.given(() -> desk.window.say(language -> "Nothing can be done.", null));
        assertFalse(says(desk, "Do it"));
    }

    @Test
    void theLengthOfWhatIsShownHasAUnitThatFits() {
        WindowFixture desk = FxThread.run(() -> WindowFixture.of(stage, Sagas.saga()));
        long start = desk.index.all().start();
        desk.given(() -> desk.model.show(new TimeSpan(start, start + 48 * 60)));
        assertTrue(says(desk, "Showing 48 minutes"));
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        assertTrue(says(desk, "显示 48 分钟"));
    }

    @Test
    void aFileThatIsGoneIsSaidUntilItIsBack() {
        WindowFixture desk = FxThread.run(() -> WindowFixture.of(stage, Sagas.saga()));
        var there = desk.state().document();
        desk.given(() -> desk.model.reload(there.withoutFile()));
        assertTrue(says(desk, "saga.json · not there any more"));
        desk.given(() -> desk.model.reload(there));
        assertTrue(says(desk, "saga.json · valid"));
    }

    private static boolean says(WindowFixture desk, String text) {
        Node bar = desk.find(".status-bar");
        return DetailProbe.shown(bar).contains(text);
    }
}
