package h20timeline.cli;

import h20timeline.i18n.Language;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Answers words that are no command with one sentence in the user's language. The parser would
/// print its page of options after it, in English, and push the sentence out of sight.
final class UsageErrors implements IParameterExceptionHandler {
    private final Language language = SystemLanguage.language();

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(sentence(failure, args));
        return failure.getCause() instanceof UserError
                ? CommandLine.ExitCode.SOFTWARE
                : command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private String sentence(ParameterException failure, String[] args) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName(" ");
        ArgSpec about = failure.getArgSpec();
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case MissingParameterException missing -> missing(missing.getMissing(), command, args);
            case OverwrittenOptionException twice ->
                    CliMessages.GIVEN_TWICE.in(language, name(twice.getOverwritten()));
            case ParameterException other
                    when other.getCause() instanceof UsageError
                            || other.getCause() instanceof UserError ->
                    String.valueOf(other.getCause().getMessage());
            // The values of all other options are read by the commands themselves.
            case ParameterException other when about != null ->
                    CliMessages.TAKES_NO_VALUE.in(
                            language, name(about), String.valueOf(other.getValue()));
            default ->
                    CliMessages.BAD_USAGE.in(
                            language, String.valueOf(failure.getMessage()), command);
        };
    }

    private String unmatched(UnmatchedArgumentException failure, String command) {
        String word = failure.getUnmatched().getFirst();
        if (!failure.isUnknownOption()) {
            return CliMessages.WORD_TOO_MANY.in(language, word, command);
        }
        return failure.getSuggestions().stream()
                .filter(near -> near.startsWith("--"))
                .findFirst()
                .map(near -> CliMessages.UNKNOWN_OPTION_NEAR.in(language, word, near))
                .orElseGet(() -> CliMessages.UNKNOWN_OPTION.in(language, word, command));
    }

    private String missing(List<ArgSpec> missing, String command, String[] args) {
        ArgSpec first = missing.getFirst();
        if (!(first instanceof OptionSpec option)) {
            return CliMessages.FILE_MISSING.in(language, first.paramLabel(), command);
        }
        boolean given = Arrays.stream(args).anyMatch(Arrays.asList(option.names())::contains);
        return given
                ? CliMessages.VALUE_MISSING.in(language, name(option), option.paramLabel())
                : CliMessages.OPTION_MISSING.in(
                        language, command, name(option), option.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
