package h20timeline.cli;

import h20timeline.file.InputFile;
import h20timeline.platform.FileNameEncoding;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UserError;
import java.nio.file.InvalidPathException;
import picocli.CommandLine.ITypeConverter;

/// Takes a word of the command line for an event file.
final class InputFileConverter implements ITypeConverter<InputFile> {
    @Override
    public InputFile convert(String word) {
        try {
            return InputFile.named(word);
        } catch (InvalidPathException e) {
            throw new UserError(FileNameEncoding.noName(word).in(SystemLanguage.language()));
        }
    }
}
