package h20timeline.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.Filter;
import h20timeline.find.IndexMonitor;
import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.find.SearchIndex;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The line that says what is asked for. Nobody answers here but the test.
@ExtendWith(FxExtension.class)
class FilterBarTest {
    private static final Filter DISPUTED = Filter.NONE.status(Status.DISPUTED, true);

    private final Timeline saga = Sagas.saga();
    private final TimelineIndex index = new TimelineIndex(saga);
    private final SearchIndex searchIndex =
            new SearchIndex(saga, index.timeOrder(), IndexMonitor.SILENT);
    private final ViewModel model =
            new ViewModel(
                    new Document("saga.json", saga, index.all(), index.story(), List.of()),
                    new DisplaySettings(Language.EN, Appearance.LIGHT),
                    PanelState.DETAIL);
    private FilterBar bar;
    private int cleared;

    @Start
    void start(Stage stage) {
        bar = new FilterBar(model, () -> cleared++);
        Scene scene = new Scene(StyleClass.H20.on(new VBox(bar)), 700, 200);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void nothingIsSaidWhileNothingIsAskedFor() {
        given(Query.EVERYTHING);
        assertFalse(bar.isVisible());
        assertFalse(bar.isManaged());
    }

    @Test
    void wordsStandOut() {
        QueryResult result = given(Query.EVERYTHING.withWords(" china "));
        assertEquals(result.hits().size() + " of 34 stand out: “china”", said());
    }

    @Test
    void whatMeetsAFilterStandsOutOrIsAllThatIsShown() {
        QueryResult result = given(Query.EVERYTHING.withFilter(DISPUTED));
        int some = result.hits().size();
        assertEquals(some + " of 34 stand out: Status: disputed", said());
        onFx(() -> model.hide(true));
        assertEquals("Showing " + some + " of 34: Status: disputed", said());
    }

    @Test
    void whatIsFoundIsAllThatIsShownWhileOthersAreHidden() {
        onFx(() -> model.hide(true));
        Filter reported = Filter.NONE.status(Status.REPORTED, true);
        QueryResult result = given(Query.EVERYTHING.withFilter(reported).withWords("china"));
        assertTrue(result.hits().size() < result.passing().size());
        assertEquals(
                "Showing " + result.hits().size() + " of 34: “china” · Status: reported", said());
    }

    @Test
    void theSentenceIsWholeForThePointerAndScreenReaders() {
        given(Query.EVERYTHING.withWords("china ".repeat(60)));
        Label words = (Label) bar.lookup(".filter-words");
        assertEquals(said(), words.getTooltip().getText());
        assertEquals(said(), words.getAccessibleText());
        double right = bar.lookup(".button").getBoundsInParent().getMaxX();
        assertTrue(right <= bar.getWidth(), right + " in " + bar.getWidth());
    }

    @Test
    void oneClickClears(FxRobot robot) {
        given(Query.EVERYTHING.withWords("china"));
        Button clear = (Button) bar.lookup(".button");
        assertEquals("Clear words and filters", clear.getAccessibleText());
        robot.clickOn(clear);
        assertEquals(1, cleared);
        given(Query.EVERYTHING);
        assertFalse(bar.isVisible());
    }

    @Test
    void itIsSaidInTheLanguage() {
        QueryResult result = given(Query.EVERYTHING.withFilter(DISPUTED));
        onFx(() -> model.setLanguage(Language.ZH));
        String said = said();
        assertTrue(said.startsWith("突出显示 34 个中的 " + result.hits().size() + " 个："), said);
        assertTrue(said.contains("有争议"), said);
    }

    @Test
    void anAnswerThatDoesNotComeIsWaitedForInWords() {
        given(Query.EVERYTHING.withWords("china"));
        String before = said();
        Query next = Query.EVERYTHING.withWords("backdoor");
        onFx(() -> model.ask(next));
        FxThread.waitFor(() -> said().startsWith("Searching"));
        onFx(() -> model.answered(searchIndex.answer(next, () -> false)));
        assertTrue(said().endsWith("“backdoor”"), said());
        assertFalse(before.startsWith("Searching"));
    }

    @Test
    void theFirstQuestionIsNotSaidToBeSearchedAtOnce() {
        given(Query.EVERYTHING);
        onFx(() -> {
            model.ask(Query.EVERYTHING.withWords("china"));
            assertFalse(bar.isVisible());
        });
    }

    private QueryResult given(Query query) {
        QueryResult result = searchIndex.answer(query, () -> false);
        onFx(() -> {
            model.ask(query);
            model.answered(result);
        });
        return result;
    }

    private static void onFx(Runnable change) {
        FxThread.run(change);
        FxThread.settle();
    }

    private String said() {
        return FxThread.run(() -> ((Label) bar.lookup(".filter-words")).getText());
    }
}
