package h20timeline.ui;

import h20timeline.picture.PixelSize;
import h20timeline.render.Backdrop;
import h20timeline.render.PictureStyle;
import h20timeline.render.Theme;
import h20timeline.words.Language;
import h20timeline.words.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The questions of the dialog for pictures, with the answers that were given last.
final class SnapshotForm extends VBox {
    private static final int DIGITS = 5;

    private final Language language;
    private final Runnable changed;
    private final ComboBox<SnapshotWhat> what;
    private final TextField range = new TextField();
    private final ComboBox<SnapshotSize> size;
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
    SnapshotForm(Sitting sitting, boolean chinese, SnapshotChoice first, Runnable changed) {
        this.language = sitting.state().language();
        this.changed = changed;
        PictureStyle.SNAPSHOT_FORM.on(this);
        boolean selected = sitting.state().selectedEvent().isPresent();
        what =
                box(
                        Arrays.stream(SnapshotWhat.values())
                                .filter(w -> selected || w != SnapshotWhat.EVENT)
                                .toList(),
                        first.what(),
                        w -> w.in(language));
        size = box(List.of(SnapshotSize.values()), first.size(), s -> s.in(language));
        scale = box(List.of(1, 2, 3, 4), first.scale(), factor -> factor + "×");
        backdrop =
                box(
                        List.of(Backdrop.values()),
                        first.backdrop(),
                        b -> SnapshotSay.valueOf("BACKDROP_" + b.name()).in(language));
        field(range, first.range(), SnapshotSay.RANGE);
        field(width, Integer.toString(first.free().width()), SnapshotSay.WIDTH);
        field(height, Integer.toString(first.free().height()), SnapshotSay.HEIGHT);
        width.setPrefColumnCount(DIGITS);
        height.setPrefColumnCount(DIGITS);
        for (Theme theme : Theme.values()) {
            themes.add(check(name(theme).in(language), first.themes().contains(theme)));
        }
        for (Language each : Language.values()) {
            CheckBox check = check(each.ownName(), first.languages().contains(each));
            check.setDisable(each == Language.ZH && !chinese);
            languages.add(check);
        }
        for (SnapshotPart part : SnapshotPart.values()) {
            CheckBox check = check(part.in(language), first.parts().contains(part));
            check.setDisable(
                    (part == SnapshotPart.FILTER && !sitting.isFiltered())
                            || (part == SnapshotPart.DETAIL && !selected));
            parts.add(check);
        }
        rangeRow = row(SnapshotSay.RANGE, range);
        freeRow = row(SnapshotSay.WIDTH, new HBox(6, width, new Label("×"), height));
        getChildren()
                .setAll(
                        row(SnapshotSay.WHAT, what),
                        rangeRow,
                        row(SnapshotSay.SIZE, size),
                        freeRow,
                        row(SnapshotSay.SCALE, scale),
                        row(SnapshotSay.THEMES, wrapped(themes)),
                        row(SnapshotSay.LANGUAGES, wrapped(languages)),
                        row(SnapshotSay.BACKDROP, backdrop),
                        row(SnapshotSay.SHOW, wrapped(parts)));
        follow();
    }

    /// Puts the keyboard on the first question.
    void focus() {
        what.requestFocus();
    }

    /// What is chosen now.
    SnapshotChoice choice() {
        Set<SnapshotPart> shown = EnumSet.noneOf(SnapshotPart.class);
        shown.addAll(chosen(parts, SnapshotPart.values()));
        return new SnapshotChoice(
                what.getValue(),
                range.getText().strip(),
                size.getValue(),
                new PixelSize(number(width), number(height)),
                scale.getValue(),
                chosen(themes, Theme.values()),
                chosen(languages, Language.values()),
                backdrop.getValue(),
                shown);
    }

    private void follow() {
        boolean steps = what.getValue() == SnapshotWhat.STEPS;
        // A slide says by itself what it needs to; only a story has notes.
        for (SnapshotPart part : SnapshotPart.values()) {
            show(part(part), steps == (part == SnapshotPart.NOTES));
        }
        show(rangeRow, what.getValue() == SnapshotWhat.RANGE);
        show(freeRow, size.getValue() == SnapshotSize.FREE);
    }

    private CheckBox part(SnapshotPart part) {
        return parts.get(List.of(SnapshotPart.values()).indexOf(part));
    }

    private void answered() {
        follow();
        changed.run();
    }

    private static MenuSay name(Theme theme) {
        return switch (theme) {
            case LIGHT -> MenuSay.THEME_LIGHT;
            case DARK -> MenuSay.THEME_DARK;
            case HIGH_CONTRAST -> MenuSay.THEME_CONTRAST;
        };
    }

    private static <T> List<T> chosen(List<CheckBox> checks, T[] values) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (checks.get(i).isSelected()) {
                chosen.add(values[i]);
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
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("chosen, not written");
                    }
                });
        box.setValue(first);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener(observable -> answered());
        return box;
    }

    private void field(TextField field, String first, Phrase name) {
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

    private static Wrapping wrapped(List<CheckBox> checks) {
        return new Wrapping(14, 6, checks);
    }

    private Node row(SnapshotSay name, Node answer) {
        Label label = new Label(name.in(language));
        label.setLabelFor(answer);
        return new VBox(4, label, answer);
    }

    private static void show(Node row, boolean shown) {
        row.setVisible(shown);
        row.setManaged(shown);
    }
}
