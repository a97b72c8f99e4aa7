package h20timeline.ui.export;

import h20timeline.export.ExportFormat;
import h20timeline.export.PixelSize;
import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.render.Backdrop;
import h20timeline.render.PictureStyle;
import h20timeline.render.Theme;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.control.NamedValues;
import h20timeline.ui.control.WrapPane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The questions of the dialog for pictures, with the answers that were given last.
final class ExportForm extends VBox {
    private static final int DIGITS = 5;

    private final Language language;
    private final Runnable changed;
    private final ComboBox<ScopeChoice> what;
    private final TextField range = new TextField();
    private final ComboBox<ExportFormat> format;
    private final ComboBox<SizeChoice> size;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final ComboBox<Integer> scale;
    private final List<CheckBox> themes = new ArrayList<>();
    private final List<CheckBox> languages = new ArrayList<>();
    private final ComboBox<Backdrop> backdrop;
    private final List<CheckBox> parts = new ArrayList<>();
    private final Node rangeRow;
    private final Node freeRow;

    /// `changed` is called after every answer.
    ExportForm(ExportView view, Predicate<Language> draws, ExportChoice first, Runnable changed) {
        this.language = view.state().language();
        this.changed = changed;
        PictureStyle.SNAPSHOT_FORM.on(this);
        boolean selected = view.state().selectedEvent().isPresent();
        what =
                box(
                        Arrays.stream(ScopeChoice.values())
                                .filter(w -> selected || w != ScopeChoice.EVENT)
                                .toList(),
                        first.scope(),
                        w -> w.in(language));
        format =
                box(
                        ExportFormat.all(),
                        first.format(),
                        f -> f.label() + " (" + f.extension() + ")");
        size = box(List.of(SizeChoice.values()), first.size(), s -> s.in(language));
        scale = box(List.of(1, 2, 3, 4), first.scale(), factor -> factor + "×");
        backdrop =
                box(
                        List.of(Backdrop.values()),
                        first.backdrop(),
                        b -> ExportDialogMessages.valueOf("BACKDROP_" + b.name()).in(language));
        field(range, first.range(), ExportDialogMessages.RANGE);
        field(width, Integer.toString(first.free().width()), ExportDialogMessages.WIDTH);
        field(height, Integer.toString(first.free().height()), ExportDialogMessages.HEIGHT);
        width.setPrefColumnCount(DIGITS);
        height.setPrefColumnCount(DIGITS);
        for (Theme theme : Theme.values()) {
            themes.add(check(name(theme).in(language), first.themes().contains(theme)));
        }
        for (Language each : Language.ALL) {
            CheckBox check = check(each.ownName(), first.languages().contains(each));
            check.setDisable(!draws.test(each));
            languages.add(check);
        }
        for (DecorationChoice part : DecorationChoice.values()) {
            CheckBox check = check(part.in(language), first.decorations().contains(part));
            check.setDisable(
                    (part == DecorationChoice.FILTER && !view.isFiltered())
                            || (part == DecorationChoice.DETAIL && !selected));
            parts.add(check);
        }
        rangeRow = row(ExportDialogMessages.RANGE, range);
        freeRow = row(ExportDialogMessages.WIDTH, new HBox(6, width, new Label("×"), height));
        getChildren()
                .setAll(
                        row(ExportDialogMessages.WHAT, what),
                        rangeRow,
                        row(ExportDialogMessages.FORMAT, format),
                        row(ExportDialogMessages.SIZE, size),
                        freeRow,
                        row(ExportDialogMessages.SCALE, scale),
                        row(ExportDialogMessages.THEMES, wrapped(themes)),
                        row(ExportDialogMessages.LANGUAGES, wrapped(languages)),
                        row(ExportDialogMessages.BACKDROP, backdrop),
                        row(ExportDialogMessages.SHOW, wrapped(parts)));
        follow();
    }

    /// Puts the keyboard on the first question.
    void focus() {
        what.requestFocus();
    }

    /// What is chosen now.
    ExportChoice choice() {
        Set<DecorationChoice> shown = EnumSet.noneOf(DecorationChoice.class);
        shown.addAll(chosen(parts, List.of(DecorationChoice.values())));
        return new ExportChoice(
                what.getValue(),
                range.getText().strip(),
                size.getValue(),
                new PixelSize(number(width), number(height)),
                scale.getValue(),
                chosen(themes, List.of(Theme.values())),
                chosen(languages, Language.ALL),
                backdrop.getValue(),
                shown,
                format.getValue());
    }

    private void follow() {
        boolean steps = what.getValue() == ScopeChoice.STEPS;
        // A slide says by itself what it needs to; only a story has notes.
        for (DecorationChoice part : DecorationChoice.values()) {
            show(part(part), steps == (part == DecorationChoice.NOTES));
        }
        boolean whole = what.getValue() == ScopeChoice.ALL || what.getValue() == ScopeChoice.RANGE;
        show(part(DecorationChoice.GROWS), whole);
        show(rangeRow, what.getValue() == ScopeChoice.RANGE);
        show(freeRow, size.getValue() == SizeChoice.FREE);
    }

    private CheckBox part(DecorationChoice part) {
        return parts.get(List.of(DecorationChoice.values()).indexOf(part));
    }

    private void answered() {
        follow();
        changed.run();
    }

    private static Message name(Theme theme) {
        return switch (theme) {
            case LIGHT -> ControlMessages.THEME_LIGHT;
            case DARK -> ControlMessages.THEME_DARK;
            case HIGH_CONTRAST -> ControlMessages.THEME_CONTRAST;
        };
    }

    private static <T> List<T> chosen(List<CheckBox> checks, List<T> values) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (checks.get(i).isSelected()) {
                chosen.add(values.get(i));
            }
        }
        return chosen;
    }

    private static int number(TextField field) {
        String text = field.getText().strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private <T> ComboBox<T> box(List<T> choices, T first, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new NamedValues<>(words));
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener(observable -> answered());
        return box;
    }

    private void field(TextField field, String first, Message name) {
        field.setText(first);
        field.setAccessibleText(name.in(language));
        field.textProperty().addListener(observable -> answered());
    }

    private CheckBox check(String words, boolean first) {
        CheckBox check = new CheckBox(words);
        check.setSelected(first);
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.selectedProperty().addListener(observable -> answered());
        return check;
    }

    private static WrapPane wrapped(List<CheckBox> checks) {
        return new WrapPane(14, 6, checks);
    }

    private Node row(ExportDialogMessages name, Node answer) {
        Label label = new Label(name.in(language));
        label.setLabelFor(answer);
        return new VBox(4, label, answer);
    }

    private static void show(Node row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }
}
