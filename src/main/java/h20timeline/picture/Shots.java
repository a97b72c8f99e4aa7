package h20timeline.picture;

import h20timeline.layout.Box;
import h20timeline.layout.Picture;
import h20timeline.layout.Surround;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.Viewport;
import h20timeline.model.Event;
import h20timeline.render.Canvas;
import h20timeline.render.Drawing;
import h20timeline.render.Theme;
import h20timeline.slides.Deck;
import h20timeline.slides.Slide;
import h20timeline.story.Step;
import h20timeline.story.Story;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the pictures that are ordered of a subject.
public final class Shots {
    /// Texts of an event's picture get as many times larger as there is room for, in such steps.
    private static final double STEP = 1.06;

    private static final double MOST_TEXT = 3;

    private final Subject subject;
    private final Order order;

    /// What the steps of a story are shown by; made when it is first needed.
    private @Nullable Deck deck;

    /// For an order of a subject.
    public Shots(Subject subject, Order order) {
        this.subject = subject;
        this.order = order;
    }

    /// One for each language in each theme; of a story, one for each of its steps as well.
    public List<Shot> all() {
        int steps = steps();
        List<Shot> shots = new ArrayList<>();
        for (Language language : order.languages()) {
            for (Theme theme : order.themes()) {
                for (int i = 0; i < steps; i++) {
                    int step = i;
                    shots.add(
                            new Shot(
                                    name(step, language, theme),
                                    () -> layOut(step, language, theme)));
                }
            }
        }
        return shots;
    }

    /// What tells a picture from those that are made with it.
    private String name(int step, Language language, Theme theme) {
        List<String> parts = new ArrayList<>();
        if (order.what() instanceof What.Steps) {
            int digits = Math.max(2, Integer.toString(steps()).length());
            parts.add(("%0" + digits + "d").formatted(step + 1));
        }
        if (order.languages().size() > 1) {
            parts.add(language.tag());
        }
        if (order.themes().size() > 1) {
            parts.add(theme.key());
        }
        return String.join("-", parts);
    }

    private int steps() {
        TimelineIndex index = subject.layout().index();
        return order.what() instanceof What.Steps
                ? Story.of(subject.timeline(), index.all(), index.story()).size()
                : 1;
    }

    /// Laying out may happen on several threads at once.
    private synchronized Deck deck() {
        Deck made = deck;
        if (made == null) {
            made = Deck.of(subject.layout());
            deck = made;
        }
        return made;
    }

    /// A picture in its place, the pixels of each of its units, and what it says in words.
    public record Placed(Drawing drawing, double pixelsPerUnit, String words) {
        /// Its pixels.
        public PixelSize pixels() {
            return new PixelSize(
                    Canvas.pixels(drawing.width(), pixelsPerUnit),
                    Canvas.pixels(drawing.height(), pixelsPerUnit));
        }
    }

    /// Lays out the first picture in one language.
    public Placed placed(Language language) {
        return placed(0, language);
    }

    private Placed placed(int step, Language language) {
        AltText words = new AltText(subject.timeline(), language);
        Measures measures = order.measures();
        return switch (order.what()) {
            case What.View view -> {
                Picture picture = subject.layout().picture(viewport(view.span(), language));
                yield placed(picture, measures.pixelsPerUnit(), words);
            }
            case What.Whole whole -> whole(whole.span(), language, words);
            case What.Steps steps -> step(step, language, words);
            case What.OneEvent one -> event(event(one.id()), language, words);
        };
    }

    private static Placed placed(Picture picture, double pixelsPerUnit, AltText words) {
        return new Placed(new Drawing.OfPicture(picture), pixelsPerUnit, words.of(picture));
    }

    /// A slide in the shape that is asked for, as far as slides go.
    private Placed step(int number, Language language, AltText words) {
        Step step = deck().steps().get(number);
        PixelSize pixels = order.measures().pixels();
        Slide slide =
                deck().slide(number, language, Slide.widthOn(pixels.width(), pixels.height()));
        Box box = slide.timeline();
        Picture timeline = box == null ? null : deck().picture(number, step.range(), box, language);
        double unit = Math.min(pixels.width() / slide.width(), pixels.height() / Slide.HEIGHT);
        String said = words.of(step, number + 1, deck().steps().size());
        return new Placed(new Drawing.OfSlide(slide, timeline), unit, said);
    }

    private Viewport viewport(TimeSpan span, Language language) {
        Surround surround = order.surround().noted(subject.note().in(language));
        Measures measures = order.measures();
        return new Viewport(span, measures.width(), measures.height(), language)
                .with(subject.emphasis())
                .with(subject.lanes())
                .with(surround);
    }

    private Placed whole(TimeSpan span, Language language, AltText words) {
        Measures measures = order.measures();
        double unit = measures.pixelsPerUnit();
        Viewport viewport = viewport(span, language).laidOutWhole();
        if (!measures.paper()) {
            double most = Largest.here().highest(measures.pixels().width()) / unit;
            double needed = Math.min(subject.layout().needed(viewport), most - 1);
            viewport = viewport.high(Math.max(viewport.height(), needed));
        }
        return placed(subject.layout().picture(viewport), unit, words);
    }

    /// With texts as large as there is room for all of them; the usual size where there never is.
    private Placed event(Event event, Language language, AltText words) {
        String said = words.of(event);
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
                return new Placed(
                        new Drawing.OfPicture(picture), measures.pixelsPerUnit() * larger, said);
            }
            larger /= STEP;
        }
        Picture picture = subject.layout().event(usual, event);
        return new Placed(new Drawing.OfPicture(picture), measures.pixelsPerUnit(), said);
    }

    private Event event(String id) {
        return subject.timeline()
                .event(id)
                .orElseThrow(() -> new IllegalArgumentException("no such event: " + id));
    }

    private Shot.LaidOut layOut(int step, Language language, Theme theme) {
        Placed placed = placed(step, language);
        AltText words = new AltText(subject.timeline(), language);
        return new Shot.LaidOut(
                placed.pixels(),
                words.notes(placed.words(), order.measures().fileDpi()),
                () ->
                        new Canvas(
                                placed.drawing(), theme, order.backdrop(), placed.pixelsPerUnit()));
    }
}
