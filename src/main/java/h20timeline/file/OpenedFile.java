package h20timeline.file;

import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.TableSpread;
import h20timeline.format.registry.TimelineFile;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import h20timeline.viewmodel.Document;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What came of opening a file: its report, its index unless there is nothing to show, and what it
/// held when it was read; that is [Fingerprint#NONE] for a bundled file, which nobody saves; and
/// the table that it is, null for none.
public record OpenedFile(
        InputFile file,
        LoadReport report,
        @Nullable TimelineIndex index,
        Fingerprint content,
        @Nullable TableSpread table) {
    /// Reads and indexes a file; takes as long as the file is long.
    ///
    /// @throws CancellationException once `cancelled` says so
    static OpenedFile read(
            InputFile file, Consumer<OpenProgress> steps, BooleanSupplier cancelled) {
        ReadMonitor readMonitor =
                new ReadMonitor() {
                    @Override
                    public void at(long bytesRead, long bytesTotal) {
                        double part = Math.min(1, (double) bytesRead / bytesTotal);
                        steps.accept(
                                new OpenProgress(
                                        file,
                                        OpenProgress.Stage.READING,
                                        bytesTotal > 0 ? part : -1));
                    }

                    @Override
                    public boolean cancelled() {
                        return cancelled.getAsBoolean();
                    }
                };
        Path path = file.path();
        AtomicReference<Fingerprint.@Nullable Tap> tap = new AtomicReference<>();
        ReadOptions options =
                ReadOptions.plain(readMonitor)
                        .with(headers -> TableChoices.here().flatMap(known -> known.of(headers)));
        TimelineFile.ImportedFile read =
                path != null
                        ? new TimelineFile(options)
                                .read(
                                        path,
                                        in -> {
                                            Fingerprint.Tap fingerprint =
                                                    new Fingerprint.Tap(in, cancelled);
                                            tap.set(fingerprint);
                                            return fingerprint;
                                        })
                        : file instanceof PastedText pasted
                                ? pasted.read(options)
                                : TimelineFile.own(file.read(readMonitor));
        LoadReport report = read.report();
        Fingerprint.Tap used = tap.get();
        Fingerprint content = used == null ? Fingerprint.NONE : used.content();
        goOn(cancelled);
        Timeline timeline = report.timeline();
        if (timeline == null) {
            return new OpenedFile(file, report, null, content, read.table());
        }
        steps.accept(new OpenProgress(file, OpenProgress.Stage.INDEXING, -1));
        TimelineIndex index = new TimelineIndex(timeline);
        goOn(cancelled);
        return new OpenedFile(file, report, index, content, read.table());
    }

    /// As a document for a window, where there is something to show.
    public Document document(TimelineIndex of) {
        return new Document(file.name(), of.timeline(), of.all(), of.story(), report.problems())
                .lacking(report.unread())
                .from(report.origin());
    }

    private static void goOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
