/// What a presenter draws over a slide: strokes as values, and what is kept of them. Must not know
/// slides, steps, windows or the toolkit.
package h20timeline.present.pen;
