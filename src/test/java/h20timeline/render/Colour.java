package h20timeline.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An sRGB colour, each part from 0 to 1, with straight alpha.
record Colour(double red, double green, double blue, double alpha) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{6})");
    private static final Pattern RGBA =
            Pattern.compile("rgba\\((\\d+), (\\d+), (\\d+), ([0-9.]+)\\)");

    /// Reads `#rrggbb` or `rgba(r, g, b, a)`, the two forms of the token files.
    static Colour parse(String css) {
        Matcher hex = HEX.matcher(css);
        if (hex.matches()) {
            int rgb = Integer.parseInt(hex.group(1), 16);
            return ofBytes(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, 1);
        }
        Matcher rgba = RGBA.matcher(css);
        if (rgba.matches()) {
            return ofBytes(
                    Integer.parseInt(rgba.group(1)),
                    Integer.parseInt(rgba.group(2)),
                    Integer.parseInt(rgba.group(3)),
                    Double.parseDouble(rgba.group(4)));
        }
        throw new IllegalArgumentException("no colour: " + css);
    }

    private static Colour ofBytes(int red, int green, int blue, double alpha) {
        return new Colour(red / 255.0, green / 255.0, blue / 255.0, alpha);
    }

    /// The same colour, drawn with an opacity.
    Colour faded(double opacity) {
        return new Colour(red, green, blue, alpha * opacity);
    }

    /// What is seen of this colour over an opaque one, blended as JavaFX does.
    Colour over(Colour ground) {
        return new Colour(
                alpha * red + (1 - alpha) * ground.red,
                alpha * green + (1 - alpha) * ground.green,
                alpha * blue + (1 - alpha) * ground.blue,
                1);
    }

    /// The contrast ratio of two opaque colours, from 1 to 21 (WCAG 2.2).
    double contrast(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Relative luminance, from 0 to 1.
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /// Red, green and blue as amounts of light.
    Light light() {
        return new Light(linear(red), linear(green), linear(blue));
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /// Amounts of red, green and blue light, each from 0 to 1.
    record Light(double red, double green, double blue) {
        /// CIELAB under D65.
        Lab lab() {
            double x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
            double y = f(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
            double z = f((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
            return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
        }

        private static double f(double t) {
            return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
        }
    }
}
