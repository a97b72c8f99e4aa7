/// Picture to nodes to PNG: draws what layout has placed, in the fonts and colours of one
/// stylesheet. Screen and file share these nodes. Must not know what an event, a source or a window
/// is.
package h20timeline.render;
