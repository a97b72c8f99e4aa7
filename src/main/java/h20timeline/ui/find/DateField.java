package h20timeline.ui.find;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.time.DateInput;
import h20timeline.time.EdtfDate;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.Paragraph;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One end of a range of time: a field in which a date is written, and under it the date that is
/// understood, or what is wrong.
final class DateField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final FindPanelMessages heading;
    private final Consumer<@Nullable EdtfDate> choose;
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Paragraph echo = new Paragraph("", StyleClass.HINT);
    private Language language = Language.FALLBACK;
    private int year;

    /// The date that was last chosen here or shown.
    private @Nullable EdtfDate date;

    /// Whether what is written is no date.
    private boolean bad;

    /// What is wrong beside the date itself, or empty.
    private String wrong = "";

    /// `choose` takes the date, null for none.
    DateField(FindPanelMessages heading, Consumer<@Nullable EdtfDate> choose) {
        this.heading = heading;
        this.choose = choose;
        StyleClass.DATE_FIELD.on(this);
        name.setLabelFor(field);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(StyleClass.DATE_LINE.on(new HBox(name, field)), echo);
        field.textProperty().addListener(observable -> written());
        field.focusedProperty()
                .addListener((property, before, now) -> {
                    if (!now && bad) {
                        choose(null);
                    }
                });
    }

    /// While one writes, what is no date yet leaves the range as it was: a date on its way through
    /// `2025-` must not let all events flash by.
    private void written() {
        EdtfDate read = DateInput.of(field.getText(), year).orElse(null);
        bad = read == null && !field.getText().isBlank();
        if (!bad) {
            choose(read);
        }
        echo();
    }

    private void choose(@Nullable EdtfDate next) {
        if (!Objects.equals(next, date)) {
            date = next;
            choose.accept(next);
        }
    }

    /// Shows a date, null for none, unless it is the one that is written here. A day or month that
    /// is written without a year is one of `newYear`; `newWrong` says what is wrong with a date
    /// that can be read.
    void show(@Nullable EdtfDate next, int newYear, String newWrong, Language newLanguage) {
        language = newLanguage;
        year = newYear;
        if (!Objects.equals(next, date)) {
            date = next;
            field.setText(next == null ? "" : next.edtf());
        }
        wrong = newWrong;
        name.setText(heading.in(language));
        field.setAccessibleText(heading.in(language));
        field.setPromptText(FindPanelMessages.DATE_EXAMPLES.in(language));
        LazyTooltip.on(field, FindPanelMessages.DATE_FORMS.in(language));
        echo();
    }

    /// Empties the field, whatever is written in it.
    void clear() {
        field.clear();
    }

    private void echo() {
        EdtfDate understood = date;
        echo.setText(
                bad
                        ? FindPanelMessages.NO_DATE.in(language)
                        : understood == null
                                ? ""
                                : wrong.isEmpty() ? understood.text(language) : wrong);
        boolean words = !echo.getText().isEmpty();
        echo.setVisible(words);
        echo.setManaged(words);
        field.setAccessibleHelp(words ? echo.getText() : FindPanelMessages.DATE_FORMS.in(language));
        pseudoClassStateChanged(WRONG, bad || !wrong.isEmpty());
    }
}
