package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesktopEntryTest {
    private static final Path FILE = Path.of("/home/my stories/saga.json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gedit %U | gedit~file:///home/my%20stories/saga.json",
                "kate -b %f | kate~-b~/home/my stories/saga.json",
                "mousepad | mousepad~/home/my stories/saga.json",
                "\"/opt/an editor/run\" --new %F | /opt/an editor/run~--new~/home/my stories/saga.json",
                "env A=100%% code %F %i %c | env~A=100%~code~/home/my stories/saga.json"
            })
    void opensTheFileAsItsFieldCodesSay(String exec, String command) {
        DesktopEntry entry =
                DesktopEntry.of(List.of("[Desktop Entry]", "Exec=" + exec)).orElseThrow();
        assertEquals(List.of(command.split("~")), entry.open(FILE));
    }

    @Test
    void readsItsOwnGroupOnly() {
        DesktopEntry entry =
                DesktopEntry.of(
                                List.of(
                                        "# a comment",
                                        "[Desktop Entry]",
                                        "Name=Vim",
                                        "Terminal = true",
                                        "Exec = vim %F",
                                        "[Desktop Action new]",
                                        "Exec=vim --new"))
                        .orElseThrow();
        assertTrue(entry.inTerminal());
        assertEquals("vim", entry.open(FILE).getFirst());
        assertTrue(DesktopEntry.of(List.of("[Desktop Entry]", "Name=None")).isEmpty());
    }
}
