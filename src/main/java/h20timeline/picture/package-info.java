/// The pictures that can be asked for: what they show, how large they are, and what they say of
/// themselves to those who cannot see them. Must not know a file, a window or a command line.
package h20timeline.picture;
