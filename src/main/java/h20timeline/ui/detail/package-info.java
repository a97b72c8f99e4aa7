/// The panel of one event, or of the whole timeline while no event is selected. Must not know the
/// timeline view.
package h20timeline.ui.detail;
