package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every system has its own place for what a program keeps for its user.
class UserFolderTest {
    private static String place(String system, Map<String, String> env, @Nullable String home) {
        Optional<Path> place = UserFolder.SETTINGS.of(system, env, home);
        return place.map(p -> p.toString().replace('\\', '/')).orElse("none");
    }

    @Test
    void linuxHasTheFolderOfXdg() {
        assertEquals(
                "/home/me/.config/h20-timeline/settings.properties",
                place("Linux", Map.of(), "/home/me"));
        assertEquals(
                "/etc/mine/h20-timeline/settings.properties",
                place("Linux", Map.of("XDG_CONFIG_HOME", "/etc/mine"), "/home/me"));
    }

    @Test
    void aRelativeOrEmptyFolderOfXdgCountsAsNone() {
        String usual = "/home/me/.config/h20-timeline/settings.properties";
        assertEquals(usual, place("Linux", Map.of("XDG_CONFIG_HOME", "mine"), "/home/me"));
        assertEquals(usual, place("Linux", Map.of("XDG_CONFIG_HOME", ""), "/home/me"));
        assertEquals(usual, place("Linux", Map.of("XDG_CONFIG_HOME", "/\0"), "/home/me"));
    }

    @Test
    void windowsHasAppData() {
        assertEquals(
                "C:/Users/me/Roaming/H20 Timeline/settings.properties",
                place("Windows 11", Map.of("APPDATA", "C:/Users/me/Roaming"), "C:/Users/me"));
        assertEquals(
                "C:/Users/me/AppData/Roaming/H20 Timeline/settings.properties",
                place("Windows 11", Map.of(), "C:/Users/me"));
    }

    @Test
    void macHasApplicationSupport() {
        assertEquals(
                "/Users/me/Library/Application Support/H20 Timeline/settings.properties",
                place("Mac OS X", Map.of("XDG_CONFIG_HOME", "/etc/mine"), "/Users/me"));
    }

    @Test
    void theHomeOfTheSystemHelpsOutWhereJavaKnowsNone() {
        String usual = "/home/me/.config/h20-timeline/settings.properties";
        assertEquals(usual, place("Linux", Map.of("HOME", "/home/me"), "?"));
        assertEquals(usual, place("Linux", Map.of("HOME", "/home/me"), null));
        assertEquals(usual, place("Linux", Map.of("HOME", "/home/me"), " "));
    }

    @Test
    void withoutAnyHomeThereIsNoPlace() {
        assertEquals("none", place("Linux", Map.of(), "?"));
        assertEquals("none", place("Linux", Map.of("HOME", "relative"), null));
        assertEquals("none", place("Mac OS X", Map.of(), null));
        assertEquals("none", place("Windows 11", Map.of(), null));
    }

    @Test
    void eachSystemHasItsPlaceForTheLog() {
        assertEquals(
                Optional.of(Path.of("/home/ann/.local/state/h20-timeline/h20-timeline.log")),
                UserFolder.LOG.of("Linux", Map.of(), "/home/ann"));
        assertEquals(
                Optional.of(Path.of("/state/h20-timeline/h20-timeline.log")),
                UserFolder.LOG.of("Linux", Map.of("XDG_STATE_HOME", "/state"), "/home/ann"));
        assertEquals(
                Optional.of(Path.of("/Users/ann/Library/Logs/H20 Timeline/h20-timeline.log")),
                UserFolder.LOG.of("Mac OS X", Map.of(), "/Users/ann"));
        assertEquals(
                Optional.of(Path.of("/C/Local/H20 Timeline/h20-timeline.log")),
                UserFolder.LOG.of("Windows 11", Map.of("LOCALAPPDATA", "/C/Local"), "/C/ann"));
        assertEquals(Optional.empty(), UserFolder.LOG.of("Linux", Map.of(), null));
    }
}
