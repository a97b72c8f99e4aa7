package h20timeline.cli;

import h20timeline.file.InputFile;
import picocli.CommandLine.ITypeConverter;

/// Takes a word of the command line for an event file.
final class InputFileConverter implements ITypeConverter<InputFile> {
    @Override
    public InputFile convert(String word) {
        return InputFile.named(word);
    }
}
