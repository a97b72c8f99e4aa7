/// Starts the program and wires its parts: the only place that knows every other package.
package h20timeline.app;
