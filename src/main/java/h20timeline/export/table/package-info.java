/// Chronologies as tables: for a text editor, a spreadsheet and a paper.
package h20timeline.export.table;
