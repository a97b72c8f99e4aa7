/// What differs by system or belongs to the process: the user's folders, the log, threads, sleep,
/// the display, writing a file whole. Must not know timelines.
package h20timeline.platform;
