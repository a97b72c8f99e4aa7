package h20timeline.render;

import static java.lang.Math.abs;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/// A colour in CIELAB.
record Lab(double l, double a, double b) {
    /// How different two colours look: CIEDE2000 with all weights 1, after Sharma, Wu and Dalal,
    /// "The CIEDE2000 color-difference formula", Color Research and Application 30 (2005). About 2
    /// is what is just seen side by side.
    double difference(Lab other) {
        double chromas = (hypot(a, b) + hypot(other.a, other.b)) / 2;
        double stretch = 1 + 0.5 * (1 - sqrt(seventh(chromas)));
        double c1 = hypot(a * stretch, b);
        double c2 = hypot(other.a * stretch, other.b);
        double h1 = angle(b, a * stretch);
        double h2 = angle(other.b, other.a * stretch);
        boolean grey = c1 * c2 == 0;

        double dh = grey ? 0 : h2 - h1;
        dh = dh > 180 ? dh - 360 : dh < -180 ? dh + 360 : dh;
        double dL = other.l - l;
        double dC = c2 - c1;
        double dH = 2 * sqrt(c1 * c2) * sin(toRadians(dh / 2));

        double meanL = (l + other.l) / 2;
        double meanC = (c1 + c2) / 2;
        double meanH = grey ? h1 + h2 : meanAngle(h1, h2);
        double t =
                1
                        - 0.17 * cos(toRadians(meanH - 30))
                        + 0.24 * cos(toRadians(2 * meanH))
                        + 0.32 * cos(toRadians(3 * meanH + 6))
                        - 0.20 * cos(toRadians(4 * meanH - 63));
        double turn = 30 * exp(-pow((meanH - 275) / 25, 2));
        double sL = 1 + 0.015 * pow(meanL - 50, 2) / sqrt(20 + pow(meanL - 50, 2));
        double sC = 1 + 0.045 * meanC;
        double sH = 1 + 0.015 * meanC * t;
        double rT = -sin(toRadians(2 * turn)) * 2 * sqrt(seventh(meanC));
        double lightness = dL / sL;
        double chroma = dC / sC;
        double hue = dH / sH;
        return sqrt(lightness * lightness + chroma * chroma + hue * hue + rT * chroma * hue);
    }

    private static double seventh(double chroma) {
        return pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7));
    }

    private static double angle(double y, double x) {
        double degrees = toDegrees(atan2(y, x));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double meanAngle(double h1, double h2) {
        double sum = h1 + h2;
        if (abs(h1 - h2) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }
}
