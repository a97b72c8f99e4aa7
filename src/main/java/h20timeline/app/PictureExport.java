package h20timeline.app;

import h20timeline.layout.Emphasis;
import h20timeline.layout.Picture;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.Viewport;
import h20timeline.render.FontCoverage;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureImage;
import h20timeline.render.PngFile;
import h20timeline.render.Theme;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Writes one picture from the command line: layout and render alone, without window or state.
record PictureExport(
        TimelineIndex index,
        PixelSize size,
        double scale,
        double text,
        Theme theme,
        Language language) {

    /// Words are drawn for a picture of this size; a larger one is the same picture, larger.
    private static final double FULL_WIDTH = 1920;

    private static final double FULL_HEIGHT = 1080;

    /// Writes the picture of a span.
    void write(TimeSpan span, @Nullable String selected, Path target, boolean replace) {
        Display.requireText();
        HeadlessToolkit.start();
        if (language == Language.ZH && !HeadlessToolkit.call(FontCoverage::ofChinese)) {
            throw new Refusal(AppWord.NO_CHINESE_FONT);
        }
        double zoom = zoom();
        Viewport viewport =
                new Viewport(span, size.width() / zoom, size.height() / zoom, language)
                        .with(Emphasis.of(selected))
                        .titled("");
        Picture picture =
                new TimelineLayout(index, HeadlessToolkit.call(FontMeasure::new)).picture(viewport);
        Image image = HeadlessToolkit.call(() -> PictureImage.of(picture, theme, zoom * scale));
        try {
            PngFile.write(image, target, replace);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(AppWord.EXISTS, target);
        } catch (IOException e) {
            throw new Refusal(AppWord.CANNOT_WRITE, target, Outputs.reason(e));
        }
    }

    /// Texts as large as they are wanted, so far as that leaves room for a picture.
    private double zoom() {
        double full = Math.min(size.width() / FULL_WIDTH, size.height() / FULL_HEIGHT);
        double most =
                Math.min(
                        size.width() / Viewport.LEAST_WIDTH, size.height() / Viewport.LEAST_HEIGHT);
        return Math.min(most, Math.max(1, full) * text);
    }
}
