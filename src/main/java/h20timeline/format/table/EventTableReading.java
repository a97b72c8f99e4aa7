package h20timeline.format.table;

import h20timeline.format.CleanText;
import h20timeline.format.DateJoin;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonDocument;
import h20timeline.format.JsonObject;
import h20timeline.format.JsonObject.JsonLiteral;
import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.UnreadableFileException;
import h20timeline.time.DayOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes an event file of a table that was made of one, and edited since. What the table has no
/// column for stays as it is in the event file that it was made of, where that is given.
final class EventTableReading {
    private final TimelineDraft draft;
    private final ImportNotes notes;
    private final ReadOptions options;
    private final Map<String, JsonObject> before = new HashMap<>();
    private final Map<String, List<Object>> lists = new LinkedHashMap<>();
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    EventTableReading(TimelineDraft draft, ReadOptions options) {
        this.draft = draft;
        this.options = options;
        notes = draft.notes();
    }

    JsonObject read(List<TableRow> rows) throws UnreadableFileException {
        JsonObject base = base();
        base.objects("events").forEach(event -> before.put(event.text("id"), event));
        Map<String, List<Integer>> columns = EventTableColumns.of(rows.getFirst().cells());
        DayOrder order =
                DayOrder.of(
                        rows.stream()
                                .map(row -> EventTableColumns.cell(row, columns.get("Date")))
                                .toList());
        List<Object> events = new ArrayList<>();
        for (TableRow row : rows.subList(1, rows.size())) {
            String what = EventTableColumns.cell(row, columns.get(EventTable.ROW)).strip();
            if (what.isEmpty() || what.equals("event")) {
                event(row, columns, order, events);
            } else {
                other(row, what, EventTableColumns.cell(row, columns.get(EventTable.MORE)));
            }
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", new JsonLiteral("1"));
        file.put("title", draft.file().text("title"));
        file.putAll(base.fields());
        file.putAll(root);
        lists.forEach(file::put);
        file.put("events", events);
        new EventTableEntries(file).complete(events);
        return new JsonObject(file, 0, 0);
    }

    private JsonObject base() throws UnreadableFileException {
        byte[] bytes = options.base();
        if (bytes == null) {
            return JsonObject.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Object read = JsonDocument.read(text, notes, ReadMonitor.NONE);
        return read instanceof JsonObject object ? object : JsonObject.empty();
    }

    private void event(
            TableRow row, Map<String, List<Integer>> columns, DayOrder order, List<Object> events) {
        String id = EventTableColumns.cell(row, columns.get("Id")).strip();
        JsonObject was = before.getOrDefault(id, JsonObject.empty());
        Map<String, Object> event = new LinkedHashMap<>(was.fields());
        if (columns.containsKey(EventTable.MORE)) {
            event.keySet().removeIf(key -> !EventTable.COLUMNS.containsValue(key));
        }
        for (Map.Entry<String, List<Integer>> column : columns.entrySet()) {
            String header = column.getKey();
            String key = EventTable.COLUMNS.get(EventTable.plain(header));
            String text = EventTableColumns.cell(row, column.getValue());
            if (key != null) {
                put(event, key, header, text, row.line(), column.getValue().getFirst() + 1);
            } else if (header.equals(EventTable.MORE)) {
                json(text, row.line(), column.getValue().getFirst() + 1)
                        .forEach(event::putIfAbsent);
            } else if (!header.equals(EventTable.ROW) && !text.isBlank()) {
                notes.ignored(row.line(), column.getValue().getFirst() + 1, header);
            }
        }
        String date = event.get("date") instanceof String text ? text.strip() : "";
        int dateColumn = columns.containsKey("Date") ? columns.get("Date").getFirst() + 1 : 1;
        if (date.isEmpty()) {
            notes.leftOut(row.line(), dateColumn, FormatMessages.DATE_EMPTY, id);
            return;
        }
        event.put("date", EventTableColumns.date(date, order));
        if (!DateJoin.isDate(String.valueOf(event.get("date")))) {
            notes.leftOut(row.line(), dateColumn, FormatMessages.DATE_UNREADABLE, date);
            return;
        }
        if (event.get("articleDate") instanceof String text) {
            event.put("articleDate", EventTableColumns.date(text.strip(), order));
        }
        if (id.isEmpty() || !ids.add(id)) {
            if (!id.isEmpty()) {
                notes.leftOut(row.line(), 1, FormatMessages.ID_TWICE, id);
                return;
            }
            newId(event);
        }
        events.add(new JsonObject(event, row.line(), 1));
    }

    private void newId(Map<String, Object> event) {
        Object headline = event.get("headline");
        String words =
                headline instanceof JsonObject texts
                        ? texts.text("en")
                        : JsonObject.scalar(headline);
        String slug = CleanText.slug(words);
        String base = slug.isEmpty() ? "event" : slug;
        String id = base;
        for (int i = 2; !ids.add(id) || before.containsKey(id); i++) {
            id = base + "-" + i;
        }
        event.put("id", id);
    }

    private void put(
            Map<String, Object> event,
            String key,
            String header,
            String text,
            int line,
            int column) {
        String plain = EventTable.plain(header);
        if (!plain.equals(header)) {
            String language = header.substring(plain.length() + 2, header.length() - 1);
            Map<String, Object> texts = new LinkedHashMap<>();
            if (event.get(key) instanceof JsonObject before) {
                texts.putAll(before.fields());
            }
            texts.remove(language);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
            if (texts.isEmpty()) {
                event.remove(key);
            } else {
                event.put(key, new JsonObject(texts, 0, 0));
            }
            return;
        }
        if (text.isBlank()) {
            if (!(event.get(key) instanceof JsonObject)) {
                event.remove(key);
            }
            return;
        }
        String start = text.strip();
        if (start.startsWith("[")
                && Set.of("figures", "claims", "quotes", "actors", "sources").contains(key)) {
            Object list = json("{\"list\": " + start + "}", line, column).get("list");
            if (list != null) {
                event.put(key, list);
            }
        } else if (key.equals("actors") || key.equals("sources")) {
            List<Object> ids = new ArrayList<>();
            for (String id : start.split("\\s*[;；]\\s*", -1)) {
                if (!id.isBlank()) {
                    ids.add(id);
                }
            }
            event.put(key, ids);
        } else if (key.equals("figures") || key.equals("claims") || key.equals("quotes")) {
            notes.error(line, column, FormatMessages.CELL_NO_JSON, start);
        } else {
            event.put(key, text);
        }
    }

    private void other(TableRow row, String what, String more) {
        Map<String, Object> entry = json(more, row.line(), 1);
        if (what.equals("timeline")) {
            root.putAll(entry);
        } else if (!entry.isEmpty()) {
            lists.computeIfAbsent(what, w -> new ArrayList<>()).add(new JsonObject(entry, 0, 0));
        } else {
            notes.error(row.line(), 1, FormatMessages.ROW_UNKNOWN, what);
        }
    }

    private Map<String, Object> json(String text, int line, int column) {
        if (text.isBlank()) {
            return Map.of();
        }
        ImportNotes inner = new ImportNotes("");
        try {
            Object read = JsonDocument.read(text, inner, ReadMonitor.NONE);
            if (inner.count() == 0 && read instanceof JsonObject object) {
                return object.fields();
            }
        } catch (UnreadableFileException e) {
            // Said below, with the place of the cell.
        }
        notes.error(line, column, FormatMessages.CELL_NO_JSON, text);
        return Map.of();
    }
}
