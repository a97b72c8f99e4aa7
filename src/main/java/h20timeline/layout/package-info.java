/// Where everything stands: a timeline, a viewport and a measure of text in, a picture of placed
/// marks out. Pure values, no state; the cost follows what is visible. Must not know nodes, fonts,
/// colours or files.
package h20timeline.layout;
