/// Sheets as the slides of a presentation: shapes and text boxes that can be moved and edited.
package h20timeline.export.slides;
