package h20timeline.render;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Every style class of the stylesheet: `CARD_EDGE` is `.card-edge`. The only place where Java and
/// CSS meet, but for what only pictures have: [PictureStyle].
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
    /// The triangles that say which lanes are folded.
    FOLD,
    /// The sign before a note on what is left out.
    FUNNEL,
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

    // The sheets of help over the window.
    SCRIM,
    HELP_SHEET,
    SHEET_HEAD,
    SHEET_TITLE,
    SHEET_BODY,
    SHEET_BLOCK,
    SHEET_HEADING,
    SHEET_NAME,
    SHEET_TEXT,
    KEY_ROW,
    KEY_CAP,
    LEGEND_ROW,
    PART_ROW,

    // The window.
    TIMELINE,
    FOCUS_RING,
    LANE_LIFT,
    LANE_GAP,
    HOVER_CARD,
    HOVER_DATE,
    HOVER_WORDS,
    OVERVIEW,
    OVERVIEW_POINTS,
    OVERVIEW_WINDOW,
    OVERVIEW_HANDLE,
    WINDOW,
    COLUMNS,
    TOP_BAR,
    TOP_TITLE,
    TOP_RANGE,
    GO_TO_BAR,
    STATUS_BAR,
    STATUS_TEXT,
    PROBLEM_PANE,
    PROBLEM_HEAD,
    PROBLEM_TITLE,
    PROBLEMS,
    PROBLEM_ROW,
    PROBLEM_ERROR,
    PROBLEM_WARNING,
    PROBLEM_SENTENCE,
    PROBLEM_PLACE,
    PAGE,
    PAGE_TITLE,

    // The panel for finding.
    FIND,
    FIND_PARTS,
    FIND_PART,
    FIND_HEAD,
    SORT_ROW,
    COUNT,
    EVENTS,
    EVENT_ROW,
    ROW_DATE,
    ROW_HEADLINE,
    ROW_EXCERPT,
    ROW_META,
    HIT,
    HIT_GROUND,
    NOTHING_BOX,
    NOTHING,
    FILTERS,
    MANNER,
    FACETS,
    FACET,
    FACET_TITLE,
    CHOICES,
    CHOICE,
    CHOICE_COUNT,
    DATE_FIELD,
    DATE_LINE,
    FILTER_BAR,
    FILTER_WORDS,

    // The detail panel.
    DETAIL,
    DETAIL_BODY,
    HEAD,
    CHIP,
    CHIP_TINT,
    CHIP_ROW,
    CHIP_WORD,
    CHIP_TRACK,
    CHIP_PLAIN,
    CHIP_STATUS,
    SWATCH_BOX,
    HEADLINE,
    DATES,
    DATE,
    ARTICLE_DATE,
    PROSE,
    META,
    SECTION_TITLE,
    SECTION,
    CARDS,
    ROWS,
    CAUTION,
    CAUTION_SIGN,
    CAUTION_WORD,
    CAUTION_TEXT,
    TILE,
    TILE_VALUE,
    TILE_UNIT,
    TILE_LABEL,
    TILE_STATUS,
    CLAIM,
    CLAIM_BY,
    CLAIM_TEXT,
    CLAIM_ANSWER,
    CREDIT,
    QUOTE,
    QUOTE_WORDS,
    QUOTE_TEXT,
    QUOTE_TRANSLATION,
    LINK_ROW,
    RELATION_WORD,
    LINK_TARGET,
    LINK_MARK,
    DOUBT_LINE,
    GOING,
    SOURCE_ROW,
    SOURCE_TITLE,
    ADDRESS,
    ICON,
    QUIET_BUTTON,
    TRACK_ROW,
    TRACK_NAME,
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

    /// On marks that others stand out of.
    public static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");

    /// The class in the stylesheet.
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Gives the class to a node and hands the node back.
    public <N extends Node> N on(N node) {
        node.getStyleClass().add(css());
        return node;
    }

    /// The class of a text size: makes the texts of menus and other pop-ups as large as those of
    /// the window, which is enlarged as a whole.
    public static String textSize(int percent) {
        return "text-size-" + percent;
    }

    /// The class of a palette colour: sets `-hue` for everything below the node.
    public static String hue(String name) {
        return "hue-" + name;
    }
}
