package h20timeline.render;

import org.jspecify.annotations.Nullable;

/// A newsroom's own line under a picture: its words, and its logo or null.
public record Credit(String text, @Nullable Logo logo) {
    /// Neither words nor a logo.
    public static final Credit NONE = new Credit("", null);

    private static final double WORDS = 26;
    private static final double LOGO = 44;

    /// The same with a sentence before its words.
    public Credit after(String sentence) {
        String words = text.isEmpty() || sentence.isEmpty() ? "" : "  ·  ";
        return new Credit(sentence + words + text, logo);
    }

    /// The height of the line in units; 0 if there is none.
    public double height() {
        return logo != null ? LOGO : text.isEmpty() ? 0 : WORDS;
    }
}
