package h20timeline.ui.problems;

import h20timeline.i18n.Language;
import h20timeline.model.FilePosition;
import h20timeline.model.Problem;
import h20timeline.model.Problem.Severity;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// One problem: a sign, what is wrong, and below how bad it is and where. How bad it is is said by
/// the sign's shape and by a word, not by colour alone.
final class ProblemCell extends ListCell<Problem> {
    /// What is not text in the width of a list: sign, spaces, and the scroll bar.
    private static final double BESIDE = 76;

    private final Language language;
    private final WrappedLabel sentence = StyleClass.PROBLEM_SENTENCE.on(new WrappedLabel());
    private final WrappedLabel place = StyleClass.PROBLEM_PLACE.on(new WrappedLabel());
    private final IconText error = new IconText(Material2AL.ERROR, StyleClass.PROBLEM_ERROR);
    private final IconText warning = new IconText(Material2MZ.WARNING, StyleClass.PROBLEM_WARNING);
    private final VBox words = new VBox(2, sentence, place);
    private final HBox row = StyleClass.PROBLEM_ROW.on(new HBox());

    ProblemCell(ListView<Problem> list, Language language, Consumer<Problem> chosen) {
        this.language = language;
        // Long sentences wrap instead of widening the list.
        var room = list.widthProperty().subtract(BESIDE);
        for (WrappedLabel label : List.of(sentence, place)) {
            label.minWidthProperty().bind(room);
            label.maxWidthProperty().bind(room);
            label.setMinHeight(USE_PREF_SIZE);
        }
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            Problem problem = getItem();
            if (event.getButton() == MouseButton.PRIMARY && problem != null) {
                chosen.accept(problem);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isError = problem.severity() == Severity.ERROR;
        String how = (isError ? ProblemMessages.ERROR : ProblemMessages.WARNING).in(language);
        FilePosition where = problem.place();
        String words = problem.sentence(language);
        sentence.setText(words);
        place.setText(how + "  ·  " + at(where) + "  " + where.pointer());
        row.getChildren().setAll(isError ? error : warning, this.words);
        setGraphic(row);
        String spoken =
                where.line() > 0
                        ? ProblemMessages.LINE_COLUMN.in(language, where.line(), where.column())
                        : ProblemMessages.WHOLE_FILE.in(language);
        setAccessibleText(ProblemMessages.ROW.in(language, how, words, spoken));
    }

    /// A place as editors and terminals know it: `file:line:column`, or the file alone.
    static String at(FilePosition place) {
        return place.line() > 0
                ? place.file() + ":" + place.line() + ":" + place.column()
                : place.file();
    }
}
