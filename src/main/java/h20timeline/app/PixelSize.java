package h20timeline.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A size such as `1920x1080`.
record PixelSize(int width, int height) {
    private static final int LEAST_WIDTH = 320;
    private static final int LEAST_HEIGHT = 240;
    private static final int MOST = 16_384;

    /// Reads the words of the command line.
    static final class Converter implements ITypeConverter<PixelSize> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

        @Override
        public PixelSize convert(String text) {
            Matcher match = FORM.matcher(text.strip());
            if (!match.matches()) {
                throw new TypeConversionException(AppWord.BAD_SIZE.in(Session.language(), text));
            }
            int width = Integer.parseInt(match.group(1));
            int height = Integer.parseInt(match.group(2));
            if (width < LEAST_WIDTH || height < LEAST_HEIGHT || width > MOST || height > MOST) {
                throw new TypeConversionException(
                        AppWord.SIZE_OUT_OF_RANGE.in(
                                Session.language(), text, LEAST_WIDTH, LEAST_HEIGHT, MOST));
            }
            return new PixelSize(width, height);
        }
    }
}
