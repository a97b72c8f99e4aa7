/// Tables of separated values: which separator, and the rows.
package h20timeline.format.csv;
