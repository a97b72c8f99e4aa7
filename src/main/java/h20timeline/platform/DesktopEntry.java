package h20timeline.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a program of a Linux desktop is started, by the Desktop Entry Specification.
///
/// @param words of the command, with their field codes
/// @param inTerminal whether it needs a terminal to run in
record DesktopEntry(List<String> words, boolean inTerminal) {
    private static final String GROUP = "[Desktop Entry]";

    /// The entry in the lines of its file; none where they have no command.
    static Optional<DesktopEntry> of(List<String> lines) {
        String exec = null;
        boolean terminal = false;
        boolean mine = false;
        for (String line : lines) {
            String text = line.strip();
            if (text.startsWith("[")) {
                mine = text.equals(GROUP);
            } else if (mine && text.matches("Exec\\s*=.*")) {
                exec = value(text);
            } else if (mine && text.matches("Terminal\\s*=.*")) {
                terminal = value(text).equals("true");
            }
        }
        return words(exec).isEmpty()
                ? Optional.empty()
                : Optional.of(new DesktopEntry(words(exec), terminal));
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1).strip();
    }

    /// The words of a command: what stands in quotation marks is one, and a backslash keeps the
    /// sign after it.
    private static List<String> words(@Nullable String exec) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        String text = exec == null ? "" : exec;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                begun = true;
            } else if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (c == ' ' && !quoted) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /// The command that opens a file.
    List<String> open(Path file) {
        List<String> command = new ArrayList<>();
        boolean named = false;
        for (String word : words) {
            switch (word) {
                case "%f", "%F" -> {
                    command.add(file.toString());
                    named = true;
                }
                case "%u", "%U" -> {
                    command.add(file.toUri().toString());
                    named = true;
                }
                // Icon, name and place of the entry: none of them is needed.
                case "%i", "%c", "%k", "%d", "%D", "%n", "%N", "%v", "%m" -> {}
                default -> command.add(word.replace("%%", "%"));
            }
        }
        if (!named) {
            command.add(file.toString());
        }
        return command;
    }
}
