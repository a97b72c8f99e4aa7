package h20timeline.render;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Every style class of the stylesheet: `CARD_EDGE` is `.card-edge`. The only place where Java and
/// CSS meet.
public enum StyleClass {
    /// The root of every scene of the program.
    H20,
    /// The picture as a whole.
    PICTURE,
    /// A shaded band.
    BAND_SHADE,
    /// The side of a band.
    BAND_LINE,
    /// A tick of the axis.
    TICK_LINE,
    /// The line under the axis and between lanes.
    LANE_LINE,
    /// Up to where the file knows.
    AS_OF_LINE,
    /// The time after that.
    AFTER_AS_OF,
    /// The colour of a lane before its name.
    SWATCH,
    /// The nodes of one mark.
    MARK,
    /// The box of a card.
    CARD,
    /// The coloured edge of a card.
    CARD_EDGE,
    /// The line from a card to its date.
    STEM,
    /// The shape of an event's dot.
    GLYPH,
    /// A shape that is drawn by its outline.
    GLYPH_OUTLINE,
    /// A shape with one half filled.
    GLYPH_HALF,
    /// A shape of two strokes.
    GLYPH_CROSS,
    /// A shape with a dotted outline.
    GLYPH_DOTTED,
    /// The certain part of a date.
    CORE,
    /// The possible part of a date.
    REACH,
    /// The box of a bar.
    BAR_BOX,
    /// The days of a set and what joins them.
    SET_LINE,
    /// A count of events.
    CLUSTER,
    /// Columns of how many events there are.
    DENSITY,
    /// A link.
    ARC,
    /// The arrowhead of a link.
    ARROW,
    /// What lies behind a link's word.
    RELATION_PLATE,
    /// Around the selected mark.
    SELECTION,

    // The window.
    /// The timeline as a control, and the ring around it while it has the keyboard.
    TIMELINE,
    FOCUS_RING,
    /// What a mark does not show itself, beside the pointer.
    HOVER_CARD,
    HOVER_DATE,
    HOVER_WORDS,
    /// The strip under the timeline.
    OVERVIEW,
    OVERVIEW_POINTS,
    OVERVIEW_WINDOW,
    OVERVIEW_HANDLE,
    /// The bar at the top and what stands in it.
    TOP_BAR,
    TOP_TITLE,
    TOP_RANGE,
    /// The bar at the bottom.
    STATUS_BAR,
    STATUS_TEXT,
    /// A list of what is wrong with a file.
    PROBLEMS,
    PROBLEM_SENTENCE,
    PROBLEM_PLACE,
    /// A page that stands for the timeline: loading, or nothing to show.
    PAGE,
    PAGE_TITLE,

    // The detail panel.
    /// The panel as a whole.
    DETAIL,
    /// What is scrolled in it.
    DETAIL_BODY,
    /// Chips, headline and dates.
    HEAD,
    /// A word or two in a rounded box.
    CHIP,
    /// The coloured ground of a chip.
    CHIP_TINT,
    /// What stands in a chip.
    CHIP_ROW,
    /// The word of a chip.
    CHIP_WORD,
    /// A chip in the colour of its lane.
    CHIP_TRACK,
    /// A chip without colour.
    CHIP_PLAIN,
    /// A chip with the shape of a status.
    CHIP_STATUS,
    /// A square in the colour of a lane.
    SWATCH_BOX,
    /// The large title.
    HEADLINE,
    /// All that is said of a date.
    DATES,
    /// The date in words.
    DATE,
    /// What the main source says of it; the facts under a title.
    ARTICLE_DATE,
    /// Running text.
    PROSE,
    /// Small and soft: dates, notes, publishers.
    META,
    /// The small heading of a part, and the part.
    SECTION_TITLE,
    SECTION,
    /// Parts that stand apart.
    CARDS,
    /// Parts with lines between them.
    ROWS,
    /// The box of a caution, its sign, its word and its text.
    CAUTION,
    CAUTION_SIGN,
    CAUTION_WORD,
    CAUTION_TEXT,
    /// The box of a number, and what stands in it.
    TILE,
    TILE_VALUE,
    TILE_UNIT,
    TILE_LABEL,
    TILE_STATUS,
    /// What somebody says, who, and the answer.
    CLAIM,
    CLAIM_BY,
    CLAIM_TEXT,
    CLAIM_ANSWER,
    /// Where words come from.
    CREDIT,
    /// Words of a source, and their translation.
    QUOTE,
    QUOTE_WORDS,
    QUOTE_TEXT,
    QUOTE_TRANSLATION,
    /// A link to another event: its relation, its target, its mark, the dashes of doubt.
    LINK_ROW,
    RELATION_WORD,
    LINK_TARGET,
    LINK_MARK,
    DOUBT_LINE,
    /// Words that lead somewhere.
    GOING,
    /// A source, its title and its address.
    SOURCE_ROW,
    SOURCE_TITLE,
    ADDRESS,
    /// A small sign in a line of text.
    ICON,
    /// A button that does not call for attention.
    QUIET_BUTTON,
    /// A lane in the overview.
    TRACK_ROW,
    TRACK_NAME,
    /// How to read the timeline.
    HINT;

    /// On whatever belongs to the selected event.
    public static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// On links that are only guesses, and on what happened once somewhere in a range.
    public static final PseudoClass DASHED = PseudoClass.getPseudoClass("dashed");

    /// On links of an event other than the selected one.
    public static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

    /// On what fades out to the left.
    public static final PseudoClass FADES_LEFT = PseudoClass.getPseudoClass("fades-left");

    /// On what fades out to the right.
    public static final PseudoClass FADES_RIGHT = PseudoClass.getPseudoClass("fades-right");

    /// On marks under the pointer.
    public static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    /// The class in the stylesheet.
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Gives the class to a node and hands the node back.
    public <N extends Node> N on(N node) {
        node.getStyleClass().add(css());
        return node;
    }

    /// The class of a palette colour: sets `-hue` for everything below the node.
    public static String hue(String name) {
        return "hue-" + name;
    }
}
