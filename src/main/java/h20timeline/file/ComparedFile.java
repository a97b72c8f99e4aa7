package h20timeline.file;

import h20timeline.compare.ComparedTimeline;
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

/// What became of one file in another, as a timeline in which each difference has its sign.
public record ComparedFile(InputFile old, InputFile now) implements InputFile {
    @Override
    public String word() {
        return now.word();
    }

    @Override
    public String name() {
        return old.shortName() + " → " + now.shortName();
    }

    @Override
    public String shortName() {
        return now.shortName();
    }

    @Override
    public @Nullable Path path() {
        return null;
    }

    @Override
    public LoadReport read(ReadMonitor readMonitor) {
        LoadReport before = old.read(readMonitor);
        LoadReport after = now.read(readMonitor);
        Timeline older = before.timeline();
        Timeline newer = after.timeline();
        List<Problem> problems = new ArrayList<>(before.problems());
        problems.addAll(after.problems());
        int unlisted = before.unlisted() + after.unlisted();
        if (older == null || newer == null) {
            return new LoadReport(null, problems, unlisted);
        }
        return new LoadReport(
                ComparedTimeline.of(older, newer, old.shortName(), now.shortName()),
                problems,
                unlisted,
                after.unread());
    }

    @Override
    public InputStream bytes() throws IOException {
        return now.bytes();
    }
}
