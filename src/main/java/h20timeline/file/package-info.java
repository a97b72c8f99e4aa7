/// The event file on the disk: opens it, watches it, decides about a reload, remembers recent
/// files. Must not know a window.
package h20timeline.file;
