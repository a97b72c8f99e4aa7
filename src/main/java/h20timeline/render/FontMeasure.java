package h20timeline.render;

import h20timeline.layout.text.TextDirection;
import h20timeline.layout.text.TextMeasure;
import h20timeline.layout.text.TextRole;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final Map<TextRole, Sized> fonts = new EnumMap<>(TextRole.class);

    /// The letters of a font, and its size.
    private record Sized(Advances letters, double size) {}

    /// Reads the fonts from the stylesheet. To be called on the toolkit's thread; measuring is
    /// allowed on any.
    public FontMeasure() {
        Group root = new Group();
        root.getStyleClass().add(StyleClass.H20.css());
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        Map<TextRole, Text> texts = new EnumMap<>(TextRole.class);
        for (TextRole role : TextRole.values()) {
            Text text = new Text("x");
            text.getStyleClass().add(cssClass(role));
            texts.put(role, text);
        }
        root.getChildren().setAll(texts.values());
        root.applyCss();
        Map<String, Advances> faces = new HashMap<>();
        texts.forEach((role, text) -> {
            Font font = text.getFont();
            Advances letters = faces.computeIfAbsent(font.getName(), Advances::new);
            fonts.put(role, new Sized(letters, font.getSize()));
        });
    }

    /// The style class of a text's role: `LABEL_DATE` is `text-label-date`.
    static String cssClass(TextRole role) {
        return "text-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public double width(String text, TextRole role) {
        Sized font = fonts.get(role);
        if (font == null) {
            throw new IllegalStateException("no font for " + role);
        }
        return font.letters().of(text, font.size());
    }

    /// What the characters of a font take in its size 1: in any other as many times that.
    private static final class Advances {
        /// As large as makes rounding small.
        private static final double LARGE = 512;

        private static final int LATIN = 0x250;

        private final Font font;
        // Floats, which no thread can read half written, and as exact as the toolkit's own widths;
        // 0 is not known yet.
        private final float[] latin = new float[LATIN];
        private final Map<Integer, Double> others = new ConcurrentHashMap<>();
        private final Map<Sign, Double> shaped = new ConcurrentHashMap<>();

        /// A character in a size; below 0 the space after it, which comes from its font.
        private record Sign(int codePoint, double size) {}

        /// `name` says family and style.
        Advances(String name) {
            font = new Font(name, LARGE);
        }

        double of(String text, double size) {
            double sum = 0;
            double exact = 0;
            int before = 0;
            for (int i = 0; i < text.length(); ) {
                char c = text.charAt(i);
                if (c == ' ' && TextDirection.isShaped(before)) {
                    exact += shaped.computeIfAbsent(new Sign(-before, size), this::measured);
                    i++;
                } else if (c < LATIN) {
                    sum += latin(c);
                    before = c;
                    i++;
                } else {
                    int codePoint = text.codePointAt(i);
                    if (TextDirection.isShaped(codePoint)) {
                        exact += shaped.computeIfAbsent(new Sign(codePoint, size), this::measured);
                    } else {
                        sum += others.computeIfAbsent(codePoint, this::measured);
                    }
                    i += Character.charCount(codePoint);
                    before = codePoint;
                }
            }
            return sum * size + exact;
        }

        private double latin(char c) {
            float width = latin[c];
            if (width == 0 && c >= ' ') {
                width = (float) measured(c);
                latin[c] = width;
            }
            return width;
        }

        /// What depends on its neighbours is drawn in whole pixels, so larger it is narrower.
        private double measured(Sign sign) {
            if (Character.getType(Math.abs(sign.codePoint())) == Character.FORMAT) {
                return 0;
            }
            Font drawn = new Font(font.getName(), sign.size());
            if (sign.codePoint() < 0) {
                String letter = Character.toString(-sign.codePoint());
                return width(letter + " " + letter, drawn) - 2 * width(letter, drawn);
            }
            return width(Character.toString(sign.codePoint()), drawn);
        }

        private double measured(int codePoint) {
            return width(Character.toString(codePoint), font) / LARGE;
        }

        private static double width(String letters, Font font) {
            Text text = new Text();
            text.setFont(font);
            text.setText(letters);
            return text.getLayoutBounds().getWidth();
        }
    }
}
