package h20timeline.cli;

import h20timeline.export.ExportItem;
import h20timeline.export.ExportMessages;
import h20timeline.export.ExportPaths;
import h20timeline.export.ImageWriter;
import h20timeline.export.SizeCheck;
import h20timeline.platform.AtomicFile;
import h20timeline.platform.HeadlessToolkit;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Writes the pictures of one command, one after another: a picture that cannot be written is named
/// and does not keep the others from it.
public final class ExportRun {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean replace;
    private final TerminalProgress terminalProgress;
    private final ImageWriter writer = new ImageWriter(HeadlessToolkit.executor());
    private int written;
    private int failed;

    public ExportRun(PrintWriter out, PrintWriter err, ExportPaths paths) {
        this.out = out;
        this.err = err;
        replace = paths.replace();
        terminalProgress = TerminalProgress.on(err);
    }

    public void write(List<ExportItem> shots, Function<ExportItem, Path> names) {
        for (ExportItem item : shots) {
            Path target = names.apply(item);
            try {
                write(item, target);
                written++;
                out.println(ExportMessages.WRITTEN.in(SystemLanguage.language(), target));
            } catch (UserError e) {
                failed(e);
            }
        }
    }

    /// Writes texts by their keys.
    public void write(Map<String, String> texts, Function<String, Path> names) {
        texts.forEach((key, text) -> {
            Path target = names.apply(key);
            try {
                ExportPaths.check(target, replace);
                AtomicFile.write(target, replace, file -> Files.writeString(file, text));
                written++;
                out.println(ExportMessages.WRITTEN.in(SystemLanguage.language(), target));
            } catch (UserError e) {
                failed(e);
            } catch (IOException e) {
                failed(new UserError(ExportMessages.CANNOT_WRITE, target, ExportPaths.reason(e)));
            }
        });
    }

    /// Something could not be written, for a reason.
    void failed(UserError reason) {
        failed++;
        err.println(reason.getMessage());
    }

    private void write(ExportItem item, Path target) {
        ExportPaths.check(target, replace);
        try {
            terminalProgress.at(target, 0);
            ExportItem.LaidOut picture = item.layOut().get();
            SizeCheck.refusal(picture.pixels())
                    .ifPresent(sentence -> {
                        throw new UserError(sentence);
                    });
            writer.write(
                    picture,
                    target,
                    replace,
                    part -> {
                        terminalProgress.at(target, part);
                        return true;
                    });
        } catch (FileAlreadyExistsException e) {
            throw new UserError(ExportMessages.EXISTS, target);
        } catch (IOException e) {
            throw new UserError(ExportMessages.CANNOT_WRITE, target, ExportPaths.reason(e));
        } catch (OutOfMemoryError e) {
            throw new UserError(ExportMessages.NO_MEMORY, target);
        } finally {
            terminalProgress.clear();
        }
    }

    /// Says how it went where there was more than one; gives the exit code.
    public int end() {
        if (written + failed > 1) {
            out.println(
                    failed == 0
                            ? CliMessages.ALL_WRITTEN.in(SystemLanguage.language(), written)
                            : CliMessages.SOME_WRITTEN.in(
                                    SystemLanguage.language(), written, written + failed));
        }
        return failed == 0 ? 0 : 1;
    }
}
