package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The progress is one line that is overwritten and cleared in the end.
class TerminalProgressTest {
    private final StringWriter printed = new StringWriter();
    private final Path file = Path.of("p.png");

    @Test
    void oneLineIsOverwritten() {
        TerminalProgress progress = new TerminalProgress(new PrintWriter(printed));
        progress.show(file, 0.5);
        progress.show(file, 1);
        progress.clear();
        String shown = screen(printed.toString());
        assertTrue(printed.toString().contains("p.png: 50 %"), printed.toString());
        assertTrue(printed.toString().contains("p.png: 100 %"), printed.toString());
        assertFalse(printed.toString().contains("\n"), "no second line");
        assertEquals("", shown.strip(), "nothing is left");
    }

    @Test
    void withoutATerminalNothingIsPrinted() {
        TerminalProgress progress = new TerminalProgress(null);
        progress.show(file, 0.5);
        progress.clear();
        assertEquals("", printed.toString());
    }

    /// The line that a terminal shows in the end.
    private static String screen(String written) {
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\r') {
                at = 0;
            } else if (at < line.length()) {
                line.setCharAt(at++, c);
            } else {
                line.append(c);
                at++;
            }
        }
        return line.toString();
    }
}
