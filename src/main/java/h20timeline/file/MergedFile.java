package h20timeline.file;

import h20timeline.compare.CompareMessages;
import h20timeline.compare.TimelineMerge;
import h20timeline.format.ReadMonitor;
import h20timeline.model.FilePosition;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two files as one timeline. Where one of them has nothing to show, neither has the whole: a
/// timeline that silently lacks a file would be taken for both.
public record MergedFile(InputFile first, InputFile second) implements InputFile {
    @Override
    public String word() {
        return first.word();
    }

    @Override
    public String name() {
        return first.shortName() + " + " + second.shortName();
    }

    @Override
    public String shortName() {
        return first.shortName();
    }

    @Override
    public @Nullable Path path() {
        return null;
    }

    @Override
    public LoadReport read(ReadMonitor readMonitor) {
        LoadReport one = first.read(readMonitor);
        LoadReport other = second.read(readMonitor);
        List<Problem> problems = new ArrayList<>(one.problems());
        problems.addAll(other.problems());
        int unlisted = one.unlisted() + other.unlisted();
        LoadReport both = merged(one, other);
        problems.addAll(both.problems());
        return new LoadReport(both.timeline(), problems, unlisted, both.unread());
    }

    /// Refuses by its name the one of both that has nothing to show.
    @Override
    public LoadReport require(PrintWriter err) {
        LoadReport one = first.require(err);
        LoadReport both = merged(one, first.equals(second) ? one : second.require(err));
        InputFile.print(both, err);
        return both;
    }

    /// Both as one, with only the problems that neither has alone.
    private LoadReport merged(LoadReport one, LoadReport other) {
        Timeline ours = one.timeline();
        Timeline theirs = other.timeline();
        if (ours == null || theirs == null) {
            return new LoadReport(null, List.of(), 0);
        }
        TimelineMerge.MergedTimeline merged =
                TimelineMerge.of(ours, first.shortName(), theirs, second.shortName());
        List<Problem> problems = new ArrayList<>(merged.problems());
        if (first.equals(second)) {
            problems.add(
                    new Problem(
                            Problem.Severity.WARNING,
                            new FilePosition(second.shortName(), 0, 0, ""),
                            CompareMessages.ADDED_TO_ITSELF,
                            List.of()));
        }
        return new LoadReport(merged.timeline(), problems, 0, one.unread() + other.unread());
    }

    @Override
    public InputStream bytes() throws IOException {
        return first.bytes();
    }
}
