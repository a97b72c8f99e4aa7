package h20timeline.slides;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Figure;
import h20timeline.model.FigureText;
import h20timeline.model.Status;

/// The figures of an event at the right of a slide, two at most: each with its unit, what it
/// measures, and how well it is established where that differs from the event.
record FigureColumn(SlideContext setting, Event event) {
    /// What lies between the figures and the rest.
    static final double GAP = 34;

    private static final int MOST = 2;
    private static final double PART = 0.24;
    private static final double NARROWEST = 170;
    private static final double WIDEST = 240;
    private static final double INDENT = 14;
    private static final double RULE = 3;
    private static final double APART = 18;

    /// Writes them above a height; the pixel where they begin, or 0 where not even the first, which
    /// is the key figure, has room.
    double write(SlideComposer composer, double lowest) {
        double width = Math.clamp(setting.width() * PART, NARROWEST, WIDEST);
        double x = setting.right() - width;
        double y = SlideContext.TOP + 4;
        boolean any = false;
        for (Figure figure : event.figures().stream().limit(MOST).toList()) {
            SlideComposer attempt = new SlideComposer(setting.type());
            double bottom = write(attempt, figure, x, y, width);
            if (bottom > lowest) {
                break;
            }
            composer.texts().addAll(attempt.texts());
            composer.ornaments().addAll(attempt.ornaments());
            y = bottom + APART;
            any = true;
        }
        return any ? x : 0;
    }

    private double write(
            SlideComposer composer, Figure figure, double x, double top, double width) {
        double left = x + INDENT;
        double room = width - INDENT;
        FigureText words = FigureText.of(figure, setting.language());
        String value = words.amount();
        TextRole role =
                composer.lines(value, TextRole.SLIDE_FIGURE, room) == 1
                        ? TextRole.SLIDE_FIGURE
                        : TextRole.SLIDE_FIGURE_SMALL;
        if (composer.lines(value, role, room) > 2) {
            role = TextRole.SLIDE_ROW;
        }
        double y = composer.paragraph(value, role, left, top, room);
        String label = words.label();
        Status status = figure.status();
        if (status != null && status != event.status()) {
            label = label.isEmpty() ? words.status() : label + " · " + words.status();
        }
        y = composer.paragraph(label, TextRole.SLIDE_NOTE, left, y, room);
        composer.add(new SlideShape.Rule(new Box(x, top, RULE, y - top), setting.hue(event)));
        return y;
    }
}
