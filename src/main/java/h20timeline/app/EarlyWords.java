package h20timeline.app;

import h20timeline.i18n.Localised;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What is to be said before there is a window to say it in.
final class EarlyWords {
    private final List<Localised> sentences = new ArrayList<>();

    void keep(Localised sentence) {
        sentences.add(sentence);
    }

    /// Says all of it at once, and but once.
    void sayTo(Consumer<Localised> window) {
        if (!sentences.isEmpty()) {
            List<Localised> all = List.copyOf(sentences);
            sentences.clear();
            window.accept(
                    language -> String.join(" ", all.stream().map(s -> s.in(language)).toList()));
        }
    }
}
