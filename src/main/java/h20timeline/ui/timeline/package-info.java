/// The timeline in the window: its view, gestures, keys, overview strip, hover card and the
/// animation of the viewport. Must not know the panels beside it.
package h20timeline.ui.timeline;
