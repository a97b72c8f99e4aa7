package h20timeline.app;

import h20timeline.layout.TimelineIndex;
import h20timeline.model.Timeline;
import h20timeline.render.Theme;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfParse;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a picture of a timeline without opening a window.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Write a picture of the timeline as PNG. Needs no display.")
final class ExportCommand implements Callable<Integer> {
    private static final double MOST_PIXELS = 120e6;

    /// Seconds that a picture shows at the least.
    private static final long SHORTEST = 600;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the event file; the H20 saga when absent")
    private @Nullable Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "X.png",
            description = "the picture to write")
    private @Nullable Path output;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = PixelSize.Converter.class,
            description = "width and height of the picture (default: ${DEFAULT-VALUE})")
    private @Nullable PixelSize size;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "pixels for each unit of the size (default: ${DEFAULT-VALUE})")
    private double scale;

    @Option(
            names = "--text",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = "how large the texts are, from 100 to 200 (default: ${DEFAULT-VALUE})")
    private int text;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast",
            defaultValue = "light",
            description = "the colours (default: ${DEFAULT-VALUE})")
    private String theme = "light";

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            defaultValue = "en",
            description = "the language (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(
            names = "--range",
            paramLabel = "EDTF",
            description = "the time to show, such as 2025-08 or 2025-04/2025-08")
    private @Nullable String range;

    @Option(names = "--select", paramLabel = "ID", description = "the event to select")
    private @Nullable String select;

    @Option(names = "--force", description = "replace the picture if it exists")
    private boolean force;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PixelSize asked = Objects.requireNonNull(size);
        Path target = Objects.requireNonNull(output);
        checkOutput(command, target);
        checkScale(command, asked);
        if (text < 100 || text > 200) {
            throw wrong(command, AppWord.BAD_TEXT_SIZE, text);
        }
        Theme look = theme(command);
        Language spoken =
                Language.of(language.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> wrong(command, AppWord.BAD_LANGUAGE, language));
        EdtfDate span = range == null ? null : range(command, range);
        Timeline timeline = new TimelineFile(file).require(command.getErr());
        if (select != null && timeline.event(select).isEmpty()) {
            throw new Refusal(AppWord.NO_SUCH_EVENT, select);
        }
        TimelineIndex index = new TimelineIndex(timeline);
        new PictureExport(index, asked, scale, text / 100.0, look, spoken)
                .write(
                        span == null ? index.story() : within(span.extent(), index),
                        select,
                        target,
                        force);
        command.getOut().println(AppWord.WRITTEN.in(Session.language(), target));
        return 0;
    }

    /// Output that cannot be written is said before any work is done.
    private void checkOutput(CommandLine command, Path target) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".png")) {
            throw wrong(command, AppWord.NOT_PNG, target);
        }
        Outputs.check(target, force);
    }

    private void checkScale(CommandLine command, PixelSize asked) {
        double pixels = asked.width() * scale * asked.height() * scale;
        if (!(scale >= 0.25 && scale <= 8) || pixels > MOST_PIXELS) {
            throw wrong(command, AppWord.BAD_SCALE, scale);
        }
    }

    private Theme theme(CommandLine command) {
        for (Theme each : Theme.values()) {
            if (each.key().equalsIgnoreCase(theme)) {
                return each;
            }
        }
        throw wrong(command, AppWord.BAD_THEME, theme);
    }

    private static EdtfDate range(CommandLine command, String text) {
        return switch (EdtfDate.parse(text)) {
            case EdtfParse.Parsed parsed -> parsed.date();
            case EdtfParse.Failed failed ->
                    throw wrong(
                            command, AppWord.BAD_RANGE, text, failed.sentence(Session.language()));
        };
    }

    /// An end that the range leaves open is where the timeline ends, or as far away as the timeline
    /// is long where the range does not reach it.
    private static TimeSpan within(Extent extent, TimelineIndex index) {
        TimeSpan all = index.all();
        long start = extent.reach().start();
        long end = extent.reach().end();
        if (extent.startBound() != Extent.Bound.KNOWN) {
            start = all.start() < end ? all.start() : end - all.length();
        }
        if (extent.endBound() != Extent.Bound.KNOWN) {
            end = all.end() > start ? all.end() : start + all.length();
        }
        return new TimeSpan(start, Math.max(end, start + SHORTEST));
    }

    private static ParameterException wrong(CommandLine command, AppWord word, Object... args) {
        return new ParameterException(command, word.in(Session.language(), args));
    }
}
