package h20timeline.format;

import h20timeline.format.JsonObject.JsonLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An event of a draft, as our event file has it: keys and values, in the order in which they were
/// put. Texts are cleaned and cut to what such a file may hold, which is noted.
public final class DraftEvent {
    /// Characters of a headline.
    public static final int HEADLINE = 500;

    /// Characters of any other text.
    public static final int TEXT = 20_000;

    private final TimelineDraft draft;
    private final int line;
    private final int column;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    DraftEvent(TimelineDraft draft, int line, int column) {
        this.draft = draft;
        this.line = line;
        this.column = column;
    }

    Map<String, Object> fields() {
        return fields;
    }

    /// Puts a text, unless it is empty.
    public DraftEvent text(String key, String text) {
        int most = key.equals("headline") ? HEADLINE : TEXT;
        String clean = CleanText.of(text);
        if (key.equals("headline") && clean.indexOf('\n') >= 0) {
            clean = clean.replaceAll("\\s*\\n\\s*", " ");
        }
        if (clean.length() > most) {
            draft.notes().warning(line, column, FormatMessages.TEXT_CUT, clean, most);
            clean = CleanText.cut(clean, most);
        }
        if (!clean.isEmpty()) {
            fields.put(key, clean);
        }
        return this;
    }

    /// Adds a paragraph to a text.
    public DraftEvent more(String key, String text) {
        Object before = fields.get(key);
        String clean = CleanText.of(text);
        if (clean.isEmpty() || (before instanceof String b && b.contains(clean))) {
            return this;
        }
        return text(key, before instanceof String b ? b + "\n" + clean : clean);
    }

    /// Puts a value as it is, such as the word of a constant.
    public DraftEvent put(String key, Object value) {
        fields.put(key, value);
        return this;
    }

    /// The text under a key; empty for none.
    public String get(String key) {
        return fields.get(key) instanceof String text ? text : "";
    }

    /// Puts it into a track of this name, which is made where there is none yet; the empty name is
    /// the track of all that have none.
    public DraftEvent track(String name) {
        return put("track", draft.track(name));
    }

    /// Puts it among the eras, which have a track of their own.
    public DraftEvent era() {
        return put("track", draft.eras());
    }

    /// Adds a source.
    public DraftEvent source(String title, String publisher, String address) {
        String id = draft.source(line, column, title, publisher, address);
        if (!id.isEmpty()) {
            add("sources", id);
        }
        return this;
    }

    /// Adds somebody who acts.
    public DraftEvent actor(String name) {
        String id = draft.actor(name);
        if (!id.isEmpty()) {
            add("actors", id);
        }
        return this;
    }

    /// Adds words of a source.
    public DraftEvent quote(String words) {
        String clean = CleanText.cut(CleanText.of(words), TEXT);
        if (!clean.isEmpty()) {
            Map<String, Object> quote = new LinkedHashMap<>();
            quote.put("text", clean);
            quote.put("lang", CleanText.isChinese(clean) ? "zh" : "en");
            add("quotes", quote);
        }
        return this;
    }

    /// Adds a number with its label.
    public DraftEvent figure(String label, String value) {
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("value", value);
        figure.put("label", label);
        add("figures", figure);
        return this;
    }

    /// Takes over what HTML says: its words as text, its links as sources, its block quotes as
    /// quotes.
    public DraftEvent html(String key, String html) {
        HtmlText read = HtmlText.of(html);
        more(key, read.text());
        read.quotes().forEach(this::quote);
        for (HtmlText.WebReference link : read.links()) {
            source(link.words(), "", link.address());
        }
        if (read.removed()) {
            draft.notes().each(line, column, FormatMessages.HTML_REMOVED, read.removedName());
        }
        return this;
    }

    private void add(String key, Object value) {
        if (fields.computeIfAbsent(key, k -> new ArrayList<>()) instanceof List<?> list
                && !list.contains(value)) {
            List<Object> longer = new ArrayList<>(list);
            longer.add(value);
            fields.put(key, longer);
        }
    }

    /// A number as an event file writes it.
    public static Object number(int value) {
        return new JsonLiteral(Integer.toString(value));
    }
}
