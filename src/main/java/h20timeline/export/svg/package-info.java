/// Sheets as SVG: shapes and words that a browser and a drawing program can read, and nothing that
/// runs.
package h20timeline.export.svg;
