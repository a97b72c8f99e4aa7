/// What the styled nodes of a drawing come to: one list of areas, strokes and words in their
/// places, from which every format that keeps shapes and letters is written. Reading the nodes
/// needs the toolkit's thread; what is read needs none.
package h20timeline.render.primitives;
