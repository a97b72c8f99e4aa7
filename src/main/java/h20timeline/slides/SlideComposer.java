package h20timeline.slides;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/// A slide while it is being written. Each call gives the place where the next thing may stand.
final class SlideComposer {
    static final double CHIP = 21;

    private static final double CHIP_PAD = 9;
    private static final double SIGN = 10;
    private static final double SIGN_GAP = 6;

    private final Typesetter type;
    private final List<TextBox> texts = new ArrayList<>();
    private final List<SlideShape> ornaments = new ArrayList<>();

    SlideComposer(Typesetter type) {
        this.type = type;
    }

    List<TextBox> texts() {
        return texts;
    }

    List<SlideShape> ornaments() {
        return ornaments;
    }

    /// Takes over what another has written.
    void addAll(SlideComposer other) {
        texts.addAll(other.texts);
        ornaments.addAll(other.ornaments);
    }

    void add(SlideShape slideShape) {
        ornaments.add(slideShape);
    }

    /// Writes a text in lines of a width, however many it needs; the height under it.
    double paragraph(String text, TextRole role, double x, double y, double width) {
        return paragraph(text, role, x, y, width, Integer.MAX_VALUE);
    }

    /// The same in at most so many lines; the last is cut.
    double paragraph(String text, TextRole role, double x, double y, double width, int most) {
        if (text.isEmpty()) {
            return y;
        }
        List<TextBox> lines = type.boxes(text, role, x, y, width, most);
        texts.addAll(lines);
        return lines.getLast().bottom();
    }

    /// Writes one line that ends at a pixel; where it begins.
    double endingAt(String text, TextRole role, double right, double y) {
        double width = type.width(text, role);
        texts.add(new TextBox(text, role, right - width, y, width, role.lineHeight()));
        return right - width;
    }

    /// The height that a text takes in lines of a width.
    double height(String text, TextRole role, double width) {
        return text.isEmpty() ? 0 : lines(text, role, width) * role.lineHeight();
    }

    double width(String text, TextRole role) {
        return type.width(text, role);
    }

    int lines(String text, TextRole role, double width) {
        return type.wrap(text, role, width, Integer.MAX_VALUE).size();
    }

    /// The pill of a track; the pixel after it.
    double trackChip(String name, String hue, double x, double y, double room) {
        String fitting = type.elide(name, TextRole.SLIDE_CHIP, room - chip(""));
        Box box = new Box(x, y, chip(fitting), CHIP);
        add(new SlideShape.TrackChip(box, hue));
        add(new SlideShape.Swatch(sign(box), hue));
        chipWord(fitting, box);
        return box.right();
    }

    /// The pill of a status; the pixel after it.
    double statusChip(String word, Glyph glyph, String hue, double x, double y) {
        Box box = new Box(x, y, chip(word), CHIP);
        add(new SlideShape.StatusChip(box));
        add(new SlideShape.Shape(sign(box), glyph, hue));
        chipWord(word, box);
        return box.right();
    }

    /// How wide a pill is.
    double chip(String word) {
        return 2 * CHIP_PAD + SIGN + SIGN_GAP + type.width(word, TextRole.SLIDE_CHIP);
    }

    private static Box sign(Box chip) {
        return new Box(chip.x() + CHIP_PAD, chip.y() + (CHIP - SIGN) / 2, SIGN, SIGN);
    }

    private void chipWord(String word, Box chip) {
        double x = chip.x() + CHIP_PAD + SIGN + SIGN_GAP;
        double y = chip.y() + (CHIP - TextRole.SLIDE_CHIP.lineHeight()) / 2;
        paragraph(word, TextRole.SLIDE_CHIP, x, y, type.width(word, TextRole.SLIDE_CHIP) + 1, 1);
    }

    /// Whether all that is written stands above a height.
    boolean endsAbove(double bottom) {
        return texts.stream().allMatch(text -> text.bottom() <= bottom)
                && ornaments.stream().allMatch(slideShape -> slideShape.box().bottom() <= bottom);
    }
}
