package h20timeline.format.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the saga is held to, read from `saga-facts.txt`.
record FactSheet(
        List<Fact> quoted, List<Fact> present, List<String> absent, List<String> unspoken) {
    private static final Path FILE =
            Path.of("src/test/resources/h20timeline/format/json/saga-facts.txt");

    /// Words and the place they belong to: a source, an event, a step or a key of the file.
    record Fact(String place, String words) {
        @Override
        public String toString() {
            return place + " | " + words;
        }
    }

    /// Reads the four lists.
    static FactSheet read() throws IOException {
        FactSheet sheet =
                new FactSheet(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String list = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("== ")) {
                list = line.substring(3);
                continue;
            }
            switch (list) {
                case "quoted" -> sheet.quoted.add(fact(line));
                case "present" -> sheet.present.add(fact(line));
                case "absent" -> sheet.absent.add(line);
                case "unspoken" -> sheet.unspoken.add(line);
                default -> throw new IOException("in no list: " + line);
            }
        }
        return sheet;
    }

    private static Fact fact(String line) throws IOException {
        String[] parts = line.split(" \\| ", 2);
        if (parts.length != 2) {
            throw new IOException("no bar: " + line);
        }
        return new Fact(parts[0], parts[1]);
    }
}
