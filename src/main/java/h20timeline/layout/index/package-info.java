/// A timeline made ready for layout: per lane its events by time, so that any stretch is found
/// without visiting the rest. Must not know pixels.
package h20timeline.layout.index;
