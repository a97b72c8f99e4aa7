/// The commands of the command line and their options. Must not know a window.
package h20timeline.cli;
