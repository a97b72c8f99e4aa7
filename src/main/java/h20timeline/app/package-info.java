/// Start, command line and wiring: the only place that knows every other, owns the threads and
/// calls the toolkit's thread from outside.
package h20timeline.app;
