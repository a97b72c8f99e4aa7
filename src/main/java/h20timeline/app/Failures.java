package h20timeline.app;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what went wrong in a command into a sentence and an exit code; a stack trace is of no use
/// to the person who reads it.
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        String sentence =
                failure instanceof Refusal refusal
                        ? refusal.getMessage()
                        : AppWord.UNEXPECTED.in(Session.language(), failure.toString());
        command.getErr().println(sentence);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
