/// All formats of event files: which one a file is, and what became of reading it.
package h20timeline.format.registry;
