/// What the columns of a table mean: asked before its events are taken. Must not know how tables
/// are stored.
package h20timeline.ui.table;
