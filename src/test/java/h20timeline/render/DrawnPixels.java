package h20timeline.render;

import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.LinkChoice;
import h20timeline.time.TimeSpan;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A picture in pixels, drawn as `export` does.
public record DrawnPixels(Image image) {
    /// Starts the toolkit where no other test has.
    public static void startToolkit() {
        FxStages.open();
        FxThread.run(Fonts::load);
    }

    /// Draws a span of a timeline.
    public static DrawnPixels of(
            TimelineIndex index, TimeSpan span, double width, double height, Theme theme) {
        return of(
                index,
                new Viewport(span, width, height, Language.EN)
                        .with(new Emphasis(null, LinkChoice.ALL, null))
                        .titled(""),
                theme);
    }

    /// Draws a viewport of a timeline.
    public static DrawnPixels of(TimelineIndex index, Viewport viewport, Theme theme) {
        Image image =
                FxThread.run(() -> {
                    Picture picture =
                            new TimelineLayout(index, new FontMeasure()).picture(viewport);
                    return PictureImage.of(picture, theme, 1);
                });
        return new DrawnPixels(image);
    }

    /// Its size, as the command line writes it.
    public String size() {
        return Math.round(image.getWidth()) + "x" + Math.round(image.getHeight());
    }

    /// The colour of a pixel, without alpha.
    public int at(int x, int y) {
        return image.getPixelReader().getArgb(x, y) & 0xff_ffff;
    }

    /// All colours in it, without alpha.
    public Set<Integer> colours() {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Arrays.stream(pixels).mapToObj(p -> p & 0xff_ffff).collect(Collectors.toSet());
    }
}
