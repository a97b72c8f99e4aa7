/// Texts of markwhen.
package h20timeline.format.markwhen;
