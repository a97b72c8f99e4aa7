package h20timeline.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A stylesheet taken apart, as far as colours need it.
record Stylesheet(String name, List<Rule> rules) {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("@import[^;]*;");
    private static final Pattern RULE = Pattern.compile("\\s*([^{}]+?)\\s*\\{([^{}]*)}\\s*");
    private static final Pattern VALUE =
            Pattern.compile("\\s*([a-z0-9-]+)\\s*:\\s*([^;]*?)\\s*;\\s*");
    private static final Pattern TOKEN = Pattern.compile("-h20-([a-z-]+)");

    /// What a rule says, in its order.
    record Rule(List<String> selectors, Map<String, String> values) {}

    /// Takes a stylesheet apart.
    ///
    /// @throws IllegalArgumentException where it holds something else than rules
    static Stylesheet parse(String name, String css) {
        String text = IMPORT.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("");
        List<Rule> rules =
                parts(RULE, text, name).stream()
                        .map(rule -> rule(rule.group(1), rule.group(2), name))
                        .toList();
        return new Stylesheet(name, rules);
    }

    private static Rule rule(String selectors, String body, String name) {
        Map<String, String> values = new LinkedHashMap<>();
        parts(VALUE, body, name)
                .forEach(v -> values.put(v.group(1), v.group(2).replaceAll("\\s+", " ")));
        return new Rule(List.of(selectors.replaceAll("\\s+", " ").split(", ")), values);
    }

    /// Text as one match after another, with nothing between them.
    private static List<MatchResult> parts(Pattern pattern, String text, String name) {
        List<MatchResult> parts = pattern.matcher(text).results().toList();
        String rest = pattern.matcher(text).replaceAll("");
        if (!rest.isBlank()) {
            throw new IllegalArgumentException(name + " holds more: " + rest.strip());
        }
        return parts;
    }

    /// Every stylesheet of the program but the token files.
    static List<Stylesheet> ofTheProgram() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(f -> f.toString().endsWith(".css"))
                    .filter(f -> !f.getFileName().toString().startsWith("theme-"))
                    // That of a page for browsers.
                    .filter(f -> !f.endsWith("page.css"))
                    .sorted()
                    .map(f -> parse(f.getFileName().toString(), text(f)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a theme's token file.
    static String tokenFile(Theme theme) {
        return text(Path.of(java.net.URI.create(theme.tokens())));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The tokens that a value uses, without `-h20-`.
    static List<String> tokens(String value) {
        Matcher token = TOKEN.matcher(value);
        return token.results().map(t -> t.group(1)).toList();
    }
}
