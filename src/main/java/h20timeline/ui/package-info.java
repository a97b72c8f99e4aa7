/// The window: gestures, panels and dialogs. Shows the state and turns what people do into calls on
/// the view model; what a click should bring about outside is handed in as a function. Must not
/// know how files are read.
package h20timeline.ui;
