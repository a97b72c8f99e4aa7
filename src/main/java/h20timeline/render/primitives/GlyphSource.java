package h20timeline.render.primitives;

import java.util.List;

/// Gives words as the outlines of their letters.
public interface GlyphSource {
    /// The letters of some words, each in its place on the sheet.
    List<Placed> of(Primitive.Words words);

    /// A letter, or several that are drawn as one: what it says, the key of its shape, where it
    /// begins and how far the next one stands, and its outline in its place.
    record Placed(String text, LetterShape glyph, double x, double baseline, double size) {
        /// The outline on the sheet.
        public Outline outline() {
            return glyph.outline().mapped(new Placing(size, size, x, baseline));
        }
    }

    /// The shape of a letter of size 1, from its beginning on the line, and how far it reaches.
    record LetterShape(String text, Primitive.Face face, double advance, Outline outline) {}
}
