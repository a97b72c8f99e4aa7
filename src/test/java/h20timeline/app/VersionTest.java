package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// `--version` and the window say the same version, that of the build.
class VersionTest {
    @Test
    void theCommandLineSaysTheVersionOfTheBuild() throws IOException {
        try (InputStream parts =
                Objects.requireNonNull(Main.class.getResourceAsStream("../ui/parts.txt"))) {
            String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("H20 Timeline " + text.lines().findFirst().orElseThrow(), Main.VERSION);
        }
    }
}
