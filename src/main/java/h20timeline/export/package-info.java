/// What can be exported: requests, plans, the formats of files, writing them with progress, and the
/// description of a picture in words. Must not know a window or a command line.
package h20timeline.export;
