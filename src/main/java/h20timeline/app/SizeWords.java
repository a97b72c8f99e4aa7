package h20timeline.app;

import h20timeline.picture.Largest;
import h20timeline.picture.PixelSize;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a size such as `1920x1080`.
final class SizeWords {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

    private SizeWords() {}

    static PixelSize read(String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new WrongUse(AppWord.BAD_SIZE, text);
        }
        int width = Integer.parseInt(match.group(1));
        int height = Integer.parseInt(match.group(2));
        if (width < PixelSize.LEAST_WIDTH
                || height < PixelSize.LEAST_HEIGHT
                || width > Largest.SIDE
                || height > Largest.SIDE) {
            throw new WrongUse(
                    AppWord.SIZE_OUT_OF_RANGE,
                    text,
                    PixelSize.LEAST_WIDTH,
                    PixelSize.LEAST_HEIGHT,
                    Largest.SIDE);
        }
        return new PixelSize(width, height);
    }
}
