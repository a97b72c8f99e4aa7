/// A step of a story and the shape of a screen in; a slide with every text in its place out, and
/// the picture of the timeline under it. Pure, like layout. Must not know fonts, colours or nodes.
package h20timeline.slides;
