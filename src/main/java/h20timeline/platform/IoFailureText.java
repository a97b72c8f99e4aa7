package h20timeline.platform;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// Why the disk refused, as part of a sentence: in our words where we have some, else in those of
/// the system.
public record IoFailureText(IOException failure) implements Localised {
    @Override
    public String in(Language language) {
        return switch (failure) {
            case AccessDeniedException e -> PlatformMessages.NOT_ALLOWED.in(language);
            case FileAlreadyExistsException e -> PlatformMessages.FILE_IN_THE_WAY.in(language);
            case NoSuchFileException e -> PlatformMessages.NOT_THERE.in(language);
            case FileSystemException e -> orName(e.getReason());
            default -> orName(failure.getMessage());
        };
    }

    private String orName(@Nullable String said) {
        return said == null || said.isBlank() ? failure.getClass().getSimpleName() : said;
    }
}
