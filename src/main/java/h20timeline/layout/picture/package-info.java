/// A picture as it is drawn: its marks, axis, lanes and strip, each in its place. What a renderer
/// and a click need, and nothing of how the places were found.
package h20timeline.layout.picture;
