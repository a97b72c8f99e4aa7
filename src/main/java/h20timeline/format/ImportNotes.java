package h20timeline.format;

import h20timeline.i18n.PrintableText;
import h20timeline.model.FilePosition;
import h20timeline.model.Problem;
import h20timeline.model.Problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What could not be taken over from a file, or only in another way. The first thousand are listed,
/// and what happens to many entries is said once, with their number.
public final class ImportNotes {
    private static final int MOST = 1_000;
    private static final int LONGEST = 80;

    private record Repeated(int line, int column, FormatMessages message, String what) {}

    private final String file;
    private final List<Problem> listed = new ArrayList<>();
    private final Map<String, Repeated> repeated = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private int found;
    private int remarks;
    private int leftOut;

    public ImportNotes(String file) {
        this.file = file;
    }

    /// An entry of the file that is not taken over: it is missing in the timeline.
    public void leftOut(int line, int column, FormatMessages message, Object... args) {
        leftOut++;
        error(line, column, message, args);
    }

    /// The file breaks off: nobody knows how much is missing; it is one entry at the least.
    void lacking(int line, int column, FormatMessages message, Object... args) {
        leftOut(line, column, message, args);
    }

    /// Something that is lost.
    public void error(int line, int column, FormatMessages message, Object... args) {
        add(Severity.ERROR, line, column, message, args);
    }

    /// Something that is taken over in another way than it stands there.
    public void warning(int line, int column, FormatMessages message, Object... args) {
        add(Severity.WARNING, line, column, message, args);
    }

    /// Something to know that costs nothing.
    public void remark(int line, int column, FormatMessages message, Object... args) {
        remarks++;
        warning(line, column, message, args);
    }

    /// Something that is not taken over and that many entries may have; said once.
    public void each(int line, int column, FormatMessages message, String what) {
        String key = message.name() + " " + what;
        if (times.merge(key, 1, Integer::sum) == 1) {
            repeated.put(key, new Repeated(line, column, message, what));
        }
    }

    /// A field that nothing corresponds to.
    public void ignored(int line, int column, String field) {
        each(line, column, FormatMessages.FIELD_IGNORED, field);
    }

    /// The fields of an object that are none of these.
    public void ignoreOthers(JsonObject object, Set<String> known) {
        for (Map.Entry<String, Object> field : object.fields().entrySet()) {
            boolean empty = field.getValue() instanceof String text && text.isBlank();
            if (!known.contains(field.getKey()) && !empty) {
                ignored(object.line(), object.column(), field.getKey());
            }
        }
    }

    private void add(
            Severity severity, int line, int column, FormatMessages message, Object... args) {
        found++;
        if (listed.size() < MOST) {
            Object[] shown = Stream.of(args).map(ImportNotes::shown).toArray();
            FilePosition place = new FilePosition(file, line, column, "");
            listed.add(new Problem(severity, place, message, List.of(shown)));
        }
    }

    private static Object shown(Object arg) {
        if (!(arg instanceof String text)) {
            return arg;
        }
        String line = PrintableText.line(text.strip());
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /// Takes over what was noted of a part of the file, once it is known that the part counts.
    public void add(ImportNotes part) {
        part.listed.stream().limit(MOST - listed.size()).forEach(listed::add);
        part.repeated.forEach(repeated::putIfAbsent);
        part.times.forEach((key, count) -> times.merge(key, count, Integer::sum));
        found += part.found;
        remarks += part.remarks;
        leftOut += part.leftOut;
    }

    /// How many entries of the file are missing in the timeline.
    public int leftOut() {
        return leftOut;
    }

    /// The same file without notes.
    public ImportNotes apart() {
        return new ImportNotes(file);
    }

    /// How many things could not be taken over.
    public int count() {
        return found - remarks + repeated.size();
    }

    /// How many are found and not listed.
    public int unlisted() {
        return found - listed.size();
    }

    /// All that are listed, in the order of the file.
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(listed);
        repeated.forEach((key, what) -> {
            FilePosition place = new FilePosition(file, what.line(), what.column(), "");
            List<Object> args = List.of(shown(what.what()), times.getOrDefault(key, 1));
            all.add(new Problem(Severity.WARNING, place, what.message(), args));
        });
        all.sort(Problem.IN_FILE);
        return all;
    }
}
