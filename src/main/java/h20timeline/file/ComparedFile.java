package h20timeline.file;

import h20timeline.compare.ComparedTimeline;
import h20timeline.format.ReadMonitor;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one file in another, as a timeline in which each difference has its sign.
///
/// @param before what the older one is called where that is not its name: a copy of the newer one
public record ComparedFile(InputFile old, InputFile now, @Nullable Text before)
        implements InputFile {
    @Override
    public String word() {
        return now.word();
    }

    @Override
    public String name() {
        return (before == null ? old : now).shortName() + " → " + now.shortName();
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
        LoadReport one = old.read(readMonitor);
        LoadReport other = now.read(readMonitor);
        Timeline older = one.timeline();
        Timeline newer = other.timeline();
        List<Problem> problems = new ArrayList<>(one.problems());
        problems.addAll(other.problems());
        int unlisted = one.unlisted() + other.unlisted();
        if (older == null || newer == null) {
            return new LoadReport(null, problems, unlisted);
        }
        return new LoadReport(
                ComparedTimeline.of(
                        older,
                        newer,
                        before == null ? Text.same(old.shortName()) : before,
                        Text.same(now.shortName())),
                problems,
                unlisted,
                other.unread());
    }

    @Override
    public InputStream bytes() throws IOException {
        return now.bytes();
    }
}
