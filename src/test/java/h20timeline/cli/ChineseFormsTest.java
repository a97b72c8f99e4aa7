package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import h20timeline.app.ProgramProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A Chinese picture has the simplified forms of its characters and the same bytes, whatever the
/// language of the system. 门, 直 and 骨 have other forms in Japan, and a system that says nothing of
/// its language gets those.
@EnabledOnOs(OS.LINUX)
class ChineseFormsTest {
    private static final String FILE =
            """
            {"format": 1, "title": "今直骨径角 门",
             "tracks": [{"id": "t", "name": "今直骨径角"}],
             "events": [{"id": "a", "date": "2025-04-09", "track": "t", "importance": "backbone",
               "headline": "今直骨径角 令化望述遍写边 → ① ≈"}]}
            """;

    /// A system on which Japanese was asked for by name.
    private static final String JAPANESE =
            """
            <?xml version="1.0"?>
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <match target="pattern">
                <edit name="family" mode="prepend_first" binding="strong">
                  <string>Noto Sans CJK JP</string>
                </edit>
              </match>
            </fontconfig>
            """;

    @TempDir Path folder;

    @Test
    void theLanguageOfTheSystemChangesNothing() throws Exception {
        Files.writeString(folder.resolve("forms.json"), FILE);
        Path rules = Files.writeString(folder.resolve("japanese.conf"), JAPANESE);
        byte[] chinese = picture("LC_ALL=zh_CN.UTF-8");
        assertArrayEquals(chinese, picture("LC_ALL=C"));
        assertArrayEquals(chinese, picture("LC_ALL=ja_JP.UTF-8"));
        assertArrayEquals(chinese, picture("LC_ALL=C", "LANG=ja_JP.UTF-8"));
        assertArrayEquals(chinese, picture("LC_ALL=ja_JP.UTF-8", "FONTCONFIG_FILE=" + rules));
    }

    private byte[] picture(String... environment) throws Exception {
        List<String> how = new ArrayList<>(List.of("env"));
        how.addAll(List.of(environment));
        String[] args = "export forms.json -o x.png --force --size 640x480 --lang zh".split(" ");
        ProgramProcess child = ProgramProcess.run(folder, how, args);
        assumeTrue(!child.err().contains("fonts-noto-cjk"), "no font of this machine is Chinese");
        assertEquals(0, child.exit(), child.err());
        return Files.readAllBytes(folder.resolve("x.png"));
    }
}
