package h20timeline.slides;

import java.text.BreakIterator;
import java.util.Locale;

/// Shortens a text by whole sentences, so that none says something else than it did.
final class SentenceTrimmer {
    private SentenceTrimmer() {}

    /// The text without its last sentence; empty when it is only one.
    static String withoutLast(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int last = sentences.last();
        int before = last == BreakIterator.DONE ? 0 : sentences.previous();
        return before <= 0 ? "" : text.substring(0, before).strip();
    }
}
