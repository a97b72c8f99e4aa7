package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Removes the rules of controls that the program does not have from the stylesheets of the theme:
/// a start reads every rule and matches it against the nodes. This saves about 100 ms of a start.
final class Theme {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

    private final Predicate<String> absent;

    /// @param absent the file of the controls that the program does not have
    Theme(Path absent) throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(absent)) {
            if (!line.startsWith("#")) {
                names.addAll(List.of(line.substring(line.indexOf(' ') + 1).split(" ", -1)));
            }
        }
        String any = String.join("|", names).replace("*", "[\\w-]*");
        this.absent = Pattern.compile(any).asMatchPredicate();
    }

    /// Shortens a stylesheet of the theme.
    void shorten(Path css) throws IOException {
        String all = COMMENT.matcher(Files.readString(css)).replaceAll("");
        List<String> kept = new ArrayList<>();
        int rules = 0;
        for (MatchResult rule : RULE.matcher(all).results().toList()) {
            rules++;
            String selectors =
                    Stream.of(rule.group(1).split(","))
                            .filter(this::isForTheProgram)
                            .collect(Collectors.joining(","));
            if (!selectors.isBlank()) {
                kept.add(selectors.strip() + " {" + rule.group(2) + "}\n");
            }
        }
        Files.writeString(css, String.join("", kept));
        System.out.printf(
                Locale.ROOT, "%s: %d of %d rules%n", css.getFileName(), kept.size(), rules);
    }

    private boolean isForTheProgram(String selector) {
        return STYLE_CLASS.matcher(selector).results().map(name -> name.group(1)).noneMatch(absent);
    }
}
