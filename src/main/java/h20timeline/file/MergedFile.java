package h20timeline.file;

import h20timeline.compare.TimelineMerge;
import h20timeline.format.ReadMonitor;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
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
        Timeline ours = one.timeline();
        Timeline theirs = other.timeline();
        if (ours == null || theirs == null) {
            return new LoadReport(null, problems, unlisted);
        }
        TimelineMerge.MergedTimeline merged =
                TimelineMerge.of(ours, first.shortName(), theirs, second.shortName());
        problems.addAll(merged.problems());
        return new LoadReport(merged.timeline(), problems, unlisted, one.unread() + other.unread());
    }

    @Override
    public InputStream bytes() throws IOException {
        return first.bytes();
    }
}
