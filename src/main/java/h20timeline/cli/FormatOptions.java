package h20timeline.cli;

import h20timeline.export.ExportFormat;
import h20timeline.platform.UsageError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options for the format of what is exported.
final class FormatOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "png, svg, pdf, pptx, docx, xlsx, md, csv or html, where the name of the output"
                            + " does not say it (default: png)")
    private @Nullable String format;

    @Option(
            names = "--outlines",
            description = "with SVG: words as outlines, which look the same without the fonts")
    private boolean outlines;

    /// The format that is named, or else that of the output's name.
    ExportFormat format(String output) {
        ExportFormat chosen = named(output);
        if (!outlines) {
            return chosen;
        }
        return chosen.outlined()
                .orElseThrow(() -> new UsageError(CliMessages.ONLY_SVG_OUTLINES, chosen.label()));
    }

    private ExportFormat named(String output) {
        if (format == null) {
            return ExportFormat.ofName(output).orElseGet(ExportFormat::usual);
        }
        String word = format;
        return ExportFormat.of(word)
                .orElseThrow(
                        () -> new UsageError(CliMessages.BAD_FORMAT, word, ExportFormat.keys()));
    }
}
