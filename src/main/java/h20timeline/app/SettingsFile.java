package h20timeline.app;

import h20timeline.words.Localised;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The file that settings are kept in. Nothing is thrown whatever it holds and wherever it lies,
/// and nothing of a damaged file is lost: it is put aside before another takes its place. To be
/// used by one thread at a time.
final class SettingsFile {
    private static final int LONGEST = 1 << 20;
    private static final int ASIDES = 9;
    private static final Set<PosixFilePermission> MAY_WRITE =
            Set.of(
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_WRITE);

    private final @Nullable Path file;
    private boolean damaged;

    /// Null where there is no place for settings.
    SettingsFile(@Nullable Path file) {
        this.file = file;
    }

    /// The settings, and a sentence where something was wrong with them.
    record Found(Settings settings, Optional<Localised> said) {}

    /// Reads; without a file the usual settings.
    Found read() {
        Path from = file;
        if (from == null || Files.notExists(from)) {
            return new Found(Settings.USUAL, Optional.empty());
        }
        try {
            if (!Files.isRegularFile(from)) {
                return new Found(
                        Settings.USUAL, Optional.of(says(FileWord.SETTINGS_NO_FILE, from)));
            }
            Properties values = new Properties();
            values.load(new StringReader(text(from)));
            SettingsValues.Parsed parsed = SettingsValues.parse(values);
            damaged = !parsed.damaged().isEmpty();
            return new Found(parsed.settings(), values(from, parsed));
        } catch (TooLong e) {
            return damaged(from, FileWord.SETTINGS_TOO_LONG);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return damaged(from, FileWord.SETTINGS_NO_TEXT);
        } catch (IOException e) {
            damaged = true;
            return new Found(
                    Settings.USUAL,
                    Optional.of(language ->
                            FileWord.SETTINGS_UNREADABLE.in(
                                    language, from, new DiskFault(e).in(language), aside(from))));
        }
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static String text(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST + 1);
        }
        if (bytes.length > LONGEST) {
            throw new TooLong();
        }
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        // What some editors put first.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Localised> values(Path file, SettingsValues.Parsed parsed) {
        String keys = String.join(", ", parsed.damaged());
        Path aside = aside(file);
        return switch (parsed.damaged().size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(says(FileWord.SETTINGS_VALUE, file, keys, aside));
            default -> Optional.of(says(FileWord.SETTINGS_VALUES, file, keys, aside));
        };
    }

    private Found damaged(Path file, FileWord word) {
        damaged = true;
        return new Found(Settings.USUAL, Optional.of(says(word, file, aside(file))));
    }

    /// Writes as a whole or not at all; gives a sentence where it could not.
    Optional<Localised> write(Settings settings) {
        Path to = file;
        if (to == null) {
            return Optional.of(FileWord.SETTINGS_NO_HOME::in);
        }
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            // A link stays one: what it leads to is replaced.
            Path target = Files.exists(to) ? to.toRealPath() : to;
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return Optional.of(says(FileWord.SETTINGS_NO_FILE, to));
            }
            if (Files.exists(target) && !mayWrite(target)) {
                return Optional.of(says(FileWord.SETTINGS_READ_ONLY, to));
            }
            replace(target, SettingsText.of(settings));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(language ->
                    FileWord.SETTINGS_NOT_SAVED.in(language, to, new DiskFault(e).in(language)));
        }
    }

    private void replace(Path target, String text) throws IOException {
        Path fresh = Files.createTempFile(target.getParent(), "settings", ".new");
        try {
            Files.writeString(fresh, text);
            if (damaged && Files.exists(target)) {
                Files.move(target, aside(target), StandardCopyOption.REPLACE_EXISTING);
            }
            damaged = false;
            try {
                Files.move(
                        fresh,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// Whether a file may be replaced. One that nobody may write to is left alone, even where the
    /// system would let us.
    private static boolean mayWrite(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean marked =
                posix == null
                        || posix.readAttributes().permissions().stream()
                                .anyMatch(MAY_WRITE::contains);
        return marked && Files.isWritable(file);
    }

    /// The first name beside a file that is free for putting it aside.
    private static Path aside(Path file) {
        String name = file.getFileName() + ".damaged";
        Path aside = file.resolveSibling(name);
        for (int i = 2; Files.exists(aside) && i <= ASIDES; i++) {
            aside = file.resolveSibling(name + "-" + i);
        }
        return aside;
    }

    private static Localised says(FileWord word, Object... args) {
        return language -> word.in(language, args);
    }
}
