/// What the program remembers from one run to the next, and the file that it is kept in. Must not
/// know a window.
package h20timeline.settings;
