package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Emphasis;
import h20timeline.model.Timeline;
import h20timeline.render.Backdrop;
import h20timeline.render.Credit;
import h20timeline.render.FontMeasure;
import h20timeline.render.Fonts;
import h20timeline.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;

/// Exports timelines within a test, as the command line does.
public final class Exported {
    private final TimelineIndex index;
    private final List<String> failures = new ArrayList<>();
    private int leftOut;
    private boolean notes;
    private Theme theme = Theme.LIGHT;

    private Exported(Timeline timeline) {
        index = new TimelineIndex(timeline);
    }

    /// Of a timeline.
    public static Exported of(Timeline timeline) {
        FxStages.open();
        FxThread.run(Fonts::load);
        return new Exported(timeline);
    }

    /// Of the text of an event file.
    public static Exported of(Path folder, String json) throws IOException {
        Path file = folder.resolve("events.json");
        Files.writeString(file, json);
        return of(
                Objects.requireNonNull(
                        new TimelineReader().read(file, ReadMonitor.NONE).timeline()));
    }

    /// With the notes below the slides.
    public Exported noted() {
        notes = true;
        return this;
    }

    /// In a theme.
    public Exported in(Theme other) {
        theme = other;
        return this;
    }

    /// All of the time.
    public ExportScope all() {
        return new ExportScope.Whole(index.all(), false);
    }

    /// Writes one file of a format into a folder.
    public Path write(Path folder, ExportFormat format, ExportScope scope, Language... languages) {
        return write(folder, format, scope, NamedSize.FULL_HD, languages);
    }

    /// Writes one file of a size.
    public Path write(
            Path folder,
            ExportFormat format,
            ExportScope scope,
            NamedSize size,
            Language... languages) {
        TimelineLayout layout = new TimelineLayout(index, FxThread.run(FontMeasure::new));
        double dpi = size.isPaper() ? ExportSize.PAPER_DPI : ExportSize.SCREEN_DPI;
        ExportRequest request =
                new ExportRequest(
                        scope,
                        ExportSize.of(size, dpi, 1, 1),
                        List.of(theme),
                        List.of(languages),
                        Backdrop.THEME,
                        Decorations.TITLED,
                        format,
                        Credit.NONE,
                        notes);
        ExportPlan plan = new ExportPlan(new ExportSource(layout, Emphasis.NONE), request);
        Path file = folder.resolve("out" + format.extension());
        boolean done =
                new ExportSaver(Platform::runLater, true, new Listener())
                        .save(
                                List.of(
                                        new ExportFile.OfItem(
                                                file, plan.items().getFirst(), format)));
        assertEquals(List.of(), failures);
        assertEquals(true, done);
        return file;
    }

    /// The text of what is written.
    public String text(Path folder, ExportFormat format, ExportScope scope, Language... languages) {
        try {
            return Files.readString(write(folder, format, scope, languages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many characters were left out of the last file.
    public int leftOut() {
        return leftOut;
    }

    private final class Listener implements ExportListener {
        @Override
        public void progress(Path file, double part) {}

        @Override
        public void written(Path file) {}

        @Override
        public void withoutWords(Path file, int events) {}

        @Override
        public void leftOut(Path file, int characters) {
            leftOut = characters;
        }

        @Override
        public void failed(Localised reason) {
            failures.add(reason.in(Language.EN));
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
