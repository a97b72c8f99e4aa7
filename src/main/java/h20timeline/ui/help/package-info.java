/// Help over the window: the keys, the legend, what the program is. Must not know the main window.
package h20timeline.ui.help;
