package h20timeline.ui;

import static h20timeline.ui.Snapping.box;
import static h20timeline.ui.Snapping.button;
import static h20timeline.ui.Snapping.check;
import static h20timeline.ui.Snapping.checkBox;
import static h20timeline.ui.Snapping.choose;
import static h20timeline.ui.Snapping.pane;
import static h20timeline.ui.Snapping.previewed;
import static h20timeline.ui.Snapping.until;
import static h20timeline.ui.Snapping.words;
import static h20timeline.ui.Snapping.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.picture.What;
import h20timeline.render.Backdrop;
import h20timeline.render.Theme;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The dialog for pictures: shows what would come of the answers, and says why nothing can.
@ExtendWith(ApplicationExtension.class)
class SnapshotDialogTest {
    private Desk desk;
    private Future<Optional<SnapshotDialog.Wish>> asking;

    @Start
    void start(Stage stage) {
        desk = Desk.of(stage, Sagas.saga());
    }

    @AfterEach
    void close(FxRobot robot) throws TimeoutException {
        if (!asking.isDone()) {
            robot.type(KeyCode.ESCAPE);
        }
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, asking::isDone);
    }

    @Test
    void thePreviewShowsTheViewAndThenTheWhole() throws TimeoutException {
        open();
        assertEquals(desk.visible(), previewed().scale().visible());
        until(() -> words().equals("1920 × 1080 pixels"));
        choose(SnapshotSay.WHAT, SnapshotWhat.ALL);
        TimeSpan all = desk.state().document().all();
        until(() -> previewed().scale().visible().equals(all));
        assertEquals(0, previewed().unworded());
        assertFalse(button(SnapshotSay.SAVE).isDisabled());
    }

    @Test
    void whatIsChosenIsWhatIsWishedFor(FxRobot robot) throws Exception {
        open();
        choose(SnapshotSay.WHAT, SnapshotWhat.RANGE);
        write(SnapshotSay.RANGE, "2025-07");
        choose(SnapshotSay.SIZE, SnapshotSize.A4_300);
        choose(SnapshotSay.BACKDROP, Backdrop.TRANSPARENT);
        check(SnapshotPart.LEGEND.in(Language.EN), false);
        until(() -> words().equals("3508 × 2480 pixels"));
        robot.interact(() -> button(SnapshotSay.COPY).fire());
        SnapshotDialog.Wish wish = asking.get(10, TimeUnit.SECONDS).orElseThrow();
        assertTrue(wish.copied());
        var order = wish.choice().order(desk.state());
        assertTrue(order.what() instanceof What.Whole);
        assertEquals(Backdrop.TRANSPARENT, order.backdrop());
        assertEquals("3508x2480", order.measures().pixels().toString());
        assertFalse(order.surround().legend());
        assertTrue(order.surround().sources());
    }

    @Test
    void severalFilesAreSavedAndNotCopied() throws TimeoutException {
        open();
        check(Language.ZH.ownName(), true);
        check(MenuSay.THEME_DARK.in(Language.EN), true);
        until(() -> words().equals("4 files of 1920 × 1080 pixels"));
        assertTrue(button(SnapshotSay.COPY).isDisabled());
        assertFalse(button(SnapshotSay.SAVE_ALL).isDisabled());
    }

    @Test
    void whatCannotBeIsSaidAndNotOffered() throws TimeoutException {
        open();
        check(MenuSay.THEME_LIGHT.in(Language.EN), false);
        until(() -> words().equals(SnapshotSay.NO_THEME.in(Language.EN)));
        assertTrue(button(SnapshotSay.SAVE).isDisabled());
        check(MenuSay.THEME_DARK.in(Language.EN), true);
        choose(SnapshotSay.BACKDROP, Backdrop.WHITE);
        until(() -> words().equals(SnapshotSay.WHITE_IS_LIGHT.in(Language.EN)));
        choose(SnapshotSay.BACKDROP, Backdrop.THEME);
        choose(SnapshotSay.WHAT, SnapshotWhat.RANGE);
        write(SnapshotSay.RANGE, "2025-13");
        until(() -> words().startsWith("These dates cannot be read."));
        write(SnapshotSay.RANGE, "2025-08");
        choose(SnapshotSay.SIZE, SnapshotSize.FREE);
        write(SnapshotSay.WIDTH, "60000");
        until(() -> words().contains("the largest of this shape that works is"));
        assertTrue(button(SnapshotSay.SAVE).isDisabled());
        write(SnapshotSay.WIDTH, "800");
        until(() -> !button(SnapshotSay.SAVE).isDisabled());
    }

    @Test
    void anEventIsOfferedWhereOneIsSelected() throws TimeoutException {
        open();
        assertEquals(4, box(SnapshotSay.WHAT).getItems().size());
        assertTrue(checkBox(SnapshotPart.DETAIL.in(Language.EN)).isDisabled());
    }

    @Test
    void aStoryIsSavedStepByStepAndItsNotesOnlyThenOffered() throws TimeoutException {
        open();
        assertFalse(checkBox(SnapshotPart.NOTES.in(Language.EN)).isVisible());
        choose(SnapshotSay.WHAT, SnapshotWhat.STEPS);
        until(() -> words().startsWith("14 files of"));
        assertTrue(checkBox(SnapshotPart.NOTES.in(Language.EN)).isVisible());
        assertFalse(checkBox(SnapshotPart.LEGEND.in(Language.EN)).isVisible());
        assertTrue(button(SnapshotSay.COPY).isDisabled(), "several cannot be copied");
    }

    @Test
    void theSelectedEventIsShownAsACard() throws TimeoutException {
        desk.given(() -> desk.model.select("us-april-ban"));
        open();
        choose(SnapshotSay.WHAT, SnapshotWhat.EVENT);
        until(() -> previewed().detail() != null && previewed().lanes().isEmpty());
        until(() -> !button(SnapshotSay.COPY_TEXT).isDisabled());
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> button(SnapshotSay.COPY_TEXT).fire());
        String copied =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("US blocks H20 sales to China (Confirmed)"), copied);
    }

    @Test
    void itBeginsWithWhatWasAskedForLast() throws TimeoutException {
        SnapshotChoice view = SnapshotChoice.ofView(desk.state());
        SnapshotChoice last =
                new SnapshotChoice(
                        SnapshotWhat.EVENT,
                        view.range(),
                        SnapshotSize.UHD,
                        view.free(),
                        2,
                        List.of(Theme.DARK),
                        List.of(Language.ZH),
                        Backdrop.THEME,
                        view.parts());
        open(last, "");
        until(() -> words().equals("7680 × 4320 pixels"));
        assertEquals(SnapshotWhat.VIEW, box(SnapshotSay.WHAT).getValue(), "no event is selected");
        assertEquals(SnapshotSize.UHD, box(SnapshotSay.SIZE).getValue());
    }

    @Test
    void aFilterIsSaidOnThePictureUnlessItIsNotWanted() throws TimeoutException {
        open(SnapshotChoice.ofView(desk.state()), "Filtered: only these");
        until(() -> previewed().funnel() != null);
        check(SnapshotPart.FILTER.in(Language.EN), false);
        until(() -> previewed().funnel() == null);
    }

    private void open() throws TimeoutException {
        open(SnapshotChoice.ofView(desk.state()), "");
    }

    private void open(SnapshotChoice first, String note) throws TimeoutException {
        asking = WaitForAsyncUtils.asyncFx(() -> Snapping.ask(desk, first, language -> note));
        until(() -> pane() != null && pane().lookup(".snapshot-preview .picture") != null);
    }
}
