package h20timeline.slides;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import java.util.List;

/// A caution in its box. One that is longer than the page goes on on the next.
record SlideCaution(SlideContext setting, String words, double width) {
    private static final TextRole ROLE = TextRole.SLIDE_CAUTION;
    private static final double PLATE = 10;
    private static final double PLATE_LOW = 6;
    private static final double RULE = 3;

    /// With the sign that it is one.
    static SlideCaution of(SlideContext setting, String caution, double width) {
        return new SlideCaution(
                setting, SlideMessages.CAUTION.in(setting.language(), caution), width);
    }

    private List<TextBox> lines() {
        double inner = width - 2 * PLATE - RULE;
        return setting.type().boxes(words, ROLE, 0, 0, inner, Integer.MAX_VALUE);
    }

    /// Its height as a whole.
    double height() {
        return lines().size() * ROLE.lineHeight() + 2 * PLATE_LOW;
    }

    /// Writes all of it; the height under it.
    double write(SlideComposer composer, double x, double y) {
        return write(composer, x, y, 0, lines().size());
    }

    /// How many lines there are.
    int count() {
        return lines().size();
    }

    /// How many lines a height has room for.
    static int room(double height) {
        return (int) ((height - 2 * PLATE_LOW) / ROLE.lineHeight());
    }

    /// Writes some of its lines; the height under them.
    double write(SlideComposer composer, double x, double y, int from, int to) {
        List<TextBox> lines = lines();
        double height = (to - from) * ROLE.lineHeight() + 2 * PLATE_LOW;
        composer.add(new SlideShape.CautionPlate(new Box(x, y, width, height)));
        double up = from * ROLE.lineHeight();
        for (TextBox line : lines.subList(from, to)) {
            composer.texts().add(line.moved(x + PLATE + RULE, y + PLATE_LOW - up));
        }
        return y + height;
    }
}
