package h20timeline.render;

import javafx.css.PseudoClass;

/// Every pseudo-class of the stylesheet that the program switches on and off.
public final class PseudoClasses {
    /// On whatever belongs to the selected event, and on what is filtered by.
    public static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /// On links that are only guesses, and on what happened once somewhere in a range.
    public static final PseudoClass DASHED = PseudoClass.getPseudoClass("dashed");

    /// On links that the telling only suggests.
    public static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");

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

    /// On the step that is on.
    public static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /// On the pace of a presentation that is slower than planned.
    public static final PseudoClass BEHIND = PseudoClass.getPseudoClass("behind");

    /// On the pace of one that is faster.
    public static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

    private PseudoClasses() {}
}
