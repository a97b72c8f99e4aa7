/// The languages of the program and the messages that it shows. Every package keeps its own
/// messages: one enum beside its bundles; none is looked up by a string. Must not know what the
/// messages are about.
package h20timeline.i18n;
