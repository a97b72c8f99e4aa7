package h20timeline.render;

import java.util.List;

/// What a PNG file states about its picture beside the pixels: texts in one language under the
/// keywords of the format, and the pixels of an inch. An empty text is left out.
public record PngMetadata(List<TextChunk> texts, String languageTag, double dpi) {
    private static final double METRES_PER_INCH = 0.0254;

    /// A text and its keyword.
    public record TextChunk(String keyword, String text) {}

    /// Copies the list.
    public PngMetadata {
        texts = List.copyOf(texts);
    }

    /// The pixels of a metre, which is the unit of the format.
    long pixelsPerMetre() {
        return Math.round(dpi / METRES_PER_INCH);
    }
}
