/// Controls and theming that several parts of the windows share. Must not know those parts.
package h20timeline.ui.control;
