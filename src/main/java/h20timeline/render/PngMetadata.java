package h20timeline.render;

import java.util.List;

/// What a PNG file says of its picture beside the pixels: texts under the keywords of the format in
/// one language, and how many pixels of it make an inch.
public record PngMetadata(List<Note> notes, String languageTag, double dpi) {
    private static final double INCH = 0.0254;

    /// The keyword of what the picture shows, in words.
    public static final String DESCRIPTION = "Description";

    /// A text and its keyword.
    public record Note(String keyword, String text) {}

    /// Copies the list.
    public PngMetadata {
        notes = List.copyOf(notes);
    }

    /// What the picture shows, for those who do not see it; empty where nobody has said it.
    public String description() {
        return notes.stream()
                .filter(note -> note.keyword().equals(DESCRIPTION))
                .map(Note::text)
                .findFirst()
                .orElse("");
    }

    /// The dots of a metre, as the format counts them.
    long dotsPerMetre() {
        return Math.round(dpi / INCH);
    }
}
