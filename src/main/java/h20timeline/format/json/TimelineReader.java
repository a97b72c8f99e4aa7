package h20timeline.format.json;

import h20timeline.format.ReadMonitor;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads event files. Whatever a file holds, the answer is a report: the timeline of all that can
/// be shown, which has at least one event, or null; and every problem at its place. Nothing is
/// thrown for a bad file, and no file takes more memory than a few times its size. May be used by
/// several threads.
public final class TimelineReader {
    /// Bytes of a file past which it is not read.
    public static final long MOST_BYTES = ReadLimits.BYTES;

    private static final long MEGABYTE = 1024 * 1024;

    private final JsonFactory json =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(ReadLimits.DEPTH)
                                    .maxStringLength(ReadLimits.STRING)
                                    .maxNameLength(ReadLimits.NAME)
                                    .maxNumberLength(ReadLimits.NAME)
                                    .build())
                    .build();
    private final List<Language> languages;

    /// Reads texts in the languages of the program.
    public TimelineReader() {
        this(Language.ALL);
    }

    /// Reads texts in these languages; a text in another is reported and left out.
    public TimelineReader(List<Language> languages) {
        this.languages = List.copyOf(languages);
    }

    /// Reads a file. Devices and pipes are not opened, for they might never end.
    ///
    /// @throws java.util.concurrent.CancellationException when the progress asks for it
    public LoadReport read(Path file, ReadMonitor readMonitor) {
        return read(file, UnaryOperator.identity(), readMonitor);
    }

    /// Reads a file through a stream that is put around the file's own and closed after the
    /// reading, such as one that takes a checksum.
    ///
    /// @throws java.util.concurrent.CancellationException when the progress asks for it
    public LoadReport read(Path file, UnaryOperator<InputStream> around, ReadMonitor readMonitor) {
        Problems problems = new Problems(file.toString());
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            JsonMessages unfit = unfit(attributes);
            if (unfit != null) {
                problems.addForFile(unfit, ReadLimits.BYTES / MEGABYTE);
                return report(problems, null);
            }
            try (InputStream in = around.apply(Files.newInputStream(file))) {
                return read(problems, file.toString(), in, attributes.size(), readMonitor);
            }
        } catch (NoSuchFileException e) {
            problems.addForFile(JsonMessages.FILE_MISSING);
        } catch (AccessDeniedException e) {
            problems.addForFile(JsonMessages.FILE_DENIED);
        } catch (IOException e) {
            problems.addForFile(JsonMessages.FILE_UNREADABLE, reason(e));
        }
        return report(problems, null);
    }

    private static @Nullable JsonMessages unfit(BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return JsonMessages.FILE_IS_FOLDER;
        }
        if (!attributes.isRegularFile()) {
            return JsonMessages.FILE_NOT_REGULAR;
        }
        return attributes.size() > ReadLimits.BYTES ? JsonMessages.FILE_TOO_BIG : null;
    }

    /// Reads a stream, which stays open, to its end. `name` stands for the file in the problems,
    /// `size` is its length in bytes where that is known, else 0.
    ///
    /// @throws java.util.concurrent.CancellationException when the progress asks for it
    public LoadReport read(String name, InputStream in, long size, ReadMonitor readMonitor) {
        Problems problems = new Problems(name);
        try {
            return read(problems, name, in, size, readMonitor);
        } catch (IOException e) {
            problems.addForFile(JsonMessages.FILE_UNREADABLE, reason(e));
            return report(problems, null);
        }
    }

    private LoadReport read(
            Problems problems, String name, InputStream in, long size, ReadMonitor readMonitor)
            throws IOException {
        byte[] head = in.readNBytes(Utf8Source.headLength());
        if (!EncodingCheck.readable(head, problems)) {
            return report(problems, null);
        }
        Utf8Source source = new Utf8Source(head, in, size, readMonitor);
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), source)) {
            FileReading reading = new FileReading(parser, source, problems, name, languages);
            Timeline timeline = reading.read();
            return new LoadReport(
                    timeline, problems.listed(), problems.unlisted(), reading.unread());
        }
    }

    private static LoadReport report(Problems problems, @Nullable Timeline timeline) {
        return new LoadReport(timeline, problems.listed(), problems.unlisted());
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : TextCleaner.shown(message);
    }
}
