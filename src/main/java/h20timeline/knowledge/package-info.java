/// What was publicly known on a day: makes of a timeline and a day the timeline as it was known
/// then. Must not know pixels, windows or files.
package h20timeline.knowledge;
