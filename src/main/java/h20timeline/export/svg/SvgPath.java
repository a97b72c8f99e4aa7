package h20timeline.export.svg;

import h20timeline.export.document.Numbers;
import h20timeline.render.primitives.Outline;
import h20timeline.render.primitives.OutlineStep;

/// Writes outlines as the data of paths.
final class SvgPath {
    private SvgPath() {}

    static String of(Outline outline) {
        StringBuilder data = new StringBuilder();
        for (OutlineStep step : outline.steps()) {
            switch (step) {
                case OutlineStep.MoveTo to -> points(data, 'M', to.x(), to.y());
                case OutlineStep.LineTo to -> points(data, 'L', to.x(), to.y());
                case OutlineStep.CurveTo to ->
                        points(data, 'C', to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
                case OutlineStep.Close close -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void points(StringBuilder data, char command, double... places) {
        data.append(command);
        for (int i = 0; i < places.length; i++) {
            if (i > 0) {
                data.append(' ');
            }
            data.append(Numbers.of(places[i]));
        }
    }
}
