package h20timeline.app;

import h20timeline.export.ExportItem;
import h20timeline.export.ExportMessages;
import h20timeline.export.ImageWriter;
import h20timeline.export.PixelSize;
import h20timeline.export.SizeLimit;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import h20timeline.platform.IoFailureText;
import h20timeline.platform.PlatformMessages;
import h20timeline.platform.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Makes the pictures of one wish beside the toolkit's thread, and says how it went. The window can
/// be used meanwhile, and tells how far it is.
record ExportJob(
        Threads threads,
        BusyIndicator busy,
        Consumer<Localised> say,
        Language language,
        AtomicBoolean stopped) {
    ExportJob(Threads threads, BusyIndicator busy, Consumer<Localised> say, Language language) {
        this(threads, busy, say, language, new AtomicBoolean());
    }

    /// Saves pictures and texts under their names, in place of what is there.
    void save(Map<Path, ExportItem> files, Map<Path, String> texts) {
        run(() -> saved(files, texts));
    }

    /// Puts a picture on the clipboard.
    void copy(ExportItem item) {
        run(() -> copied(item));
    }

    private void run(Supplier<Localised> making) {
        busy.begin(ExportMessages.EXPORTING.in(language), () -> stopped.set(true));
        threads.pictures()
                .execute(() -> {
                    Localised said = said(making);
                    threads.ui()
                            .execute(() -> {
                                busy.end();
                                say.accept(said);
                            });
                });
    }

    /// Whatever goes wrong is said: nothing must go on looking busy for ever.
    private static Localised said(Supplier<Localised> making) {
        try {
            return making.get();
        } catch (CancellationException e) {
            return ExportMessages.EXPORT_STOPPED::in;
        } catch (RuntimeException e) {
            return spoken -> PlatformMessages.UNEXPECTED.in(spoken, e.toString());
        }
    }

    private Localised saved(Map<Path, ExportItem> files, Map<Path, String> texts) {
        int done = 0;
        for (Map.Entry<Path, ExportItem> each : files.entrySet()) {
            Path file = each.getKey();
            int before = done;
            try {
                ExportItem.LaidOut picture = each.getValue().layOut().get();
                Optional<Localised> refusal = refusal(picture.pixels(), SizeLimit.here());
                if (refusal.isPresent()) {
                    return refusal.get();
                }
                new ImageWriter(threads.ui())
                        .write(picture, file, true, goOn(before, files.size()));
                done++;
            } catch (CancellationException e) {
                return language -> ExportMessages.EXPORTS_STOPPED.in(language, before);
            } catch (IOException e) {
                return language ->
                        ExportMessages.CANNOT_WRITE.in(
                                language, file, new IoFailureText(e).in(language));
            } catch (OutOfMemoryError e) {
                return language -> ExportMessages.NO_MEMORY.in(language, file);
            }
        }
        for (Map.Entry<Path, String> text : texts.entrySet()) {
            Path file = text.getKey();
            try {
                AtomicFile.write(file, true, fresh -> Files.writeString(fresh, text.getValue()));
                done++;
            } catch (IOException e) {
                return language ->
                        ExportMessages.CANNOT_WRITE.in(
                                language, file, new IoFailureText(e).in(language));
            }
        }
        int all = done;
        Path first = files.keySet().iterator().next();
        return language ->
                all == 1
                        ? ExportMessages.WRITTEN.in(language, first)
                        : ExportMessages.EXPORTS_SAVED.in(
                                language, all, first.resolveSibling(".").normalize());
    }

    private Localised copied(ExportItem item) {
        try {
            ExportItem.LaidOut picture = item.layOut().get();
            Optional<Localised> refusal = refusal(picture.pixels(), SizeLimit.atOnce(memory()));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Image image = new ImageWriter(threads.ui()).image(picture, goOn(0, 1));
            threads.ui()
                    .execute(() -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putImage(image);
                        Clipboard.getSystemClipboard().setContent(content);
                    });
            return language -> ExportMessages.PICTURE_COPIED.in(language, picture.pixels().words());
        } catch (OutOfMemoryError e) {
            return ExportMessages.COPY_NO_MEMORY::in;
        }
    }

    private DoublePredicate goOn(int before, int all) {
        String sentence = ExportMessages.EXPORTING.in(language);
        return part -> {
            threads.ui().execute(() -> busy.at(sentence, (before + part) / all));
            return !stopped.get();
        };
    }

    private static long memory() {
        return Runtime.getRuntime().maxMemory();
    }

    private static Optional<Localised> refusal(PixelSize asked, SizeLimit limit) {
        return limit.insteadOf(asked)
                .map(instead -> language -> ExportMessages.TOO_LARGE.in(language, asked, instead));
    }
}
