package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// A terminal shows one line, which grows no other and goes away.
class TerminalProgressTest {
    private final StringWriter said = new StringWriter();
    private final Path picture = Path.of("p.png");

    @Test
    void oneLineIsWrittenOverAndOver() {
        TerminalProgress terminalProgress = new TerminalProgress(new PrintWriter(said));
        terminalProgress.at(picture, 0.5);
        terminalProgress.at(picture, 1);
        terminalProgress.clear();
        String shown = screen(said.toString());
        assertTrue(said.toString().contains("p.png: 50 %"), said.toString());
        assertTrue(said.toString().contains("p.png: 100 %"), said.toString());
        assertFalse(said.toString().contains("\n"), "no second line");
        assertEquals("", shown.strip(), "nothing is left");
    }

    @Test
    void nobodyWatchesNothingIsSaid() {
        TerminalProgress terminalProgress = new TerminalProgress(null);
        terminalProgress.at(picture, 0.5);
        terminalProgress.clear();
        assertEquals("", said.toString());
    }

    /// What a terminal would show in the end.
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
