/// What an editor looks at before an event file goes before an audience, beyond what a file needs
/// to be shown: each doubt with its place and what to do. Must not know how a timeline looks.
package h20timeline.review;
