/// What a timeline is: tracks, events, links and the story, as immutable records with lookups, and
/// the problems that were met while it was read. Must not know files, pixels or windows.
package h20timeline.model;
