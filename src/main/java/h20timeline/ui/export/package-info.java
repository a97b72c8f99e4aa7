/// The dialog for exports and its preview. Must not know how files are written.
package h20timeline.ui.export;
