/// The window's only state: one immutable ViewState, changed by one method call at a time. Must not
/// know nodes, pixels or files.
package h20timeline.viewmodel;
