/// The languages of the program and the words that it says itself. Every package keeps its own
/// phrases, an enum beside its bundles; none is looked up by a string. Must not know what the words
/// are about.
package h20timeline.words;
