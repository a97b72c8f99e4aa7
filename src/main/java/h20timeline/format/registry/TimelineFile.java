package h20timeline.format.registry;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonWriter;
import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.TableSpread;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.json.TimelineReader;
import h20timeline.i18n.Localised;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reads a file of events of any format. Our own is streamed; every other one is made into an event
/// file first and then read as such, so that there is one judge of what an event file may hold.
public final class TimelineFile {
    private static final int MEGABYTE = 1024 * 1024;

    private final ReadOptions options;

    public TimelineFile(ReadOptions options) {
        this.options = options;
    }

    /// Reads a file.
    public ImportedFile read(Path file) {
        return read(file, UnaryOperator.identity());
    }

    /// Reads a file through a stream that is put around the file's own, such as one that takes a
    /// checksum.
    public ImportedFile read(Path file, UnaryOperator<InputStream> around) {
        if (!Files.isRegularFile(file)) {
            return own(new TimelineReader().read(file, around, options.monitor()));
        }
        try (InputStream head = Files.newInputStream(file)) {
            byte[] first = head.readNBytes(FileHead.LENGTH);
            if (isOwn(new FileHead(first))) {
                return own(new TimelineReader().read(file, around, options.monitor()));
            }
        } catch (IOException e) {
            return own(new TimelineReader().read(file, around, options.monitor()));
        }
        try (InputStream in = around.apply(Files.newInputStream(file))) {
            return read(file.toString(), in, Files.size(file));
        } catch (IOException e) {
            return own(new TimelineReader().read(file, around, options.monitor()));
        }
    }

    /// Reads a stream, which stays open, to its end.
    ///
    /// @param name stands for the file in the problems
    /// @param size its bytes, where known
    public ImportedFile read(String name, InputStream in, long size) throws IOException {
        byte[] first = in.readNBytes(FileHead.LENGTH);
        FileHead head = new FileHead(first);
        if (isOwn(head)) {
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), in);
            return own(new TimelineReader().read(name, all, size, options.monitor()));
        }
        ImportNotes refusal = new ImportNotes(name);
        byte[] rest = in.readNBytes(FileContent.MOST_BYTES - first.length);
        if (in.read() >= 0) {
            refusal.error(0, 0, FormatMessages.TOO_BIG, FileContent.MOST_BYTES / MEGABYTE);
            return own(refused(refusal));
        }
        byte[] bytes = new byte[first.length + rest.length];
        System.arraycopy(first, 0, bytes, 0, first.length);
        System.arraycopy(rest, 0, bytes, first.length, rest.length);
        return foreign(new FileContent(name, bytes), head, refusal);
    }

    /// Our own, what begins like it, and what is nothing at all, of which its reader says why.
    private static boolean isOwn(FileHead head) {
        if (Formats.of(head).isPresent()) {
            return false;
        }
        return KnownFile.of(head).isEmpty() && KnownFile.beginsAsJson(head);
    }

    private ImportedFile foreign(FileContent content, FileHead head, ImportNotes refusal) {
        Optional<TimelineFormat> format = Formats.of(head);
        try {
            if (format.isEmpty()) {
                throw KnownFile.refusal(head);
            }
            TimelineDraft draft = format.get().read(content, options);
            if (draft.count() == 0 && draft.notes().leftOut() == 0) {
                draft.notes().error(0, 0, FormatMessages.NO_EVENTS);
            }
            byte[] json = JsonWriter.file(draft.file());
            LoadReport read =
                    new TimelineReader()
                            .read(
                                    content.name(),
                                    new ByteArrayInputStream(json),
                                    json.length,
                                    ReadMonitor.NONE);
            return new ImportedFile(merged(draft, read), json, draft, draft.table());
        } catch (UnreadableFileException e) {
            e.tell(refusal);
            return new ImportedFile(refused(refusal), null, null, e.table());
        }
    }

    /// What was noted while the draft was made, and what the reader of event files finds in it.
    private static LoadReport merged(TimelineDraft draft, LoadReport read) {
        List<Problem> all = new ArrayList<>(draft.notes().list());
        if (read.timeline() != null || all.isEmpty()) {
            all.addAll(read.problems());
        }
        Timeline timeline = read.timeline();
        Localised origin =
                timeline == null
                        ? null
                        : ImportSummary.of(
                                draft,
                                timeline.events().size(),
                                read.problems().size() + read.unlisted());
        return new LoadReport(
                timeline,
                all,
                draft.notes().unlisted() + read.unlisted(),
                draft.notes().leftOut() + read.unread(),
                origin);
    }

    /// What needs no import.
    public static ImportedFile own(LoadReport report) {
        return new ImportedFile(report, null, null, null);
    }

    private static LoadReport refused(ImportNotes notes) {
        return new LoadReport(null, notes.list(), notes.unlisted(), 0);
    }

    /// What was read.
    ///
    /// @param json the event file that it was made into; null where it is one, or cannot be read
    /// @param draft how it was made into one; null likewise
    /// @param table the table that it is, whether it can be read or not; null for none
    @SuppressWarnings("ArrayRecordComponent")
    public record ImportedFile(
            LoadReport report,
            byte @Nullable [] json,
            @Nullable TimelineDraft draft,
            @Nullable TableSpread table) {}
}
