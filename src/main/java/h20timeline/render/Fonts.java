package h20timeline.render;

import java.net.URL;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The fonts that travel with the program.
public final class Fonts {
    /// Where the packed program has its fonts as files. The toolkit reads a file where it is; of a
    /// resource it first makes a copy under a random name, which takes a start twice as long.
    private static final String FOLDER = "h20timeline.fonts";

    private static final List<String> INTER =
            List.of("Inter-Regular.otf", "Inter-Italic.otf", "Inter-Bold.otf");

    private Fonts() {}

    /// Makes Inter known to the toolkit, and has it open what else it draws with here, for the
    /// first words not to wait. To be called once, before anything is drawn; on any thread.
    public static void load() {
        INTER.forEach(file -> add(file, () -> Fonts.class.getResource("fonts/" + file)));
        open(Font.getDefault());
        open(Font.font("Inter", 13));
    }

    /// Makes a font known to the toolkit: a file of the packed program, or otherwise a resource.
    public static void add(String file, Supplier<@Nullable URL> resource) {
        String folder = System.getProperty(FOLDER);
        // Not escaped as in an address: the toolkit takes what stands there for the file's name.
        String place =
                folder == null ? String.valueOf(resource.get()) : "file:" + folder + "/" + file;
        if (Font.loadFont(place, 13) == null) {
            throw new IllegalStateException("the program is incomplete: font " + file);
        }
    }

    /// Letters, and Chinese, which is drawn from another font.
    private static void open(Font font) {
        Text words = new Text("H20 中");
        words.setFont(font);
        words.getLayoutBounds();
    }
}
