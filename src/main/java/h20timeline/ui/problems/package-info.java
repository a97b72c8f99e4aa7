/// What is wrong with a file: the list beside the timeline, and the page where nothing can be
/// shown. Must not know how files are read.
package h20timeline.ui.problems;
