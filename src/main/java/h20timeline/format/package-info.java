/// What a file of events is, whoever wrote it: how a format is known by its content, and what every
/// format makes of a file, which is a draft in the form of our own event file, with notes on what
/// could not be taken over. Must not know any single format; each is a sub-package.
package h20timeline.format;
