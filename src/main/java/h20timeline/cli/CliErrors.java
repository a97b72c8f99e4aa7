package h20timeline.cli;

import h20timeline.platform.PlatformMessages;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what went wrong in a command into a sentence and an exit code; a stack trace is of no use
/// to the person who reads it.
final class CliErrors implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        String sentence =
                failure instanceof UserError || failure instanceof UsageError
                        ? failure.getMessage()
                        : PlatformMessages.UNEXPECTED.in(
                                SystemLanguage.language(), failure.toString());
        command.getErr().println(sentence);
        return failure instanceof UsageError
                ? CommandLine.ExitCode.USAGE
                : CommandLine.ExitCode.SOFTWARE;
    }
}
