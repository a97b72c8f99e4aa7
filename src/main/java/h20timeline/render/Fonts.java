package h20timeline.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The fonts that travel with the program.
public final class Fonts {
    private static final List<String> FILES =
            List.of("Inter-Regular", "Inter-Italic", "Inter-Bold");

    private Fonts() {}

    /// Makes Inter known to the toolkit, and has it open what else it draws with here, for the
    /// first words not to wait. To be called once, before anything is drawn; on any thread.
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
        open(Font.getDefault());
        open(Font.font("Inter", 13));
    }

    /// Letters, and Chinese, which is drawn from another font.
    private static void open(Font font) {
        Text words = new Text("H20 中");
        words.setFont(font);
        words.getLayoutBounds();
    }
}
