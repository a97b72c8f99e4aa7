/// The table of commands and their keys, and what the window asks of its host. Must not know what
/// shows or handles a command.
package h20timeline.ui.command;
