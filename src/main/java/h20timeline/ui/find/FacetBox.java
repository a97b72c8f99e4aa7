package h20timeline.ui.find;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A set of choices under a heading. Of very many it shows the first, and a field to narrow them by
/// name; those that are chosen are always shown.
final class FacetBox<T> extends VBox {
    private static final int MANY = 12;
    private static final int MOST = 40;

    private final FindPanelMessages heading;
    private final boolean byCount;
    private final BiConsumer<T, Boolean> choose;
    private final Paragraph title = new Paragraph("", StyleClass.FACET_TITLE);
    private final TextField narrow = new TextField();
    private final VBox rows = StyleClass.CHOICES.on(new VBox());
    private final Paragraph more = new Paragraph("", StyleClass.HINT);
    private final Map<T, FacetChoice> choices = new HashMap<>();
    private @Nullable Offer<T> offer;

    /// What there is to choose, in order. `names` are in the language, `search` also holds those of
    /// other languages; `counts` is null while they are not known.
    record Offer<T>(
            List<T> all,
            Set<T> chosen,
            @Nullable Map<T, Integer> counts,
            Function<T, String> name,
            Function<T, String> search,
            Function<T, @Nullable Node> mark,
            Language language) {
        int count(T choice) {
            Map<T, Integer> known = counts;
            return known == null ? -1 : known.getOrDefault(choice, 0);
        }
    }

    /// `byCount` puts those with most events first; `toggle` takes a choice that was made or taken
    /// back.
    FacetBox(FindPanelMessages heading, boolean byCount, BiConsumer<T, Boolean> choose) {
        this.heading = heading;
        this.byCount = byCount;
        this.choose = choose;
        StyleClass.FACET.on(this);
        narrow.textProperty().addListener(observable -> list());
        narrow.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !narrow.getText().isEmpty()) {
                        event.consume();
                        narrow.clear();
                    }
                });
        getChildren().setAll(title, narrow, rows, more);
    }

    /// Shows what there is to choose.
    void show(Offer<T> next) {
        offer = next;
        shown(this, !next.all.isEmpty());
        shown(narrow, next.all.size() > MANY);
        setLanguage(next.language);
        list();
    }

    private void setLanguage(Language language) {
        String words = heading.in(language);
        title.setText(words);
        narrow.setPromptText(FindPanelMessages.NARROW.in(language));
        narrow.setAccessibleText(words + ", " + FindPanelMessages.NARROW.in(language));
    }

    /// Puts the keyboard on the first choice.
    void focus() {
        if (rows.getChildren().getFirst() instanceof FacetChoice first) {
            first.focus();
        }
    }

    private void list() {
        Offer<T> now = offer;
        if (now == null) {
            return;
        }
        List<T> fitting = fitting(now);
        Set<T> wanted = new LinkedHashSet<>(fitting.subList(0, Math.min(MOST, fitting.size())));
        now.all.stream().filter(now.chosen::contains).forEach(wanted::add);
        List<FacetChoice> next = new ArrayList<>();
        for (T each : wanted) {
            FacetChoice choice =
                    choices.computeIfAbsent(
                            each,
                            key ->
                                    new FacetChoice(
                                            now.mark.apply(key), on -> choose.accept(key, on)));
            choice.show(
                    now.name.apply(each), now.chosen.contains(each), now.count(each), now.language);
            next.add(choice);
        }
        boolean lost =
                choices.values().stream().anyMatch(c -> c.hasKeyboard() && !next.contains(c));
        if (!rows.getChildren().equals(next)) {
            rows.getChildren().setAll(next);
            choices.keySet().retainAll(wanted);
        }
        if (lost) {
            narrow.requestFocus();
        }
        showRemaining(now, fitting, wanted);
    }

    private void showRemaining(Offer<T> now, List<T> fitting, Set<T> wanted) {
        long left = fitting.stream().filter(each -> !wanted.contains(each)).count();
        shown(more, left > 0 || fitting.isEmpty());
        more.setText(
                fitting.isEmpty()
                        ? FindPanelMessages.NO_NAME.in(now.language)
                        : FindPanelMessages.MORE.in(now.language, left));
    }

    private List<T> fitting(Offer<T> now) {
        String part = narrow.isManaged() ? narrow.getText().strip().toLowerCase(Locale.ROOT) : "";
        List<T> fitting = new ArrayList<>(now.all);
        if (!part.isEmpty()) {
            fitting.removeIf(
                    each -> !now.search.apply(each).toLowerCase(Locale.ROOT).contains(part));
        }
        if (byCount) {
            fitting.sort(Comparator.comparingInt(now::count).reversed());
        }
        return fitting;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
