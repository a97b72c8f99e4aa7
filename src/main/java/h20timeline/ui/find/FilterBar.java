package h20timeline.ui.find;

import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.find.QueryText;
import h20timeline.i18n.Language;
import h20timeline.model.Timeline;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.WrappedTooltip;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2AL;

/// A line that says in words what is asked for and how much of the timeline that is, with one
/// button to have everything back. Seen only while something is asked for.
public final class FilterBar extends HBox {
    private static final double TIP_WIDTH = 480;

    private final Label words = StyleClass.FILTER_WORDS.on(new Label());
    private final Button clear = new Button();

    /// How long an answer may take before that is said.
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    private boolean late;

    /// `clear` takes away what is asked for.
    public FilterBar(ViewModel model, Runnable clear) {
        StyleClass.FILTER_BAR.on(this);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        this.clear.setGraphic(new IconText(Material2AL.CLOSE));
        this.clear.setMinWidth(Region.USE_PREF_SIZE);
        this.clear.setOnAction(e -> clear.run());
        getChildren().setAll(words, this.clear);
        patience.setOnFinished(e -> {
            late = true;
            show(model.state());
        });
        model.stateProperty()
                .addListener((property, before, now) -> {
                    if (differs(before, now)) {
                        await(now);
                        show(now);
                    }
                });
        await(model.state());
        show(model.state());
    }

    private static boolean differs(ViewState a, ViewState b) {
        return a.language() != b.language()
                || a.hiding() != b.hiding()
                || !a.question().equals(b.question())
                || !Objects.equals(a.answer(), b.answer())
                || !a.document().equals(b.document());
    }

    /// Loses patience some time after a question, but not with an answer that came before.
    private void await(ViewState now) {
        if (isAnswered(now)) {
            patience.stop();
            late = false;
        } else if (!late) {
            patience.play();
        }
    }

    private static boolean isAnswered(ViewState now) {
        QueryResult result = now.answer();
        return result != null && result.question().equals(now.question());
    }

    private void show(ViewState now) {
        Language language = now.language();
        QueryResult result = now.answer();
        boolean said = result != null && result.question().asks();
        boolean shown = now.question().asks() && (said || late);
        setVisible(shown);
        setManaged(shown);
        if (!shown) {
            return;
        }
        String text =
                late || result == null
                        ? FindPanelMessages.SEARCHING.in(language)
                        : sentence(result, now, language);
        words.setText(text);
        words.setAccessibleText(text);
        whole().say(text);
        clear.setText(FindPanelMessages.CLEAR_FILTER.in(language));
        clear.setAccessibleText(FindPanelMessages.CLEAR_ALL.in(language));
        LazyTooltip.on(clear, FindPanelMessages.CLEAR_ALL.in(language));
    }

    /// The sentence where it can be read whole, however narrow the window is.
    private WrappedTooltip whole() {
        if (words.getTooltip() instanceof WrappedTooltip shown) {
            return shown;
        }
        WrappedTooltip whole = new WrappedTooltip(TIP_WIDTH);
        words.setTooltip(whole);
        return whole;
    }

    private static String sentence(QueryResult result, ViewState now, Language language) {
        Timeline timeline = now.document().timeline();
        Query query = result.question();
        String asked = QueryText.of(query, timeline, language);
        int all = timeline.events().size();
        int hits = result.hits().size();
        return (now.hiding() ? FindPanelMessages.SHOWING : FindPanelMessages.STAND_OUT)
                .in(language, hits, all, asked);
    }
}
