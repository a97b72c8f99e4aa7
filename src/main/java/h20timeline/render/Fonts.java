package h20timeline.render;

import h20timeline.i18n.Language;
import h20timeline.platform.FontFallback;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
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
        FontFallback.prefer(
                Language.ALL.stream()
                        .flatMap(language -> language.rules().font().families().stream())
                        .toList());
        INTER.forEach(file -> add(file, () -> Fonts.class.getResource("fonts/" + file)));
        open(Font.getDefault());
        open(Font.font("Inter", 13));
    }

    /// Makes a font known to the toolkit: a file of the packed program, or otherwise a resource.
    public static void add(String file, Supplier<@Nullable URL> resource) {
        String folder = System.getProperty(FOLDER);
        Font font =
                folder == null
                        ? Font.loadFont(String.valueOf(resource.get()), 13)
                        : read(Path.of(folder, file));
        if (font == null) {
            throw new IllegalStateException("the program is incomplete: font " + file);
        }
    }

    /// Null where there is no font. Not escaped as in an address, for the toolkit takes what stands
    /// there for the file's name; a name that cannot stand there is copied like a resource.
    static @Nullable Font read(Path file) {
        Font font = Font.loadFont("file:" + file, 13);
        if (font != null) {
            return font;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Font.loadFont(in, 13);
        } catch (IOException e) {
            return null;
        }
    }

    /// Letters, and Chinese, which is drawn from another font.
    private static void open(Font font) {
        Text words = new Text("H20 中");
        words.setFont(font);
        words.getLayoutBounds();
    }
}
