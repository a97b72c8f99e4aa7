package h20timeline.ui.problems;

import h20timeline.i18n.Language;
import h20timeline.model.Problem;
import h20timeline.render.StyleClass;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Everything that was wrong with a file, each with its place. A click on a row, or Enter, chooses
/// its problem.
public final class ProblemList extends ListView<Problem> {
    private final Consumer<Problem> chosen;

    /// Lists problems in a language, to be read only.
    public ProblemList(List<Problem> problems, Language language) {
        this(problem -> {});
        show(problems, language);
    }

    ProblemList(Consumer<Problem> chosen) {
        this.chosen = chosen;
        StyleClass.PROBLEMS.on(this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows problems in a language; the chosen one stays where it is still there.
    void show(List<Problem> problems, Language language) {
        Problem before = getSelectionModel().getSelectedItem();
        setCellFactory(list -> new ProblemCell(this, language, chosen));
        getItems().setAll(problems);
        getSelectionModel().select(getItems().indexOf(before));
    }

    private void key(KeyEvent event) {
        Problem problem = getSelectionModel().getSelectedItem();
        boolean copy =
                event.getCode() == KeyCode.ENTER
                        || new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN)
                                .match(event);
        if (copy && problem != null) {
            event.consume();
            chosen.accept(problem);
        }
    }
}
