package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.app.ProgramProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A picture with boxes in place of words is written, and what they stand for is said once.
@EnabledOnOs(OS.LINUX)
class UndrawnTest {
    private static final String FILE =
            """
            {"format": 1, "title": "Robots 🤖", "tracks": [{"id": "t", "name": "ไทย"}],
             "events": [{"id": "a", "date": "2025-04-09", "track": "t", "headline": "אב 🤖",
               "quotes": [{"text": "한국", "lang": "ko"}]}]}
            """;

    @TempDir Path folder;

    @Test
    void isSaidOnStandardErrorAndThePictureIsWritten() throws Exception {
        Files.writeString(folder.resolve("robots.json"), FILE);
        ProgramProcess lanes = export("--theme", "light,dark");
        assertEquals(sentence("Hebrew, Thai, some emoji"), lanes.err().strip());
        assertEquals(0, lanes.exit());
        ProgramProcess event = export("--what", "event", "--select", "a");
        assertEquals(sentence("Hangul, Hebrew, Thai, some emoji"), event.err().strip());
    }

    private static String sentence(String undrawn) {
        return "No font on this machine can draw %s: boxes stand in their place. Install a font that has them, and start again."
                .formatted(undrawn);
    }

    /// On a machine that has the program's own font and no other.
    private ProgramProcess export(String... more) throws Exception {
        Path fonts = Path.of("target/classes/h20timeline/render/fonts").toAbsolutePath();
        Path rules =
                Files.writeString(
                        folder.resolve("fonts.conf"),
                        "<fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
                                .formatted(fonts, folder.resolve("cache")));
        List<String> args = new ArrayList<>(List.of("export", "robots.json"));
        args.addAll(List.of("-o", "out/", "--force", "--size", "640x480"));
        args.addAll(List.of(more));
        return ProgramProcess.run(
                folder, List.of("env", "FONTCONFIG_FILE=" + rules), args.toArray(String[]::new));
    }
}
