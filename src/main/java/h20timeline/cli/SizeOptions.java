package h20timeline.cli;

import h20timeline.export.ExportFormat;
import h20timeline.export.ExportSize;
import h20timeline.export.NamedSize;
import h20timeline.export.PixelSize;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options for how large exported pictures and their texts are.
final class SizeOptions {
    @Option(
            names = "--size",
            paramLabel = "WxH|NAME",
            defaultValue = "1920x1080",
            description =
                    "width and height, or a name: 720p, 1080p, 4k; square, 4:3, 4:5, story"
                            + " (9:16);"
                            + " a4, a3 across and a4-portrait, a3-portrait upright"
                            + " (default: ${DEFAULT-VALUE})")
    private String size = "1920x1080";

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "dots of an inch, 72 to 600 (default: 150 on paper, else 96)")
    private @Nullable String dpi;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "pixels for each unit of the size (default: ${DEFAULT-VALUE})")
    private String scale = "1";

    @Option(
            names = "--text",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = "how large the texts are, from 100 to 200 (default: ${DEFAULT-VALUE})")
    private String text = "100";

    /// The size of a picture in a format, and of its texts.
    ExportSize size(ExportFormat format) {
        double factor =
                NumberParser.decimal(scale, 0.25, 8)
                        .orElseThrow(() -> new UsageError(CliMessages.BAD_SCALE, scale));
        double percent =
                NumberParser.whole(text, 100, 200)
                        .orElseThrow(() -> new UsageError(CliMessages.BAD_TEXT_SIZE, text));
        Optional<NamedSize> named = NamedSize.of(size.strip());
        boolean paper = named.map(NamedSize::isPaper).orElse(false);
        double dotsPerInch = dotsPerInch(paper ? ExportSize.PAPER_DPI : ExportSize.SCREEN_DPI);
        PixelSize pixels =
                named.map(name -> name.pixels(dotsPerInch)).orElseGet(() -> SizeParser.read(size));
        ExportSize exportSize = new ExportSize(pixels, dotsPerInch, paper, factor, percent / 100);
        format.problem(exportSize.pixels(), exportSize.fileDpi())
                .ifPresent(problem -> {
                    throw new UsageError(problem.in(SystemLanguage.language()));
                });
        return exportSize;
    }

    private double dotsPerInch(double usual) {
        String wanted = dpi;
        return wanted == null
                ? usual
                : NumberParser.decimal(wanted, 72, 600)
                        .orElseThrow(() -> new UsageError(CliMessages.BAD_DPI, wanted));
    }
}
