package h20timeline.export;

import h20timeline.chronology.Chronology;
import h20timeline.export.document.ExportMetadata;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.render.OffscreenCanvas;
import h20timeline.render.Theme;
import h20timeline.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The pictures that a request for a source comes to.
public final class ExportPlan {
    private final ExportSource source;
    private final ExportRequest request;
    private final ExportLayout layout;

    public ExportPlan(ExportSource source, ExportRequest request) {
        this.source = source;
        this.request = request;
        layout = new ExportLayout(source, request);
    }

    /// One item for each language in each theme; of a story, for each page of each of its steps as
    /// well, unless one file holds them all.
    public List<ExportItem> items() {
        if (!request.format().isDrawn()) {
            return List.of(new ExportItem("", List.of(), () -> chronology(request.languages())));
        }
        int steps = steps();
        List<ExportItem> items = new ArrayList<>();
        for (Language language : request.languages()) {
            for (Theme theme : request.themes()) {
                List<Supplier<ExportItem.LaidOut>> pages = new ArrayList<>();
                for (int i = 0; i < steps; i++) {
                    int step = i;
                    boolean first = true;
                    List<Integer> parts = layout.parts(step, language);
                    for (int part : parts) {
                        boolean noted = first;
                        Supplier<ExportItem.LaidOut> page =
                                () -> layOut(step, part, noted, language, theme);
                        first = false;
                        pages.add(page);
                        if (!request.format().holdsSteps()) {
                            String name = name(number(step, steps, parts, part), language, theme);
                            items.add(item(name, List.of(page), language));
                        }
                    }
                }
                if (request.format().holdsSteps()) {
                    items.add(item(name("", language, theme), pages, language));
                }
            }
        }
        return items;
    }

    /// Lays out the first picture in a language, for the preview.
    public PlacedDrawing first(Language language) {
        return layout.place(0, 0, language);
    }

    /// The events of what is asked for, as a list.
    private Chronology chronology(List<Language> languages) {
        return Chronology.of(
                source.timeline(),
                new ScopeEvents(source).of(request.scope()),
                languages,
                source.note());
    }

    private ExportItem item(
            String name, List<Supplier<ExportItem.LaidOut>> pages, Language language) {
        return new ExportItem(name, pages, () -> chronology(List.of(language)), request.notes());
    }

    /// The number of a picture of several, with that of its page where a step has several, so that
    /// names stand in the order of the pages; empty for the only one.
    private String number(int step, int steps, List<Integer> parts, int part) {
        if (!(request.scope() instanceof ExportScope.Steps)) {
            return "";
        }
        int digits = Math.max(2, Integer.toString(steps).length());
        String number = ("%0" + digits + "d").formatted(step + 1);
        return parts.size() > 1 ? number + "-" + (parts.indexOf(part) + 1) : number;
    }

    private String name(String number, Language language, Theme theme) {
        List<String> parts = new ArrayList<>();
        if (!number.isEmpty()) {
            parts.add(number);
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
        return request.scope() instanceof ExportScope.Steps
                ? Story.of(source.timeline(), index.all(), index.story()).size()
                : 1;
    }

    private ExportItem.LaidOut layOut(
            int step, int part, boolean noted, Language language, Theme theme) {
        PlacedDrawing placed = layout.place(step, part, language);
        return new ExportItem.LaidOut(
                placed.pixels(),
                placed.unworded(),
                ExportMetadata.of(
                        source.timeline(),
                        language,
                        placed.altText(),
                        request.credit().text(),
                        request.size().fileDpi()),
                layout.words(step, noted, language),
                () ->
                        new OffscreenCanvas(
                                placed.drawing(),
                                theme,
                                request.backdrop(),
                                placed.pixelsPerUnit()));
    }
}
