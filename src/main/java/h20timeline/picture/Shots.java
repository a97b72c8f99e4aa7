package h20timeline.picture;

import h20timeline.layout.Picture;
import h20timeline.layout.Surround;
import h20timeline.layout.Viewport;
import h20timeline.model.Event;
import h20timeline.render.Canvas;
import h20timeline.render.PngNotes;
import h20timeline.render.Theme;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.List;

/// Makes the pictures that are ordered of a subject.
public record Shots(Subject subject, Order order) {
    /// Texts of an event's picture get as many times larger as there is room for, in such steps.
    private static final double STEP = 1.06;

    private static final double MOST_TEXT = 3;

    /// One for each language in each theme.
    public List<Shot> all() {
        List<Shot> shots = new ArrayList<>();
        for (Language language : order.languages()) {
            for (Theme theme : order.themes()) {
                String name = order.languages().size() > 1 ? language.tag() : "";
                if (order.themes().size() > 1) {
                    name += (name.isEmpty() ? "" : "-") + theme.key();
                }
                shots.add(new Shot(name, () -> layOut(language, theme)));
            }
        }
        return shots;
    }

    /// A picture in its place, and the pixels of each of its units.
    public record Placed(Picture picture, double pixelsPerUnit) {
        /// Its pixels.
        public PixelSize pixels() {
            return new PixelSize(
                    Canvas.pixels(picture.width(), pixelsPerUnit),
                    Canvas.pixels(picture.height(), pixelsPerUnit));
        }
    }

    /// Lays out the picture in one language.
    public Placed placed(Language language) {
        Measures measures = order.measures();
        return switch (order.what()) {
            case What.View view ->
                    new Placed(
                            subject.layout().picture(viewport(view.span(), language)),
                            measures.pixelsPerUnit());
            case What.Whole whole -> whole(whole.span(), language);
            case What.OneEvent one -> event(event(one.id()), language);
        };
    }

    private Viewport viewport(TimeSpan span, Language language) {
        Surround surround = order.surround().noted(subject.note().in(language));
        Measures measures = order.measures();
        return new Viewport(span, measures.width(), measures.height(), language)
                .with(subject.emphasis())
                .with(subject.lanes())
                .with(surround);
    }

    private Placed whole(TimeSpan span, Language language) {
        Measures measures = order.measures();
        double unit = measures.pixelsPerUnit();
        Viewport viewport = viewport(span, language).laidOutWhole();
        if (!measures.paper()) {
            double most = Largest.here().highest(measures.pixels().width()) / unit;
            double needed = Math.min(subject.layout().needed(viewport), most - 1);
            viewport = viewport.high(Math.max(viewport.height(), needed));
        }
        return new Placed(subject.layout().picture(viewport), unit);
    }

    /// With texts as large as there is room for all of them; the usual size where there never is.
    private Placed event(Event event, Language language) {
        Measures measures = order.measures();
        Viewport usual = viewport(event.date().extent().reach(), language);
        double larger = Math.max(1, MOST_TEXT / measures.zoom() * Math.min(1, measures.zoom()));
        while (larger > 1) {
            Viewport smaller =
                    new Viewport(
                                    usual.visible(),
                                    usual.width() / larger,
                                    usual.height() / larger,
                                    language)
                            .with(usual.surround());
            boolean enough =
                    smaller.width() * larger <= usual.width() + 0.01
                            && smaller.height() * larger <= usual.height() + 0.01;
            Picture picture = subject.layout().event(smaller, event);
            if (enough && picture.detail() != null && !picture.detail().cut()) {
                return new Placed(picture, measures.pixelsPerUnit() * larger);
            }
            larger /= STEP;
        }
        return new Placed(subject.layout().event(usual, event), measures.pixelsPerUnit());
    }

    private Event event(String id) {
        return subject.timeline()
                .event(id)
                .orElseThrow(() -> new IllegalArgumentException("no such event: " + id));
    }

    private Shot.LaidOut layOut(Language language, Theme theme) {
        Placed placed = placed(language);
        return new Shot.LaidOut(
                placed.pixels(),
                notes(placed.picture(), language),
                () ->
                        new Canvas(
                                placed.picture(), theme, order.backdrop(), placed.pixelsPerUnit()));
    }

    /// What a picture in a language says of itself.
    public PngNotes notes(Picture picture, Language language) {
        AltText words = new AltText(subject.timeline(), language);
        String shown =
                order.what() instanceof What.OneEvent one
                        ? words.of(event(one.id()))
                        : words.of(picture);
        return words.notes(shown, order.measures().fileDpi());
    }
}
