package h20timeline.cli;

import h20timeline.export.NamedSize;
import h20timeline.export.PixelSize;
import h20timeline.export.SizeLimit;
import h20timeline.platform.UsageError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a size such as `1920x1080`.
final class SizeParser {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

    private SizeParser() {}

    static PixelSize read(String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new UsageError(CliMessages.BAD_SIZE, text, NamedSize.keys());
        }
        int width = Integer.parseInt(match.group(1));
        int height = Integer.parseInt(match.group(2));
        if (width < PixelSize.LEAST_WIDTH
                || height < PixelSize.LEAST_HEIGHT
                || width > SizeLimit.SIDE
                || height > SizeLimit.SIDE) {
            throw new UsageError(
                    CliMessages.SIZE_OUT_OF_RANGE,
                    text,
                    PixelSize.LEAST_WIDTH,
                    PixelSize.LEAST_HEIGHT,
                    SizeLimit.SIDE);
        }
        return new PixelSize(width, height);
    }
}
