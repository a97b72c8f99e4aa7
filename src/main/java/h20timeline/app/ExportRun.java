package h20timeline.app;

import h20timeline.picture.Shot;
import h20timeline.render.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;

/// Writes the pictures of one command, one after another: a picture that cannot be written is named
/// and does not keep the others from it.
final class ExportRun {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean replace;
    private final Progress progress;
    private final PictureWriter writer = new PictureWriter(Platform::runLater);
    private int written;
    private int failed;

    ExportRun(PrintWriter out, PrintWriter err, Outputs outputs) {
        this.out = out;
        this.err = err;
        replace = outputs.replace();
        progress = Progress.on(err);
    }

    void write(List<Shot> shots, Function<Shot, Path> names) {
        for (Shot shot : shots) {
            Path target = names.apply(shot);
            try {
                write(shot, target);
                written++;
                out.println(AppWord.WRITTEN.in(Session.language(), target));
            } catch (Refusal e) {
                failed(e);
            }
        }
    }

    /// Writes texts by their keys.
    void write(Map<String, String> texts, Function<String, Path> names) {
        texts.forEach((key, text) -> {
            Path target = names.apply(key);
            try {
                Outputs.check(target, replace);
                WholeFile.write(target, replace, file -> Files.writeString(file, text));
                written++;
                out.println(AppWord.WRITTEN.in(Session.language(), target));
            } catch (Refusal e) {
                failed(e);
            } catch (IOException e) {
                failed(new Refusal(AppWord.CANNOT_WRITE, target, Outputs.reason(e)));
            }
        });
    }

    /// Something could not be written, for a reason.
    void failed(Refusal reason) {
        failed++;
        err.println(reason.getMessage());
    }

    private void write(Shot shot, Path target) {
        Outputs.check(target, replace);
        try {
            progress.at(target, 0);
            Shot.LaidOut picture = shot.layOut().get();
            TooLarge.refusal(picture.pixels())
                    .ifPresent(sentence -> {
                        throw new Refusal(sentence);
                    });
            writer.write(
                    picture,
                    target,
                    replace,
                    part -> {
                        progress.at(target, part);
                        return true;
                    });
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(AppWord.EXISTS, target);
        } catch (IOException e) {
            throw new Refusal(AppWord.CANNOT_WRITE, target, Outputs.reason(e));
        } catch (OutOfMemoryError e) {
            throw new Refusal(AppWord.NO_MEMORY, target);
        } finally {
            progress.clear();
        }
    }

    /// Says how it went where there was more than one; gives the exit code.
    int end() {
        if (written + failed > 1) {
            out.println(
                    failed == 0
                            ? AppWord.ALL_WRITTEN.in(Session.language(), written)
                            : AppWord.SOME_WRITTEN.in(
                                    Session.language(), written, written + failed));
        }
        return failed == 0 ? 0 : 1;
    }
}
