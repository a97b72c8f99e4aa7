package h20timeline.render;

import h20timeline.render.Colour.Light;

/// The ways people see colour: with all three kinds of cones, or with one of them missing.
///
/// Protanopia and deuteranopia after Machado, Oliveira and Fernandes, "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), severity 1.0. Their model
/// is not meant for tritanopia; that is after Brettel, Viénot and Mollon, "Computerized simulation
/// of color appearance for dichromats", JOSA A 14 (1997), in the form for linear sRGB that
/// DaltonLens gives: two half planes, and a third row of factors that tells which one a colour
/// belongs to.
enum ColourVision {
    NORMAL {
        @Override
        Light see(Light light) {
            return light;
        }
    },
    PROTANOPIA {
        @Override
        Light see(Light light) {
            return light(
                    light,
                    new Row(0.152286, 1.052583, -0.204868),
                    new Row(0.114503, 0.786281, 0.099216),
                    new Row(-0.003882, -0.048116, 1.051998));
        }
    },
    DEUTERANOPIA {
        @Override
        Light see(Light light) {
            return light(
                    light,
                    new Row(0.367322, 0.860646, -0.227968),
                    new Row(0.280085, 0.672501, 0.047413),
                    new Row(-0.011820, 0.042940, 0.968881));
        }
    },
    TRITANOPIA {
        @Override
        Light see(Light light) {
            return new Row(0.03901, -0.02788, -0.01113).of(light) >= 0
                    ? light(
                            light,
                            new Row(1.01277, 0.13548, -0.14826),
                            new Row(-0.01243, 0.86812, 0.14431),
                            new Row(0.07589, 0.80500, 0.11911))
                    : light(
                            light,
                            new Row(0.93678, 0.18979, -0.12657),
                            new Row(0.06154, 0.81526, 0.12320),
                            new Row(-0.37562, 1.12767, 0.24796));
        }
    };

    /// The light in which others would see what these eyes see.
    abstract Light see(Light light);

    /// How different two colours look to these eyes (CIEDE2000).
    double difference(Colour one, Colour other) {
        return see(one.light()).lab().difference(see(other.light()).lab());
    }

    /// A row of a matrix.
    private record Row(double red, double green, double blue) {
        double of(Light light) {
            return red * light.red() + green * light.green() + blue * light.blue();
        }
    }

    private static Light light(Light from, Row red, Row green, Row blue) {
        return new Light(
                Math.clamp(red.of(from), 0, 1),
                Math.clamp(green.of(from), 0, 1),
                Math.clamp(blue.of(from), 0, 1));
    }
}
