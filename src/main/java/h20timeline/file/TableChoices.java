package h20timeline.file;

import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.platform.AtomicFile;
import h20timeline.platform.UserFolder;
import h20timeline.time.DayOrder;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the user said that the columns of tables mean, by the words above them, in a file of the
/// user's: a line for each set of words. Not for the toolkit's thread.
public record TableChoices(Path file) {
    /// Choices that are kept; the oldest go first.
    private static final int MOST = 100;

    private static final String TAB = "\t";

    /// The words of statuses came later than the parts before them.
    private static final int LEAST_PARTS = 4;

    private static final String EQUALS = "=";

    /// Those of this user; none where there is no folder for them.
    public static Optional<TableChoices> here() {
        return UserFolder.TABLES.here().map(TableChoices::new);
    }

    /// What was said of columns under some words; a file that cannot be read says nothing.
    public Optional<ColumnChoice> of(List<String> headers) {
        String key = key(headers);
        return lines().stream()
                .map(line -> line.split(TAB, -1))
                .filter(parts -> parts.length >= LEAST_PARTS && parts[0].equals(key))
                .findFirst()
                .flatMap(TableChoices::choice);
    }

    /// Keeps what is said of columns under some words.
    public void remember(List<String> headers, ColumnChoice choice) throws IOException {
        String key = key(headers);
        String line =
                String.join(
                        TAB,
                        key,
                        String.join(",", choice.fields()),
                        choice.order().name(),
                        encoded(choice.track()),
                        choice.statuses().entrySet().stream()
                                .map(word -> encoded(word.getKey()) + EQUALS + word.getValue())
                                .sorted()
                                .collect(Collectors.joining("&")));
        List<String> lines = new ArrayList<>(List.of(line));
        lines().stream()
                .filter(other -> !other.startsWith(key + TAB))
                .limit(MOST - 1)
                .forEach(lines::add);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        AtomicFile.write(file, true, to -> Files.writeString(to, String.join("\n", lines) + "\n"));
    }

    private List<String> lines() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<ColumnChoice> choice(String[] parts) {
        return Stream.of(DayOrder.values())
                .filter(order -> order.name().equals(parts[2]))
                .findFirst()
                .map(order ->
                        new ColumnChoice(
                                List.of(parts[1].split(",", -1)),
                                order,
                                decoded(parts[3]),
                                statuses(parts.length > LEAST_PARTS ? parts[LEAST_PARTS] : "")));
    }

    private static Map<String, String> statuses(String part) {
        return Stream.of(part.split("&", -1))
                .map(word -> word.split(EQUALS, 2))
                .filter(word -> word.length == 2)
                .collect(Collectors.toMap(word -> decoded(word[0]), word -> word[1], (a, b) -> a));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String key(List<String> headers) {
        return headers.stream().map(TableChoices::encoded).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
