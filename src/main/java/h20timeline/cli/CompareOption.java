package h20timeline.cli;

import h20timeline.compare.CompareMessages;
import h20timeline.compare.ComparedTimeline;
import h20timeline.file.InputFile;
import h20timeline.file.MergedFile;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.platform.PrintableWriter;
import h20timeline.platform.SystemLanguage;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options for a second file: one to show beside the first, and one to compare it with.
final class CompareOption {
    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "a second event file, shown with each of the others as one timeline",
            converter = InputFileConverter.class)
    private @Nullable InputFile added;

    @Option(
            names = "--compare",
            paramLabel = "OLD",
            description =
                    "what became of an older file: what was added, removed or changed has a sign and"
                            + " a word",
            converter = InputFileConverter.class)
    private @Nullable InputFile old;

    /// A file and the second one as one.
    InputFile with(InputFile file) {
        return added == null ? file : new MergedFile(file, added);
    }

    /// A timeline with the signs of what became of the older one; the timeline itself where there
    /// is none to compare it with.
    Timeline of(Timeline timeline, InputFile file, UnaryOperator<Timeline> prepare) {
        InputFile older = old;
        if (older == null) {
            return timeline;
        }
        PrintableWriter err = new PrintableWriter(System.err);
        Timeline read = Objects.requireNonNull(older.require(err).timeline());
        if (older.equals(file)) {
            err.println(CompareMessages.SAME_BOTH.in(SystemLanguage.language(), file.name()));
        }
        return ComparedTimeline.of(
                prepare.apply(read),
                timeline,
                Text.same(older.shortName()),
                Text.same(file.shortName()));
    }
}
