package h20timeline.file;

import h20timeline.i18n.Language;
import h20timeline.platform.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text that the program brings and that a user may want as a file: to read it, or to begin with
/// it.
public record BundledText(String name) {
    /// The manual.
    public static final BundledText MANUAL = new BundledText("README.md");

    /// What describes every key of an event file, for people and for editors.
    public static final BundledText SCHEMA = new BundledText("timeline.schema.json");

    /// A small event file in a language, to write a story of one's own into.
    public static BundledText template(Language language) {
        return new BundledText("template_" + language.tag() + ".json");
    }

    /// Writes it, whole or not at all, in place of what has this name. Not for the toolkit's
    /// thread.
    public void writeTo(Path file) throws IOException {
        try (InputStream in = BundledText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name);
            }
            byte[] bytes = in.readAllBytes();
            AtomicFile.write(file, true, fresh -> Files.write(fresh, bytes));
        }
    }

    /// Writes it into a folder under its own name.
    public Path copyInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(name);
        writeTo(copy);
        return copy;
    }
}
