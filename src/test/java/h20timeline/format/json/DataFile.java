package h20timeline.format.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file under `data`, as a tree and as its words, apart from the program that reads it.
final class DataFile {
    private static final List<String> LISTS = List.of("sources", "events", "story");
    private static final Set<String> UNSEEN = Set.of("$schema", "$comment", "url");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final Pattern WORD = Pattern.compile("\\S*\\w\\S*");
    private static final Pattern SPOKEN = Pattern.compile("\\p{IsHan}|\\d|%|[A-Za-z]+");

    private DataFile() {}

    static JsonNode tree(String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(Path.of("data", name)));
    }

    /// What a person can read in a part of a file.
    static List<String> words(JsonNode node) {
        List<String> all = new ArrayList<>();
        collect(node, all);
        return all;
    }

    private static void collect(JsonNode node, List<String> all) {
        if (node.isString()) {
            all.add(node.asString());
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, all));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!UNSEEN.contains(member.getKey())) {
                collect(member.getValue(), all);
            }
        }
    }

    /// The words of a key of the file, or of whatever bears an id.
    static String part(JsonNode file, String place) {
        if (file.has(place)) {
            return String.join("\n", words(file.get(place)));
        }
        List<String> found = new ArrayList<>();
        for (String list : LISTS) {
            for (JsonNode entry : file.get(list)) {
                if (entry.get("id").asString().equals(place)) {
                    found.addAll(words(entry));
                }
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(place);
        }
        return String.join("\n", found);
    }

    /// Every text that is given by language; the translation of a quote needs one language only.
    static List<JsonNode> texts(JsonNode node) {
        List<JsonNode> all = new ArrayList<>();
        if (node.has("en") || node.has("zh")) {
            all.add(node);
            return all;
        }
        if (node.isArray()) {
            node.forEach(child -> all.addAll(texts(child)));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!member.getKey().equals("translation")) {
                all.addAll(texts(member.getValue()));
            }
        }
        return all;
    }

    /// The pages of the presentation: the opening, the steps of the story and the closing.
    static List<JsonNode> pages(JsonNode file) {
        List<JsonNode> pages = new ArrayList<>();
        pages.add(file.get("opening"));
        file.get("story").forEach(pages::add);
        pages.add(file.get("closing"));
        return pages;
    }

    /// The first day, month or year that a date names; empty where it begins before all of them.
    static String begins(JsonNode edtf) {
        String date = edtf.asString();
        Matcher first = DAY.matcher(date);
        return date.startsWith("[..") || date.startsWith("..") || !first.find()
                ? ""
                : first.group();
    }

    /// How many words are spoken in English.
    static int words(String english) {
        return (int) WORD.matcher(english).results().count();
    }

    /// How many syllables are spoken in Chinese; a word in Latin letters and a percent sign count
    /// two.
    static int syllables(String chinese) {
        return SPOKEN.matcher(chinese)
                .results()
                .mapToInt(spoken -> spoken.group().matches("%|[A-Za-z]+") ? 2 : 1)
                .sum();
    }
}
