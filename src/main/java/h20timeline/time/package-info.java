/// Dates as extents: EDTF strings, what they say for sure and how far they reach, calendar steps,
/// and their words in every language. Must not know events, pixels or files.
package h20timeline.time;
