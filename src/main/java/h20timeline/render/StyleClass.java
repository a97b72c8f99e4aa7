package h20timeline.render;

import java.util.Locale;
import javafx.scene.Node;

/// Every style class of the stylesheet: `TURN_EDGE` is `.turn-edge`. Java and CSS meet here, in
/// [PseudoClasses], and for what only pictures have in [PictureStyle].
public enum StyleClass {
    /// The root of every scene of the program.
    H20,
    // The picture: its ground, then its marks.
    PICTURE,
    BAND_SHADE,
    BAND_LINE,
    TICK_LINE,
    LANE_LINE,
    AXIS_CUT,
    AS_OF_LINE,
    AFTER_AS_OF,
    SWATCH,
    FOLD,
    FUNNEL,
    MARK,
    CARD,
    GLYPH,
    GLYPH_OUTLINE,
    GLYPH_HALF,
    GLYPH_CROSS,
    GLYPH_DOTTED,
    CORE,
    REACH,
    BAR_BOX,
    BAR_DOTS,
    ONCE_LINE,
    SET_LINE,
    KNOWN_TIE,
    KNOWN_DAY,
    CLUSTER,
    DENSITY,
    ELBOW,
    TURN_EDGE,
    TURN_NUMBER,
    ROUTE,
    ROUTE_HEAD,
    PIN_STEM,
    ARROW,
    RELATION_PLATE,
    SELECTION,

    // Slides.
    SLIDE,
    SLIDE_TRACK,
    SLIDE_STATUS,
    SLIDE_RULE,
    SLIDE_CAUTION,

    // Presenting.
    AUDIENCE,
    CURTAIN_BLACK,
    CURTAIN_WHITE,
    POINTER,
    CONSOLE,
    CONSOLE_TOP,
    CONSOLE_TIME,
    CONSOLE_SMALL,
    CONSOLE_PACE,
    CONSOLE_STEP,
    CONSOLE_LABEL,
    CONSOLE_SIGNS,
    CONSOLE_KEYS,
    CONSOLE_COLUMN,
    CONSOLE_FRAME,
    NOTES,
    NOTES_TEXT,
    NOTES_HINT,
    NOTES_CAUTION,
    NOTES_CUE,
    STEP_STRIP,
    STEP_TILE,
    STEP_ROW,
    STEP_SHEET,
    CUE_ROWS,
    CUE_KEYS,
    CUE_WORDS,
    TIME_SPENT,

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
    KNOWN_BAR,
    KNOWN_WORDS,
    KNOWN_LINE,
    KNOWN_KNOB,
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

    /// The class of a size of notes, 0 the smallest.
    public static String notes(int size) {
        return "notes-size-" + size;
    }

    /// The class of a palette colour: sets `-hue` for everything below the node.
    public static String hue(String name) {
        return "hue-" + name;
    }
}
