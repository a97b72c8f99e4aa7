/// Telling the story to an audience: the screen in front of it, the presenter's window, the keys of
/// keyboards and clickers, and which screen has what. Must not know how files are read, nor how the
/// machine is kept awake.
package h20timeline.present;
