package h20timeline.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that travel with the program.
public final class Fonts {
    private static final List<String> FILES =
            List.of("Inter-Regular", "Inter-Italic", "Inter-Bold");

    private Fonts() {}

    /// Makes Inter known to the toolkit. To be called once, before anything is drawn.
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file + ".otf")) {
                if (in == null || Font.loadFont(in, 13) == null) {
                    throw new IllegalStateException("the program is incomplete: font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
