package h20timeline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule of the event file: `rules.txt` holds files, what is said of them, and what is shown.
class RulesTest {
    private static final Path RULES =
            Path.of("src/test/resources/h20timeline/format/json/rules.txt");

    private static final Pattern BLOCK = Pattern.compile("^== ", Pattern.MULTILINE);

    // What only files on a disk, other encodings and huge files can bring about, and the parts of
    // sentences.
    private static final Set<JsonMessages> ELSEWHERE =
            EnumSet.of(
                    JsonMessages.FILE_MISSING,
                    JsonMessages.FILE_IS_FOLDER,
                    JsonMessages.FILE_NOT_REGULAR,
                    JsonMessages.FILE_DENIED,
                    JsonMessages.FILE_UNREADABLE,
                    JsonMessages.FILE_TOO_BIG,
                    JsonMessages.FILE_EMPTY,
                    JsonMessages.FILE_BINARY,
                    JsonMessages.WRONG_ENCODING,
                    JsonMessages.WRONG_ENCODING_UNKNOWN,
                    JsonMessages.NOT_UTF8,
                    JsonMessages.TOO_DEEP,
                    JsonMessages.STRING_TOO_LONG,
                    JsonMessages.TEXT_TOO_LONG,
                    JsonMessages.TOO_MANY_ENTRIES,
                    JsonMessages.TYPE_TEXT,
                    JsonMessages.TYPE_TEXTS,
                    JsonMessages.TYPE_NUMBER,
                    JsonMessages.TYPE_FLAG,
                    JsonMessages.TYPE_LIST,
                    JsonMessages.TYPE_OBJECT,
                    JsonMessages.TYPE_TRUTH,
                    JsonMessages.ID_FOR_HEADLINE,
                    JsonMessages.TO_OTHER_TRACK,
                    JsonMessages.DID_YOU_MEAN,
                    JsonMessages.KNOWN_ARE,
                    JsonMessages.LIST_SEPARATOR);

    record Rule(String kind, String name, String body, String expected) {
        String file() {
            return switch (kind) {
                case "file" -> body;
                case "events" -> JsonGiven.START + "\"events\": [\n" + body + "\n]}";
                case "after" -> JsonGiven.START + JsonGiven.EVENTS + ",\n" + body + "\n}";
                case "track" -> listed("\"tracks\": [{\"id\": \"us\", \"name\": \"US\"}");
                case "source" -> listed("\"sources\": [{\"id\": \"article\", \"title\": \"S\"}");
                default -> throw new IllegalArgumentException(kind);
            };
        }

        private String listed(String list) {
            return (JsonGiven.START + JsonGiven.EVENTS + "}")
                    .replace(list, list + ",\n" + body + "\n");
        }

        @Override
        public String toString() {
            return kind + ": " + name;
        }
    }

    static List<Rule> rules() throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (String block : BLOCK.splitAsStream(Files.readString(RULES)).toList()) {
            if (block.startsWith("#")) {
                continue;
            }
            int title = block.indexOf('\n');
            String[] kindAndName = block.substring(0, title).split(": ", 2);
            String[] parts = (block.substring(title + 1) + "\n").split("\n-- ?\n", 2);
            String expected = parts.length == 2 ? parts[1].strip() : "";
            rules.add(new Rule(kindAndName[0], kindAndName[1], parts[0].stripTrailing(), expected));
        }
        return rules;
    }

    private static String outcome(LoadReport report) {
        return Stream.concat(
                        report.problems().stream().map(JsonGiven::line),
                        Stream.of("shown: " + shown(report.timeline())))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(@Nullable Timeline timeline) {
        if (timeline == null) {
            return "nothing";
        }
        List<String> all = new ArrayList<>();
        all.add("“" + timeline.title().in(Language.EN) + "”");
        timeline.tracks().forEach(t -> all.add("track " + t.id() + " " + t.hue().key()));
        timeline.sources().stream()
                .filter(s -> s.url() != null)
                .forEach(s -> all.add(s.id() + " " + s.url()));
        timeline.events()
                .forEach(e -> {
                    all.add(e.id() + " “" + e.headline().in(Language.EN) + "” " + e.track());
                    e.figures().forEach(f -> all.add("+" + f.value().in(Language.EN)));
                    e.claims().forEach(c -> all.add("+claim by " + c.by()));
                    e.quotes().forEach(q -> all.add("+quote in " + q.lang()));
                    e.actors().forEach(a -> all.add("+" + a));
                    e.sources().forEach(s -> all.add("+" + s));
                });
        timeline.links().forEach(l -> all.add(l.from() + "→" + l.to() + " " + l.relation().key()));
        timeline.story().forEach(b -> all.add(b.id() + b.focus() + b.beside()));
        return String.join(", ", all);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSaidAsWritten(Rule rule) {
        LoadReport report = JsonGiven.read(rule.file());
        assertEquals(rule.expected(), outcome(report));
        for (Problem problem : report.problems()) {
            assertFalse(problem.sentence(Language.ZH).contains("%"), problem.toString());
        }
    }

    @Test
    void everyPhraseHasARule() throws IOException {
        Set<JsonMessages> unused = EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
        for (Rule rule : rules()) {
            JsonGiven.read(rule.file()).problems().forEach(p -> unused.remove(p.phrase()));
        }
        assertEquals(Set.of(), unused);
    }

    /// With `-Drules.write=true` it writes the file anew, for someone who then reads it.
    @Test
    void theFileIsAsItWouldBeWritten() throws IOException {
        StringBuilder all =
                new StringBuilder(
                        BLOCK.splitAsStream(Files.readString(RULES)).findFirst().orElseThrow());
        for (Rule rule : rules()) {
            all.append("== ").append(rule).append('\n').append(rule.body()).append("\n--\n");
            all.append(outcome(JsonGiven.read(rule.file()))).append("\n\n");
        }
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(RULES, all.toString());
        }
        assertEquals(Files.readString(RULES), all.toString());
    }
}
