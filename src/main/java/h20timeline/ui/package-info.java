/// The main window: its content, its bars, its menus and how it is split. Shows the state and turns
/// commands into calls on the view model. Must not know how files are read.
package h20timeline.ui;
