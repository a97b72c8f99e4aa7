/// A timeline as a list of what happened, in the order of time: what a reader of a paper or a
/// workbook gets in place of a picture.
package h20timeline.chronology;
