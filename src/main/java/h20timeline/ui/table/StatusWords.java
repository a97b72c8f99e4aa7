package h20timeline.ui.table;

import h20timeline.format.table.EventWords;
import h20timeline.i18n.Language;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.ui.control.NamedValues;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;

/// What the words of the column of statuses mean, to be chosen for each.
final class StatusWords {
    private final Map<String, String> said;
    private final Language language;
    private final Runnable changed;

    /// `said` is what was said of words before; `changed` is run when a meaning was chosen.
    StatusWords(Map<String, String> said, Language language, Runnable changed) {
        this.said = new HashMap<>(said);
        this.language = language;
        this.changed = changed;
    }

    /// What is said of words that are not known, or not for that.
    Map<String, String> said() {
        return said;
    }

    /// Where the meaning of a word is chosen.
    ComboBox<Optional<Status>> box(String word) {
        ComboBox<Optional<Status>> box = new ComboBox<>();
        Stream.of(Status.values()).map(Optional::of).forEach(box.getItems()::add);
        box.getItems().add(Optional.empty());
        box.setConverter(new NamedValues<>(this::words));
        String plain = EventWords.plain(word);
        String known = EventWords.status(word);
        box.setValue(status(said.getOrDefault(plain, known)));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(TableMessages.STATUS_OF.in(language, word));
        box.valueProperty()
                .addListener((property, before, now) -> {
                    String key = now.map(Status::key).orElse("");
                    if (key.equals(known)) {
                        said.remove(plain);
                    } else {
                        said.put(plain, key);
                    }
                    changed.run();
                });
        return box;
    }

    private String words(Optional<Status> status) {
        return status.map(each -> ModelMessages.of(each).in(language))
                .orElseGet(() -> TableMessages.NO_STATUS.in(language));
    }

    private static Optional<Status> status(String key) {
        return Stream.of(Status.values()).filter(status -> status.key().equals(key)).findFirst();
    }
}
