package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.render.OffscreenCanvas;
import h20timeline.render.Theme;
import h20timeline.story.Story;
import java.util.ArrayList;
import java.util.List;

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
    /// well.
    public List<ExportItem> items() {
        int steps = steps();
        List<ExportItem> items = new ArrayList<>();
        for (Language language : request.languages()) {
            for (Theme theme : request.themes()) {
                for (int i = 0; i < steps; i++) {
                    int step = i;
                    for (int part : layout.parts(step, language)) {
                        items.add(
                                new ExportItem(
                                        name(step, steps, part, language, theme),
                                        () -> layOut(step, part, language, theme)));
                    }
                }
            }
        }
        return items;
    }

    /// Lays out the first picture in a language, for the preview.
    public PlacedDrawing first(Language language) {
        return layout.place(0, 0, language);
    }

    private String name(int step, int steps, int part, Language language, Theme theme) {
        List<String> parts = new ArrayList<>();
        if (request.scope() instanceof ExportScope.Steps) {
            int digits = Math.max(2, Integer.toString(steps).length());
            parts.add(("%0" + digits + "d").formatted(step + 1));
            if (part > 0) {
                parts.add(Integer.toString(part + 1));
            }
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

    private ExportItem.LaidOut layOut(int step, int part, Language language, Theme theme) {
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
                () ->
                        new OffscreenCanvas(
                                placed.drawing(),
                                theme,
                                request.backdrop(),
                                placed.pixelsPerUnit()));
    }
}
