package h20timeline.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The beginning of a file, by which its format is known. The text and the outline are worked out
/// once, for several formats look at them.
public final class FileHead {
    /// So many bytes are looked at.
    public static final int LENGTH = 1 << 16;

    private final byte[] bytes;
    private @Nullable String text;
    private @Nullable JsonOutline outline;

    /// @param bytes the first bytes of a file, or all of it
    public FileHead(byte[] bytes) {
        this.bytes = bytes.length > LENGTH ? Arrays.copyOf(bytes, LENGTH) : bytes.clone();
    }

    /// Whether the file begins with these bytes.
    public boolean startsWith(int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether these ASCII characters stand somewhere in it.
    public boolean contains(String ascii) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii);
    }

    /// Its characters, without a byte order mark and blanks before the first; empty where it is no
    /// text.
    public String text() {
        String now = text;
        if (now == null) {
            TextDecoding decoded = TextDecoding.of(bytes, false);
            now = decoded == null ? "" : decoded.text().stripLeading();
            text = now;
        }
        return now;
    }

    /// What the JSON in it looks like.
    public JsonOutline outline() {
        JsonOutline now = outline;
        if (now == null) {
            now = JsonOutline.of(text());
            outline = now;
        }
        return now;
    }
}
