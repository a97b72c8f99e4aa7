package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import h20timeline.fx.FxExtension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fonts as files, wherever the packed program was put.
@ExtendWith(FxExtension.class)
class FontsTest {
    private static final String INTER = "Inter-Regular.otf";

    @ParameterizedTest
    @ValueSource(strings = {"plain", "two words", "C#", "100%20", "程序"})
    void areReadFromAnyFolder(String name, @TempDir Path folder) throws IOException {
        Path file = Files.createDirectory(folder.resolve(name)).resolve(INTER);
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + INTER)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        Font font = Objects.requireNonNull(Fonts.read(file));
        assertEquals("Inter", font.getFamily());
    }

    @Test
    void areNoneWhereThereIsNoFile(@TempDir Path folder) {
        assertNull(Fonts.read(folder.resolve(INTER)));
    }
}
