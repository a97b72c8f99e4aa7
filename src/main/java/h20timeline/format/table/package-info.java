/// Tables, whatever file they stand in: which column means what, and events of the rows; and our
/// event file as a table and back. Must not know how a table is stored.
package h20timeline.format.table;
