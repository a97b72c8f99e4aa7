/// Sheets as PDF: shapes, and words as the outlines of their letters, which are fonts of the file
/// and say which letters they are.
package h20timeline.export.pdf;
