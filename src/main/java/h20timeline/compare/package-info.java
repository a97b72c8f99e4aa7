/// What became of a timeline: the differences of two, in words and as a timeline, and two made one.
/// Must not know pixels, windows or files.
package h20timeline.compare;
