package h20timeline.render;

import h20timeline.layout.TextMeasure;
import h20timeline.layout.TextRole;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures text in the fonts that the stylesheet gives to each role. A width is the sum of the
/// widths of its characters, each asked of the toolkit when first met: fast enough for every
/// picture, and never less than what is drawn, since kerning only draws letters closer.
public final class FontMeasure implements TextMeasure {
    private final Map<TextRole, Advances> advances = new EnumMap<>(TextRole.class);

    /// Reads the fonts from the stylesheet. To be called on the toolkit's thread; measuring is
    /// allowed on any.
    public FontMeasure() {
        Group root = new Group();
        root.getStyleClass().add(StyleClass.H20.css());
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        for (TextRole role : TextRole.values()) {
            Text text = new Text("x");
            text.getStyleClass().add(cssClass(role));
            root.getChildren().add(text);
        }
        root.applyCss();
        int i = 0;
        for (TextRole role : TextRole.values()) {
            advances.put(role, new Advances(((Text) root.getChildren().get(i++)).getFont()));
        }
    }

    /// The style class of a text's role: `CARD_DATE` is `text-card-date`.
    static String cssClass(TextRole role) {
        return "text-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public double width(String text, TextRole role) {
        Advances widths = advances.get(role);
        if (widths == null) {
            throw new IllegalStateException("no font for " + role);
        }
        return widths.of(text);
    }

    private static final class Advances {
        private static final int LATIN = 0x250;

        private final Font font;
        // Floats, which no thread can read half written, and as exact as the toolkit's own widths;
        // 0 is not known yet.
        private final float[] latin = new float[LATIN];
        private final Map<Integer, Double> others = new ConcurrentHashMap<>();

        Advances(Font font) {
            this.font = font;
        }

        double of(String text) {
            double sum = 0;
            for (int i = 0; i < text.length(); ) {
                char c = text.charAt(i);
                if (c < LATIN) {
                    sum += latin(c);
                    i++;
                } else {
                    int codePoint = text.codePointAt(i);
                    sum += others.computeIfAbsent(codePoint, this::measured);
                    i += Character.charCount(codePoint);
                }
            }
            return sum;
        }

        private double latin(char c) {
            float width = latin[c];
            if (width == 0 && c >= ' ') {
                width = (float) measured(c);
                latin[c] = width;
            }
            return width;
        }

        /// Measured many at a time, so that rounding does not add up.
        private double measured(int codePoint) {
            Text text = new Text();
            text.setFont(font);
            text.setText(Character.toString(codePoint).repeat(16));
            return text.getLayoutBounds().getWidth() / 16;
        }
    }
}
