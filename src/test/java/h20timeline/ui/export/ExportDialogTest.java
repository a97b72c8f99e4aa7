package h20timeline.ui.export;

import static h20timeline.ui.ExportFixture.box;
import static h20timeline.ui.ExportFixture.button;
import static h20timeline.ui.ExportFixture.check;
import static h20timeline.ui.ExportFixture.checkBox;
import static h20timeline.ui.ExportFixture.choose;
import static h20timeline.ui.ExportFixture.pane;
import static h20timeline.ui.ExportFixture.previewed;
import static h20timeline.ui.ExportFixture.until;
import static h20timeline.ui.ExportFixture.words;
import static h20timeline.ui.ExportFixture.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.export.ExportScope;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.render.Backdrop;
import h20timeline.render.Theme;
import h20timeline.time.TimeSpan;
import h20timeline.ui.ExportFixture;
import h20timeline.ui.WindowFixture;
import h20timeline.ui.control.ControlMessages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The dialog for pictures: shows what would come of the answers, and says why nothing can.
@ExtendWith(FxExtension.class)
class ExportDialogTest {
    private WindowFixture desk;
    private Future<Optional<ExportDialog.Result>> asking;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @AfterEach
    void close(FxRobot robot) {
        if (!asking.isDone()) {
            robot.type(KeyCode.ESCAPE);
        }
        FxThread.waitFor(asking::isDone);
    }

    @Test
    void thePreviewShowsTheViewAndThenTheWhole() {
        open();
        assertEquals(desk.visible(), previewed().scale().visible());
        until(() -> words().equals("1920 × 1080 pixels"));
        choose(ExportDialogMessages.WHAT, ScopeChoice.ALL);
        TimeSpan all = desk.state().document().all();
        until(() -> previewed().scale().visible().equals(all));
        assertEquals(0, previewed().unworded());
        assertFalse(button(ExportDialogMessages.SAVE).isDisabled());
    }

    /// As some managers of windows do while it opens.
    @Test
    void aDialogThatIsMadeTooSmallForItsPreviewGetsItsSizeBack() {
        open();
        Window window =
                FxThread.run(() ->
                        Window.getWindows().stream()
                                .filter(w ->
                                        w instanceof Stage stage
                                                && ExportDialogMessages.TITLE
                                                        .in(Language.EN)
                                                        .equals(stage.getTitle()))
                                .findFirst()
                                .orElseThrow());
        double height = FxThread.run(window::getHeight);
        FxThread.run(() -> window.setHeight(152));
        until(() -> window.getHeight() > height * 0.8);
        FxThread.run(() -> window.setHeight(height * 0.7));
        FxThread.settle();
        assertEquals(height * 0.7, FxThread.run(window::getHeight), 1, "as its user wants it");
    }

    @Test
    void whatIsChosenIsWhatIsWishedFor(FxRobot robot) throws Exception {
        open();
        choose(ExportDialogMessages.WHAT, ScopeChoice.RANGE);
        write(ExportDialogMessages.RANGE, "2025-07");
        choose(ExportDialogMessages.SIZE, SizeChoice.A4_300);
        choose(ExportDialogMessages.BACKDROP, Backdrop.TRANSPARENT);
        check(DecorationChoice.LEGEND.in(Language.EN), false);
        until(() -> words().equals("3508 × 2480 pixels"));
        robot.interact(() -> button(ExportDialogMessages.COPY).fire());
        ExportDialog.Result result = asking.get(10, TimeUnit.SECONDS).orElseThrow();
        assertTrue(result.copy());
        var request = result.choice().request(desk.state());
        assertTrue(request.scope() instanceof ExportScope.Whole);
        assertEquals(Backdrop.TRANSPARENT, request.backdrop());
        assertEquals("3508x2480", request.size().pixels().toString());
        assertFalse(request.decorations().legend());
        assertTrue(request.decorations().sources());
    }

    @Test
    void severalFilesAreSavedAndNotCopied() {
        open();
        check(Language.ZH.ownName(), true);
        check(ControlMessages.THEME_DARK.in(Language.EN), true);
        until(() -> words().equals("4 files of 1920 × 1080 pixels"));
        assertTrue(button(ExportDialogMessages.COPY).isDisabled());
        assertFalse(button(ExportDialogMessages.SAVE_ALL).isDisabled());
    }

    @Test
    void whatCannotBeIsSaidAndNotOffered() {
        open();
        check(ControlMessages.THEME_LIGHT.in(Language.EN), false);
        until(() -> words().equals(ExportDialogMessages.NO_THEME.in(Language.EN)));
        assertTrue(button(ExportDialogMessages.SAVE).isDisabled());
        check(ControlMessages.THEME_DARK.in(Language.EN), true);
        choose(ExportDialogMessages.BACKDROP, Backdrop.WHITE);
        until(() -> words().equals(ExportDialogMessages.WHITE_IS_LIGHT.in(Language.EN)));
        choose(ExportDialogMessages.BACKDROP, Backdrop.THEME);
        choose(ExportDialogMessages.WHAT, ScopeChoice.RANGE);
        write(ExportDialogMessages.RANGE, "2025-13");
        until(() -> words().startsWith("These dates cannot be read."));
        write(ExportDialogMessages.RANGE, "1900");
        until(() -> words().startsWith("No event lies in the range 1900;"));
        assertTrue(button(ExportDialogMessages.SAVE).isDisabled());
        write(ExportDialogMessages.RANGE, "2025-08");
        choose(ExportDialogMessages.SIZE, SizeChoice.FREE);
        write(ExportDialogMessages.WIDTH, "60000");
        until(() -> words().contains("the largest of this shape that works is"));
        assertTrue(button(ExportDialogMessages.SAVE).isDisabled());
        write(ExportDialogMessages.WIDTH, "800");
        until(() -> !button(ExportDialogMessages.SAVE).isDisabled());
    }

    @Test
    void anEventIsOfferedWhereOneIsSelected() {
        open();
        assertEquals(4, box(ExportDialogMessages.WHAT).getItems().size());
        assertTrue(checkBox(DecorationChoice.DETAIL.in(Language.EN)).isDisabled());
    }

    @Test
    void aStoryIsSavedStepByStepAndItsNotesOnlyThenOffered() {
        open();
        assertFalse(checkBox(DecorationChoice.NOTES.in(Language.EN)).isVisible());
        choose(ExportDialogMessages.WHAT, ScopeChoice.STEPS);
        until(() -> words().equals("19 files of 1920 × 1080 pixels"));
        assertTrue(checkBox(DecorationChoice.NOTES.in(Language.EN)).isVisible());
        assertFalse(checkBox(DecorationChoice.LEGEND.in(Language.EN)).isVisible());
        assertTrue(button(ExportDialogMessages.COPY).isDisabled(), "several cannot be copied");
    }

    @Test
    void theSelectedEventIsShownAsACard() {
        desk.given(() -> desk.model.select("us-april-ban"));
        open();
        choose(ExportDialogMessages.WHAT, ScopeChoice.EVENT);
        until(() -> previewed().detail() != null && previewed().lanes().isEmpty());
        until(() -> !button(ExportDialogMessages.COPY_TEXT).isDisabled());
        FxThread.run(() -> button(ExportDialogMessages.COPY_TEXT).fire());
        String copied = FxThread.run(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("US blocks H20 sales to China (Confirmed)"), copied);
    }

    @Test
    void itBeginsWithWhatWasAskedForLast() {
        ExportChoice view = ExportChoice.ofView(desk.state());
        ExportChoice last =
                new ExportChoice(
                        ScopeChoice.EVENT,
                        view.range(),
                        SizeChoice.UHD,
                        view.free(),
                        2,
                        List.of(Theme.DARK),
                        List.of(Language.ZH),
                        Backdrop.THEME,
                        view.decorations());
        open(last, "");
        until(() -> words().equals("7680 × 4320 pixels"));
        assertEquals(
                ScopeChoice.VIEW,
                box(ExportDialogMessages.WHAT).getValue(),
                "no event is selected");
        assertEquals(SizeChoice.UHD, box(ExportDialogMessages.SIZE).getValue());
    }

    @Test
    void aFilterIsSaidOnThePictureUnlessItIsNotWanted() {
        open(ExportChoice.ofView(desk.state()), "Filtered: only these");
        until(() -> previewed().funnel() != null);
        check(DecorationChoice.FILTER.in(Language.EN), false);
        until(() -> previewed().funnel() == null);
    }

    private void open() {
        open(ExportChoice.ofView(desk.state()), "");
    }

    private void open(ExportChoice first, String note) {
        asking = FxThread.begin(() -> ExportFixture.ask(desk, first, language -> note));
        until(() -> pane() != null && pane().lookup(".snapshot-preview .picture") != null);
    }
}
