package h20timeline.app;

import h20timeline.export.FileNames;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import h20timeline.platform.IoFailureText;
import h20timeline.platform.Threads;
import h20timeline.render.PixelSource;
import h20timeline.render.PngMetadata;
import h20timeline.render.PngWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes a slide with what was drawn on it, beside the file of events, under a name that no file
/// has yet; a question would stand before an audience.
record SlideSaver(Threads threads, Consumer<Localised> said) {
    private static final double DPI = 96;
    private static final int MOST = 1000;

    /// Writes off the toolkit's thread, and then says where it is or why it is not.
    ///
    /// @param events the file of events; null for one that the program brings, whose slides go to
    ///   the user's folder
    void save(PixelSource slide, int number, @Nullable Path events, Language language) {
        threads.pictures()
                .execute(() -> {
                    Path wanted = folder(events);
                    Localised sentence;
                    try {
                        Path file = free(wanted, name(events), number);
                        AtomicFile.write(
                                file,
                                false,
                                fresh ->
                                        PngWriter.find()
                                                .write(
                                                        slide,
                                                        new PngMetadata(
                                                                List.of(), language.tag(), DPI),
                                                        fresh,
                                                        part -> true));
                        sentence = words -> AppMessages.SLIDE_SAVED.in(words, file);
                    } catch (IOException e) {
                        IoFailureText reason = new IoFailureText(e);
                        sentence =
                                words ->
                                        AppMessages.SLIDE_NOT_SAVED.in(
                                                words, wanted, reason.in(words));
                    }
                    Localised outcome = sentence;
                    threads.ui().execute(() -> said.accept(outcome));
                });
    }

    private static Path folder(@Nullable Path events) {
        Path folder = events == null ? null : events.toAbsolutePath().getParent();
        return folder == null ? Path.of(System.getProperty("user.home", ".")) : folder;
    }

    private static String name(@Nullable Path events) {
        Path last = events == null ? null : events.getFileName();
        String name = last == null ? "h20-timeline" : last.toString();
        return FileNames.safe(name.replaceFirst("(\\.timeline)?\\.json$", ""));
    }

    private static Path free(Path folder, String name, int number) throws IOException {
        String slide = "%s-slide-%02d".formatted(name, number);
        for (int i = 1; i < MOST; i++) {
            Path file = folder.resolve(slide + (i == 1 ? "" : "-" + i) + ".png");
            if (!Files.exists(file)) {
                return file;
            }
        }
        throw new IOException("too many slides of one name");
    }
}
