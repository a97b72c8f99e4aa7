package h20timeline.platform;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why the disk refused, as part of a sentence: in our words where we have some, else in those of
/// the system.
///
/// @param folder where it was to be written, if that is known
public record IoFailureText(IOException failure, @Nullable Path folder) implements Localised {
    /// What the systems say of a disk that is full, or of which a user has had his share.
    private static final Pattern FULL =
            Pattern.compile("(?i)no space left|not enough space|disk full|quota exceeded");

    private static final int MOST_CAUSES = 10;

    /// Of a file that may be anywhere.
    public IoFailureText(IOException failure) {
        this(failure, null);
    }

    @Override
    public String in(Language language) {
        if (isFullDisk()) {
            return folder == null
                    ? PlatformMessages.NO_ROOM.in(language)
                    : PlatformMessages.NO_ROOM_ON.in(language, folder);
        }
        return switch (failure) {
            case AccessDeniedException e -> PlatformMessages.NOT_ALLOWED.in(language);
            case FileAlreadyExistsException e -> PlatformMessages.FILE_IN_THE_WAY.in(language);
            case NoSuchFileException e -> PlatformMessages.NOT_THERE.in(language);
            case FileSystemException e -> orName(e.getReason());
            default -> orName(failure.getMessage());
        };
    }

    /// Encoders put their own failure around that of the disk.
    private boolean isFullDisk() {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (FULL.matcher(String.valueOf(cause.getMessage())).find()) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private String orName(@Nullable String said) {
        return said == null || said.isBlank() ? failure.getClass().getSimpleName() : said;
    }
}
