package h20timeline.ui;

import h20timeline.model.Problem;
import h20timeline.render.StyleClass;
import h20timeline.words.Language;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Everything that was wrong with a file, each with its place.
public final class ProblemList extends ListView<Problem> {
    /// Lists problems in a language.
    public ProblemList(List<Problem> problems, Language language) {
        StyleClass.PROBLEMS.on(this);
        getItems().setAll(problems);
        setCellFactory(list -> new Cell(language));
    }

    private final class Cell extends ListCell<Problem> {
        private final Language language;
        private final Text sentence = StyleClass.PROBLEM_SENTENCE.on(new Text());
        private final Text place = StyleClass.PROBLEM_PLACE.on(new Text());
        private final VBox box = new VBox(sentence, place);

        Cell(Language language) {
            this.language = language;
            // Long sentences wrap instead of widening the list.
            var room = ProblemList.this.widthProperty().subtract(48);
            sentence.wrappingWidthProperty().bind(room);
            place.wrappingWidthProperty().bind(room);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            sentence.setText(problem.sentence(language));
            var where = problem.place();
            place.setText(
                    where.line() > 0
                            ? where.file()
                                    + ":"
                                    + where.line()
                                    + ":"
                                    + where.column()
                                    + "  "
                                    + where.pointer()
                            : where.file());
            setGraphic(box);
        }
    }
}
