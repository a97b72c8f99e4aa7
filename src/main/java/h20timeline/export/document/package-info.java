/// What every written document is made of, whatever its format: its sheets, what stands beside
/// them, and what they say about themselves.
package h20timeline.export.document;
