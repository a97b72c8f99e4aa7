package h20timeline.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.platform.PlatformMessages;
import h20timeline.viewmodel.Appearance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A settings file that is there, is not there, is damaged, or cannot be written.
class SettingsFileTest {
    private static final Settings DARK = Settings.USUAL.with(Appearance.DARK);

    @TempDir Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void name() {
        path = folder.resolve("new").resolve("settings.properties");
        file = new SettingsFile(path);
    }

    private void given(byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    private void given(String text) throws IOException {
        given(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String english(Optional<Localised> said) {
        return said.map(s -> s.in(Language.EN)).orElse("");
    }

    private static String said(SettingsMessages word, Object... args) {
        return word.in(Language.EN, args);
    }

    private Path aside(String suffix) {
        return path.resolveSibling("settings.properties.damaged" + suffix);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(path.getParent())) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutAFileTheUsualSettingsAreUsedWithoutAWord() {
        assertEquals(
                new SettingsFile.StoredSettings(Settings.USUAL, Optional.empty()), file.read());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertEquals(Optional.empty(), file.write(Settings.USUAL));
        assertEquals(Optional.empty(), file.write(DARK));
        SettingsFile.StoredSettings found = new SettingsFile(path).read();
        assertEquals(new SettingsFile.StoredSettings(DARK, Optional.empty()), found);
        assertEquals(List.of("settings.properties"), names(), "nothing is left beside it");
    }

    @Test
    void aDamagedValueIsSaidAndTheOldFileIsKept() throws IOException {
        given("theme=dark\ntext.percent=huge\nmine=1\n");
        SettingsFile.StoredSettings found = file.read();
        assertEquals(DARK, found.settings());
        assertEquals(
                said(SettingsMessages.BAD_VALUE, path, "text.percent", aside("")),
                english(found.said()));
        assertFalse(Files.exists(aside("")), "reading changes nothing");
        file.write(DARK);
        assertEquals("theme=dark\ntext.percent=huge\nmine=1\n", Files.readString(aside("")));
        file.write(Settings.USUAL);
        assertEquals(List.of("settings.properties", "settings.properties.damaged"), names());
    }

    @Test
    void severalDamagedValuesAreSaidTogether() throws IOException {
        given("theme=pink\nopen.side=both\n");
        assertEquals(
                said(SettingsMessages.BAD_VALUES, path, "open.side, theme", aside("")),
                english(file.read().said()));
    }

    @Test
    void binaryFilesAreNotReadButKept() throws IOException {
        byte[] latin = {'t', 'h', 'e', 'm', 'e', '=', (byte) 0xe9, '\n'};
        byte[] zeros = new byte[100];
        for (byte[] bytes : List.of(latin, zeros, "theme=\\u00".getBytes(StandardCharsets.UTF_8))) {
            given(bytes);
            SettingsFile damaged = new SettingsFile(path);
            Path keep = Files.exists(aside("")) ? next() : aside("");
            SettingsFile.StoredSettings found = damaged.read();
            assertEquals(Settings.USUAL, found.settings());
            assertEquals(said(SettingsMessages.NO_TEXT, path, keep), english(found.said()));
            assertEquals(Optional.empty(), damaged.write(DARK));
            assertArrayEquals(bytes, Files.readAllBytes(keep));
            assertEquals(DARK, new SettingsFile(path).read().settings());
        }
        assertEquals(4, names().size(), "each is kept: " + names());
    }

    private Path next() {
        return Files.exists(aside("-2")) ? aside("-3") : aside("-2");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        given("#" + "x".repeat(1 << 20) + "\ntheme=dark\n");
        SettingsFile.StoredSettings found = file.read();
        assertEquals(Settings.USUAL, found.settings());
        assertEquals(said(SettingsMessages.TOO_LONG, path, aside("")), english(found.said()));
    }

    @Test
    void aFolderInItsPlaceIsLeftAlone() throws IOException {
        Files.createDirectories(path.resolve("mine"));
        SettingsFile.StoredSettings found = file.read();
        assertEquals(Settings.USUAL, found.settings());
        assertEquals(said(SettingsMessages.NO_FILE, path), english(found.said()));
        assertEquals(said(SettingsMessages.NO_FILE, path), english(file.write(DARK)));
        assertTrue(Files.isDirectory(path.resolve("mine")));
    }

    @Test
    void aReadOnlyFileIsReadAndLeftAlone() throws IOException {
        given("theme=dark\n");
        assertTrue(path.toFile().setReadOnly());
        assertEquals(DARK, file.read().settings());
        assertEquals(said(SettingsMessages.READ_ONLY, path), english(file.write(Settings.USUAL)));
        assertEquals("theme=dark\n", Files.readString(path));
    }

    @Test
    void aFolderThatTakesNoFilesIsSaid() throws IOException {
        given("theme=dark\n");
        Files.setPosixFilePermissions(
                path.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(path.getParent()), "root may write everywhere");
            String reason = PlatformMessages.NOT_ALLOWED.in(Language.EN);
            assertEquals(
                    said(SettingsMessages.NOT_SAVED, path, reason),
                    english(file.write(Settings.USUAL)));
            assertEquals("theme=dark\n", Files.readString(path));
        } finally {
            Files.setPosixFilePermissions(
                    path.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaid() throws IOException {
        Files.writeString(path.getParent(), "in the way");
        assertEquals(Settings.USUAL, file.read().settings());
        String reason = PlatformMessages.FILE_IN_THE_WAY.in(Language.EN);
        assertEquals(said(SettingsMessages.NOT_SAVED, path, reason), english(file.write(DARK)));
        assertEquals("in the way", Files.readString(path.getParent()));
    }

    @Test
    void withoutAnyPlaceThatIsSaidWhenThereIsSomethingToSave() {
        SettingsFile none = new SettingsFile(null);
        assertEquals(
                new SettingsFile.StoredSettings(Settings.USUAL, Optional.empty()), none.read());
        assertEquals(said(SettingsMessages.NO_HOME), english(none.write(DARK)));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("mine.properties"), "theme=dark\n");
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, real);
        assertEquals(DARK, file.read().settings());
        assertEquals(Optional.empty(), file.write(Settings.USUAL));
        assertTrue(Files.isSymbolicLink(path));
        assertTrue(Files.readString(real).contains("theme=system"));
    }

    @Test
    void theMarkThatSomeEditorsPutFirstIsNoDamage() throws IOException {
        given("\uFEFFtheme=dark\n");
        assertEquals(new SettingsFile.StoredSettings(DARK, Optional.empty()), file.read());
    }
}
