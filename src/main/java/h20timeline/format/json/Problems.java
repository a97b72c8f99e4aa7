package h20timeline.format.json;

import h20timeline.model.FilePosition;
import h20timeline.model.Problem;
import h20timeline.model.Problem.Severity;
import java.util.ArrayList;
import java.util.List;

/// The problems of one file. Lists the first thousand and counts the rest; errors go before
/// warnings when there is no room for both, for a thousand missing translations must not hide the
/// one fault that cut the file short.
final class Problems {
    private final String file;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int found;

    Problems(String file) {
        this.file = file;
    }

    /// Whether another problem like this would only be counted, so that it need not be worded.
    boolean full(JsonMessages phrase) {
        return list(phrase).size() >= ReadLimits.PROBLEMS;
    }

    /// One more that is only counted.
    void count() {
        found++;
    }

    void add(JsonMessages phrase, LineColumn lineColumn, String pointer, Object... args) {
        count();
        if (!full(phrase)) {
            list(phrase).add(problem(phrase, lineColumn, pointer, args));
        }
    }

    /// A problem that ended the reading: listed whatever else there is.
    void addLast(JsonMessages phrase, LineColumn lineColumn, String pointer, Object... args) {
        // What was said of the same place before, such as a wrong type, was only half of it.
        if (!errors.isEmpty() && stands(errors.getLast().place(), lineColumn)) {
            errors.removeLast();
            found--;
        }
        count();
        if (full(phrase)) {
            errors.removeLast();
        }
        errors.add(problem(phrase, lineColumn, pointer, args));
    }

    private static boolean stands(FilePosition filePosition, LineColumn lineColumn) {
        return filePosition.line() == lineColumn.line()
                && filePosition.column() == lineColumn.column();
    }

    /// A problem of the whole file.
    void addForFile(JsonMessages phrase, Object... args) {
        addLast(phrase, new LineColumn(0, 0), "", args);
    }

    private List<Problem> list(JsonMessages phrase) {
        return phrase.severity() == Severity.ERROR ? errors : warnings;
    }

    private Problem problem(
            JsonMessages phrase, LineColumn lineColumn, String pointer, Object[] args) {
        FilePosition filePosition =
                new FilePosition(file, lineColumn.line(), lineColumn.column(), pointer);
        return new Problem(phrase.severity(), filePosition, phrase, List.of(args));
    }

    /// What is listed, in the order of the file.
    List<Problem> listed() {
        List<Problem> all = new ArrayList<>(errors);
        all.addAll(
                warnings.subList(
                        0, Math.min(warnings.size(), ReadLimits.PROBLEMS - errors.size())));
        all.sort(Problem.IN_FILE);
        return all;
    }

    int unlisted() {
        return found - listed().size();
    }
}
