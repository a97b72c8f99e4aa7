/// Text in its place: roles, boxes, and breaking words into lines by a measure. Must not know
/// events, nodes, fonts or colours.
package h20timeline.layout.text;
