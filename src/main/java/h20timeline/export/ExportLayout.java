package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.render.Credit;
import h20timeline.render.Drawing;
import h20timeline.slides.Slide;
import h20timeline.slides.SlideDeck;
import h20timeline.story.ShowStep;
import h20timeline.story.StepNotes;
import h20timeline.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays out the pictures of a request. May be used by several threads at once.
final class ExportLayout {
    /// The factor between the text sizes that are tried for the picture of an event.
    private static final int SHAPE_STEPS = 20;

    private static final double TEXT_STEP = 1.06;

    private static final double MAX_TEXT = 3;

    /// The shape up to which a picture is upright.
    private static final double UPRIGHT = 1.25;

    /// How many units an upright picture has side by side, the largest texts first.
    private static final List<Double> UPRIGHT_WIDTHS =
            List.of(540d, 600d, 660d, 720d, 780d, 840d, 900d, 960d, 1_080d);

    /// By how much texts grow where all of them still have room, so that a short story fills its
    /// picture; the largest first.
    private static final List<Double> LARGER = List.of(1.4, 1.24, 1.1);

    private final ExportSource source;
    private final ExportRequest request;

    /// The slides of the story; made when they are first needed.
    private @Nullable SlideDeck deck;

    ExportLayout(ExportSource source, ExportRequest request) {
        this.source = source;
        this.request = request;
    }

    /// The parts of a step that have a picture: its pages, counted from 0.
    List<Integer> parts(int step, Language language) {
        return request.scope() instanceof ExportScope.Steps
                ? deck().pages(step, language, slideShape(language))
                : List.of(0);
    }

    /// Lays out the picture of a part of a step, or the only picture of a language.
    PlacedDrawing place(int step, int part, Language language) {
        AltText altText = new AltText(source.timeline(), language);
        return switch (request.scope()) {
            case ExportScope.View view -> exact(view.span(), language, altText);
            case ExportScope.Whole whole ->
                    whole.grows()
                            ? grown(whole.span(), language, altText)
                            : exact(whole.span(), language, altText);
            case ExportScope.Steps steps -> slide(step, part, language);
            case ExportScope.OneEvent one -> event(event(one.id()), language, altText);
        };
    }

    /// What a document has beside the picture of a step, or beside the only one. The notes of a
    /// step stand beside the first of its pages.
    ExportItem.PageWords words(int number, boolean noted, Language language) {
        boolean steps = request.scope() instanceof ExportScope.Steps;
        // A step may show what was known on a day of its own.
        Timeline timeline = steps ? deck().timeline(number) : source.timeline();
        EventNotes notes = new EventNotes(timeline, language);
        boolean paper = request.size().paper();
        if (!steps) {
            return new ExportItem.PageWords("", List.of(), notes::of, paper);
        }
        ShowStep step = deck().steps().get(number);
        return new ExportItem.PageWords(
                step.title().marked(language),
                noted ? StepNotes.of(step, timeline, language) : List.of(),
                notes::of,
                paper);
    }

    private PlacedDrawing place(
            Picture picture, ExportSize size, Language language, AltText altText) {
        return new PlacedDrawing(
                SafeArea.of(size).around(credited(new Drawing.OfPicture(picture), language)),
                size.pixelsPerUnit(),
                altText.of(picture),
                picture.unworded());
    }

    private synchronized SlideDeck deck() {
        SlideDeck made = deck;
        if (made == null) {
            made = SlideDeck.of(source.layout());
            deck = made;
        }
        return made;
    }

    /// A slide in the shape of the request, as far as slides can have it.
    private PlacedDrawing slide(int number, int wanted, Language language) {
        AltText altText = new AltText(deck().timeline(number), language);
        ShowStep step = deck().steps().get(number);
        List<Integer> parts = parts(number, language);
        int part = parts.contains(wanted) ? wanted : parts.getFirst();
        Slide slide = deck().slides(number, language, slideShape(language)).get(part);
        Box box = slide.timeline();
        Picture timeline =
                box == null ? null : deck().picture(number, part, step.range(), box, language);
        PixelSize pixels = request.size().pixels();
        double high = slide.height() + credit(language).height();
        double unit = Math.min(pixels.width() / slide.width(), pixels.height() / high);
        return new PlacedDrawing(
                credited(new Drawing.OfSlide(slide, timeline), language),
                unit,
                altText.of(step, number + 1, deck().steps().size()));
    }

    /// The shape that a slide has over the line under it: found in a few steps, since the line is
    /// as high on narrow slides.
    private double slideShape(Language language) {
        PixelSize pixels = request.size().pixels();
        double line = credit(language).height();
        double shape = Slide.shapeOn(pixels.width(), pixels.height());
        for (int i = 0; line > 0 && i < SHAPE_STEPS; i++) {
            double wide = pixels.width() * (Slide.heightOf(shape) + line) / pixels.height();
            shape = Slide.shapeOn(wide, Slide.heightOf(shape));
        }
        return shape;
    }

    private Drawing credited(Drawing drawing, Language language) {
        return Drawing.credited(drawing, credit(language));
    }

    /// The line under the picture: what it lacks, and whose it is.
    private Credit credit(Language language) {
        return request.credit().after(source.lacking(language));
    }

    /// The picture of a stretch of time in the size that is asked for. One on a screen that is no
    /// wider than high has the turns of the story in rows, with the largest texts that have room.
    /// Others have larger texts, too, where that costs no words.
    private PlacedDrawing exact(TimeSpan span, Language language, AltText altText) {
        ExportSize asked = request.size();
        boolean upright = asked.size().width() <= asked.size().height() * UPRIGHT;
        for (double units : upright && !asked.paper() ? UPRIGHT_WIDTHS : List.<Double>of()) {
            ExportSize size = asked.wide(units);
            Viewport rows = viewport(span, size, language).inRows();
            if (source.layout().hasRows(rows)) {
                return place(source.layout().picture(rows), size, language, altText);
            }
        }
        Viewport viewport = viewport(span, asked, language);
        boolean whole = source.layout().isSmall() || request.scope() instanceof ExportScope.Whole;
        Picture picture = source.layout().picture(whole ? viewport.laidOutWhole() : viewport);
        if (source.layout().isSmall() && picture.saysAll()) {
            for (double factor : LARGER) {
                ExportSize size = asked.enlarged(factor);
                Picture larger =
                        source.layout().picture(viewport(span, size, language).laidOutWhole());
                boolean same = (larger.strip() == null) == (picture.strip() == null);
                if (same && larger.saysAll() && larger.counts() <= picture.counts()) {
                    return place(larger, size, language, altText);
                }
            }
        }
        return place(picture, asked, language, altText);
    }

    private Viewport viewport(TimeSpan span, ExportSize size, Language language) {
        Decorations decorations = request.decorations().noted(source.note().in(language));
        double height = size.height() - SafeArea.of(size).outside() - credit(language).height();
        return new Viewport(span, size.width(), height, language)
                .with(source.emphasis())
                .with(source.lanes())
                .with(decorations);
    }

    /// The picture gets as high as its texts need, except on paper.
    private PlacedDrawing grown(TimeSpan span, Language language, AltText altText) {
        ExportSize size = request.size();
        Viewport viewport = viewport(span, size, language).laidOutWhole();
        if (!size.paper()) {
            double highest = SizeLimit.here().highest(size.pixels().width()) / size.pixelsPerUnit();
            double most = highest - 1 - credit(language).height() - SafeArea.of(size).outside();
            double needed = Math.min(source.layout().needed(viewport), most);
            viewport = viewport.high(Math.max(viewport.height(), needed));
        }
        return place(source.layout().picture(viewport), size, language, altText);
    }

    /// The texts are as large as all of them fit; they have the usual size if they never fit.
    private PlacedDrawing event(Event event, Language language, AltText altText) {
        String description = altText.of(event);
        ExportSize size = request.size();
        Viewport usual = viewport(event.date().extent().reach(), size, language);
        double factor = Math.max(1, MAX_TEXT / size.zoom() * Math.min(1, size.zoom()));
        while (factor > 1) {
            Viewport smaller =
                    new Viewport(
                                    usual.visible(),
                                    usual.width() / factor,
                                    size.height() / factor - credit(language).height(),
                                    language)
                            .with(usual.surround());
            // A viewport is never smaller than its minimum.
            boolean sameShape =
                    smaller.width() * factor <= usual.width() + 0.01
                            && (smaller.height() + credit(language).height()) * factor
                                    <= size.height() + 0.01;
            Picture picture = source.layout().event(smaller, event);
            if (sameShape && picture.detail() != null && !picture.detail().cut()) {
                return new PlacedDrawing(
                        credited(new Drawing.OfPicture(picture), language),
                        size.pixelsPerUnit() * factor,
                        description);
            }
            factor /= TEXT_STEP;
        }
        Picture picture = source.layout().event(usual, event);
        return new PlacedDrawing(
                credited(new Drawing.OfPicture(picture), language),
                size.pixelsPerUnit(),
                description);
    }

    private Event event(String id) {
        return source.timeline()
                .event(id)
                .orElseThrow(() -> new IllegalArgumentException("no such event: " + id));
    }
}
