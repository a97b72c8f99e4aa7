package h20timeline.format;

import h20timeline.format.JsonObject.JsonLiteral;
import h20timeline.i18n.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An event file in the making: what a format takes over from another program's file, in the form
/// of our own, and notes on the rest. Names become tracks, sources and actors with ids of their
/// own.
public final class TimelineDraft {
    private static final String NO_TRACK = "";
    private static final String ERAS = "\0eras";
    private static final Pattern HOST =
            Pattern.compile("(?:https?://)?([^/?#]*).*", Pattern.DOTALL);

    private final FormatMessages format;
    private final ImportNotes notes;
    private final JsonObject root = JsonObject.empty();
    private final Map<String, Map<String, Object>> tracks = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> sources = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> actors = new LinkedHashMap<>();
    private final List<DraftEvent> events = new ArrayList<>();
    private final List<Map<String, Object>> links = new ArrayList<>();
    private final DraftIds ids = new DraftIds();
    private @Nullable JsonObject whole;
    private @Nullable TableSpread table;

    /// @param format what sort of file it is
    /// @param title what the timeline is called where the file does not say
    public TimelineDraft(FormatMessages format, String title, ImportNotes notes) {
        this.format = format;
        this.notes = notes;
        title(title);
    }

    /// What sort of file it was read from.
    public FormatMessages format() {
        return format;
    }

    /// What could not be taken over.
    public ImportNotes notes() {
        return notes;
    }

    /// What the timeline is called, unless it is empty.
    public void title(String title) {
        text("title", title, DraftEvent.HEADLINE);
    }

    /// What it is about.
    public void description(String text) {
        text("description", text, DraftEvent.TEXT);
    }

    private void text(String key, String text, int most) {
        String clean = CleanText.of(text);
        if (clean.length() > most) {
            notes.warning(0, 0, FormatMessages.TEXT_CUT, clean, most);
        }
        if (!clean.isEmpty()) {
            root.fields().put(key, CleanText.cut(clean, most));
        }
    }

    /// One more event, read at a place.
    public DraftEvent event(int line, int column) {
        DraftEvent event = new DraftEvent(this, line, column);
        events.add(event);
        return event;
    }

    /// How many events there are.
    public int size() {
        return events.size();
    }

    /// How many tracks there are that the file names.
    public int groups() {
        return whole == null
                ? (int) tracks.keySet().stream().filter(name -> !name.isEmpty()).count()
                : whole.list("tracks").size();
    }

    /// Gives an event its id: the one that its file has, as far as it can be one, or one made of
    /// its headline.
    public String id(DraftEvent event, String wanted) {
        String name = CleanText.slug(wanted.isEmpty() ? event.get("headline") : wanted);
        String id = ids.unique("events", name, "event");
        event.put("id", id);
        return id;
    }

    /// The id of the track of a name.
    public String track(String name) {
        String clean = CleanText.cut(CleanText.of(name).replace('\n', ' '), DraftEvent.HEADLINE);
        return entry("tracks", tracks, clean, "track", clean);
    }

    /// The id of the track of eras, which the file has apart from its events.
    String eras() {
        return entry("tracks", tracks, ERAS, "track", "eras");
    }

    /// The id of somebody; empty for nobody.
    public String actor(String name) {
        String clean = CleanText.cut(CleanText.of(name).replace('\n', ' '), DraftEvent.HEADLINE);
        return clean.isEmpty() ? "" : entry("actors", actors, clean, "actor", clean);
    }

    /// The id of a source; empty for nothing. The same address, or where there is none the same
    /// title, is the same source. What is no web address is kept as the title.
    String source(int line, int column, String title, String publisher, String address) {
        String url = WebLink.of(address);
        String words = CleanText.cut(CleanText.of(title).replace('\n', ' '), DraftEvent.HEADLINE);
        String by = CleanText.cut(CleanText.of(publisher).replace('\n', ' '), DraftEvent.HEADLINE);
        String plain = CleanText.of(address);
        if (url.isEmpty() && !plain.isEmpty()) {
            if (plain.startsWith("data:")) {
                notes.each(line, column, FormatMessages.DATA_ADDRESS, "data:");
            } else {
                notes.each(line, column, FormatMessages.NO_WEB_ADDRESS, CleanText.cut(plain, 60));
                String path = CleanText.cut(plain, DraftEvent.HEADLINE);
                words = words.isEmpty() ? path : words;
            }
        }
        if (words.isEmpty() && by.isEmpty() && url.isEmpty()) {
            return "";
        }
        String name = words.isEmpty() ? by.isEmpty() ? host(url) : by : words;
        String id =
                entry(
                        "sources",
                        sources,
                        url.isEmpty() ? "|" + name + "|" + by : url,
                        "source",
                        name);
        Map<String, Object> source = sources.get(url.isEmpty() ? "|" + name + "|" + by : url);
        if (source != null) {
            if (!by.isEmpty() && !WebLink.isAddress(by)) {
                source.putIfAbsent("publisher", by);
            }
            if (!url.isEmpty()) {
                source.putIfAbsent("url", url);
            }
        }
        return id;
    }

    private static String host(String url) {
        return HOST.matcher(url).replaceFirst("$1");
    }

    private String entry(
            String list,
            Map<String, Map<String, Object>> all,
            String key,
            String kind,
            String name) {
        Map<String, Object> known = all.get(key);
        if (known == null) {
            String id =
                    name.isEmpty()
                            ? ids.unique(list, "other", kind)
                            : ids.unique(list, CleanText.slug(name), kind);
            known = new LinkedHashMap<>();
            known.put("id", id);
            known.put(list.equals("sources") ? "title" : "name", name);
            all.put(key, known);
        }
        return String.valueOf(known.get("id"));
    }

    /// One event bears on another.
    public void link(String from, String to, String relation, String certainty) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("from", from);
        link.put("to", to);
        link.put("relation", relation);
        link.put("certainty", certainty);
        links.add(link);
    }

    /// Takes a whole event file in place of all that was put here, such as one that was written as
    /// a table.
    public void whole(JsonObject file) {
        whole = file;
    }

    /// Remembers the table that it was made of, so that the meaning of its columns can be changed.
    public void table(TableSpread spread) {
        table = spread;
    }

    /// The table that it was made of, or null.
    public @Nullable TableSpread table() {
        return table;
    }

    /// How many events the file will have.
    public int count() {
        return whole == null ? events.size() : whole.list("events").size();
    }

    /// The event file.
    public JsonObject file() {
        if (whole != null) {
            return whole;
        }
        name(NO_TRACK, tracks.size() == 1 ? FormatMessages.TRACK_ONLY : FormatMessages.TRACK_OTHER);
        name(ERAS, FormatMessages.TRACK_ERAS);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", new JsonLiteral("1"));
        file.putAll(root.fields());
        file.put("tracks", new ArrayList<>(tracks.values()));
        put(file, "actors", new ArrayList<>(actors.values()));
        put(file, "sources", new ArrayList<>(sources.values()));
        file.put("events", new ArrayList<>(events.stream().map(DraftEvent::fields).toList()));
        put(file, "links", links);
        return new JsonObject(file, 0, 0);
    }

    /// Names a track that the file has no word for, in every language of the program.
    private void name(String key, FormatMessages name) {
        Map<String, Object> track = tracks.get(key);
        if (track != null) {
            Map<String, Object> texts = new LinkedHashMap<>();
            Language.ALL.forEach(each -> texts.put(each.tag(), name.in(each)));
            track.put("name", texts);
        }
    }

    private static void put(Map<String, Object> file, String key, List<?> list) {
        if (!list.isEmpty()) {
            file.put(key, list);
        }
    }
}
