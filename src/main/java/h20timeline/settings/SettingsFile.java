package h20timeline.settings;

import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import h20timeline.platform.IoFailureText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
public final class SettingsFile {
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
    public SettingsFile(@Nullable Path file) {
        this.file = file;
    }

    /// The settings, and a sentence where something was wrong with them.
    public record StoredSettings(Settings settings, Optional<Localised> said) {}

    /// Reads; without a file the usual settings.
    public StoredSettings read() {
        Path from = file;
        if (from == null || Files.notExists(from)) {
            return new StoredSettings(Settings.USUAL, Optional.empty());
        }
        try {
            if (!Files.isRegularFile(from)) {
                return new StoredSettings(
                        Settings.USUAL, Optional.of(says(SettingsMessages.NO_FILE, from)));
            }
            Properties values = new Properties();
            values.load(new StringReader(text(from)));
            SettingsValues.ParsedSettings parsed = SettingsValues.parse(values);
            damaged = !parsed.damaged().isEmpty();
            return new StoredSettings(parsed.settings(), values(from, parsed));
        } catch (TooLong e) {
            return damaged(from, SettingsMessages.TOO_LONG);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return damaged(from, SettingsMessages.NO_TEXT);
        } catch (IOException e) {
            damaged = true;
            return new StoredSettings(
                    Settings.USUAL,
                    Optional.of(language ->
                            SettingsMessages.UNREADABLE.in(
                                    language,
                                    from,
                                    new IoFailureText(e).in(language),
                                    aside(from))));
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

    private static Optional<Localised> values(Path file, SettingsValues.ParsedSettings parsed) {
        String keys = String.join(", ", parsed.damaged());
        Path aside = aside(file);
        return switch (parsed.damaged().size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(says(SettingsMessages.BAD_VALUE, file, keys, aside));
            default -> Optional.of(says(SettingsMessages.BAD_VALUES, file, keys, aside));
        };
    }

    private StoredSettings damaged(Path file, SettingsMessages word) {
        damaged = true;
        return new StoredSettings(Settings.USUAL, Optional.of(says(word, file, aside(file))));
    }

    /// Writes as a whole or not at all; gives a sentence where it could not.
    public Optional<Localised> write(Settings settings) {
        Path to = file;
        if (to == null) {
            return Optional.of(SettingsMessages.NO_HOME::in);
        }
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            // A link stays one: what it leads to is replaced.
            Path target = Files.exists(to) ? to.toRealPath() : to;
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                return Optional.of(says(SettingsMessages.NO_FILE, to));
            }
            if (Files.exists(target) && !mayWrite(target)) {
                return Optional.of(says(SettingsMessages.READ_ONLY, to));
            }
            replace(target, SettingsText.of(settings));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(language ->
                    SettingsMessages.NOT_SAVED.in(language, to, new IoFailureText(e).in(language)));
        }
    }

    private void replace(Path target, String text) throws IOException {
        AtomicFile.write(
                target,
                true,
                fresh -> {
                    makePrivate(fresh);
                    Files.writeString(fresh, text);
                    if (damaged && Files.exists(target)) {
                        Files.move(target, aside(target), StandardCopyOption.REPLACE_EXISTING);
                    }
                    damaged = false;
                });
    }

    /// Settings name the files that were opened last: that is for their owner alone.
    private static void makePrivate(Path file) throws IOException {
        var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(
                    Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
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

    private static Localised says(SettingsMessages word, Object... args) {
        return language -> word.in(language, args);
    }
}
