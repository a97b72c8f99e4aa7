package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.layout.Box;
import h20timeline.layout.Decorations;
import h20timeline.layout.Picture;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.Viewport;
import h20timeline.model.Event;
import h20timeline.render.Drawing;
import h20timeline.render.OffscreenCanvas;
import h20timeline.render.Theme;
import h20timeline.slides.Slide;
import h20timeline.slides.SlideDeck;
import h20timeline.story.ShowStep;
import h20timeline.story.Story;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes the pictures that are ordered of a subject.
public final class ExportPlan {
    /// Texts of an event's picture get as many times larger as there is room for, in such steps.
    private static final double STEP = 1.06;

    private static final double MOST_TEXT = 3;

    private final ExportSource source;
    private final ExportRequest request;

    /// What the steps of a story are shown by; made when it is first needed.
    private @Nullable SlideDeck deck;

    /// For an order of a subject.
    public ExportPlan(ExportSource source, ExportRequest request) {
        this.source = source;
        this.request = request;
    }

    /// One for each language in each theme; of a story, one for each of its steps as well.
    public List<ExportItem> all() {
        int steps = steps();
        List<ExportItem> shots = new ArrayList<>();
        for (Language language : request.languages()) {
            for (Theme theme : request.themes()) {
                for (int i = 0; i < steps; i++) {
                    int step = i;
                    shots.add(
                            new ExportItem(
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
        if (request.what() instanceof ExportScope.Steps) {
            int digits = Math.max(2, Integer.toString(steps()).length());
            parts.add(("%0" + digits + "d").formatted(step + 1));
        }
        if (request.languages().size() > 1) {
            parts.add(language.tag());
        }
        if (request.themes().size() > 1) {
            parts.add(theme.key());
        }
        return String.join("-", parts);
    }

    private int steps() {
        TimelineIndex index = source.layout().index();
        return request.what() instanceof ExportScope.Steps
                ? Story.of(source.timeline(), index.all(), index.story()).size()
                : 1;
    }

    /// Laying out may happen on several threads at once.
    private synchronized SlideDeck deck() {
        SlideDeck made = deck;
        if (made == null) {
            made = SlideDeck.of(source.layout());
            deck = made;
        }
        return made;
    }

    /// A picture in its place, the pixels of each of its units, and what it says in words.
    public record PlacedDrawing(Drawing drawing, double pixelsPerUnit, String words) {
        /// Its pixels.
        public PixelSize pixels() {
            return new PixelSize(
                    OffscreenCanvas.pixels(drawing.width(), pixelsPerUnit),
                    OffscreenCanvas.pixels(drawing.height(), pixelsPerUnit));
        }
    }

    /// Lays out the first picture in one language.
    public PlacedDrawing placed(Language language) {
        return placed(0, language);
    }

    private PlacedDrawing placed(int step, Language language) {
        AltText words = new AltText(source.timeline(), language);
        ExportSize measures = request.measures();
        return switch (request.what()) {
            case ExportScope.View view -> {
                Picture picture = source.layout().picture(viewport(view.span(), language));
                yield placed(picture, measures.pixelsPerUnit(), words);
            }
            case ExportScope.Whole whole -> whole(whole.span(), language, words);
            case ExportScope.Steps steps -> step(step, language, words);
            case ExportScope.OneEvent one -> event(event(one.id()), language, words);
        };
    }

    private static PlacedDrawing placed(Picture picture, double pixelsPerUnit, AltText words) {
        return new PlacedDrawing(new Drawing.OfPicture(picture), pixelsPerUnit, words.of(picture));
    }

    /// A slide in the shape that is asked for, as far as slides go.
    private PlacedDrawing step(int number, Language language, AltText words) {
        ShowStep step = deck().steps().get(number);
        PixelSize pixels = request.measures().pixels();
        Slide slide =
                deck().slide(number, language, Slide.widthOn(pixels.width(), pixels.height()));
        Box box = slide.timeline();
        Picture timeline = box == null ? null : deck().picture(number, step.range(), box, language);
        double unit = Math.min(pixels.width() / slide.width(), pixels.height() / Slide.HEIGHT);
        String said = words.of(step, number + 1, deck().steps().size());
        return new PlacedDrawing(new Drawing.OfSlide(slide, timeline), unit, said);
    }

    private Viewport viewport(TimeSpan span, Language language) {
        Decorations decorations = request.surround().noted(source.note().in(language));
        ExportSize measures = request.measures();
        return new Viewport(span, measures.width(), measures.height(), language)
                .with(source.emphasis())
                .with(source.lanes())
                .with(decorations);
    }

    private PlacedDrawing whole(TimeSpan span, Language language, AltText words) {
        ExportSize measures = request.measures();
        double unit = measures.pixelsPerUnit();
        Viewport viewport = viewport(span, language).laidOutWhole();
        if (!measures.paper()) {
            double most = SizeLimit.here().highest(measures.pixels().width()) / unit;
            double needed = Math.min(source.layout().needed(viewport), most - 1);
            viewport = viewport.high(Math.max(viewport.height(), needed));
        }
        return placed(source.layout().picture(viewport), unit, words);
    }

    /// With texts as large as there is room for all of them; the usual size where there never is.
    private PlacedDrawing event(Event event, Language language, AltText words) {
        String said = words.of(event);
        ExportSize measures = request.measures();
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
            Picture picture = source.layout().event(smaller, event);
            if (enough && picture.detail() != null && !picture.detail().cut()) {
                return new PlacedDrawing(
                        new Drawing.OfPicture(picture), measures.pixelsPerUnit() * larger, said);
            }
            larger /= STEP;
        }
        Picture picture = source.layout().event(usual, event);
        return new PlacedDrawing(new Drawing.OfPicture(picture), measures.pixelsPerUnit(), said);
    }

    private Event event(String id) {
        return source.timeline()
                .event(id)
                .orElseThrow(() -> new IllegalArgumentException("no such event: " + id));
    }

    private ExportItem.LaidOut layOut(int step, Language language, Theme theme) {
        PlacedDrawing placed = placed(step, language);
        AltText words = new AltText(source.timeline(), language);
        return new ExportItem.LaidOut(
                placed.pixels(),
                words.notes(placed.words(), request.measures().fileDpi()),
                () ->
                        new OffscreenCanvas(
                                placed.drawing(),
                                theme,
                                request.backdrop(),
                                placed.pixelsPerUnit()));
    }
}
