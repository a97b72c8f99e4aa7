package h20timeline.format.markwhen;

import h20timeline.format.DraftEvent;
import h20timeline.format.EventFinish;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.TimelineDraft;
import h20timeline.time.DayOrder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a markwhen text one after the other. What stands under an event belongs to
/// it.
final class MarkwhenLines {
    private static final Pattern HEAD = Pattern.compile("(\\w[\\w .-]{0,40}):\\s*(.*)");
    private static final Pattern SECTION =
            Pattern.compile("(?i)(?:(#{1,6})\\s+|(section|group)\\s+)(.+)");
    private static final Pattern SECTION_END =
            Pattern.compile("(?i)end\\s?(?:section|group)|style:.*");
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s)#([\\p{L}\\w-]+)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]]*)]\\(([^)\\s]+)\\)|(https?://\\S+)");

    private final TimelineDraft draft;
    private final ImportNotes notes;
    private final Deque<String> sections = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private DayOrder order;
    private @Nullable DraftEvent event;
    private int eventLine;
    private String date = "";
    private boolean front;
    private boolean begun;

    MarkwhenLines(TimelineDraft draft, DayOrder order) {
        this.draft = draft;
        this.order = order == DayOrder.UNKNOWN ? DayOrder.MONTH_FIRST : order;
        notes = draft.notes();
    }

    void line(String line, int number) {
        String text = line.strip();
        if (text.startsWith("---") && !begun) {
            front = !front;
            return;
        }
        if (front || text.startsWith("//")) {
            head(text, number);
            return;
        }
        EventLine found = EventLine.of(text.replaceFirst("^[-*] (?!\\[)", ""), order);
        if (found != null) {
            end();
            begin(found, number);
            return;
        }
        Matcher section = SECTION.matcher(text);
        if (section.matches() && (event == null || line.equals(text))) {
            end();
            begun = true;
            if (section.group(1) != null) {
                sections.clear();
            }
            sections.push(section.group(3).replaceAll(TAG.pattern(), "").strip());
        } else if (SECTION_END.matcher(text).matches()) {
            end();
            sections.poll();
        } else if (event == null) {
            head(text, number);
        } else if (!text.isEmpty()) {
            words.append(text).append('\n');
        }
    }

    private void head(String text, int number) {
        Matcher head = HEAD.matcher(text);
        if (text.isEmpty() || text.startsWith("//")) {
            return;
        }
        if (!head.matches()) {
            if (!front) {
                notes.error(number, 1, FormatMessages.LINE_UNREADABLE, text);
            }
            return;
        }
        String value = head.group(2).strip().replaceAll("^[\"']|[\"']$", "");
        switch (head.group(1)) {
            case "title" -> draft.title(value);
            case "description" -> draft.description(value);
            case "dateFormat" -> order = value.startsWith("d") ? DayOrder.DAY_FIRST : order;
            default -> notes.ignored(number, 1, head.group(1));
        }
    }

    private void begin(EventLine found, int number) {
        begun = true;
        date = found.date().edtf();
        DraftEvent now = draft.event(number, 1);
        event = now;
        eventLine = number;
        now.put("id", "").put("date", date);
        Matcher tag = TAG.matcher(found.words());
        String first = tag.find() ? tag.group(1) : "";
        String section = sections.peek();
        now.track(section == null || section.isEmpty() ? first : section);
        String title = found.words();
        if (section != null || first.isEmpty()) {
            TAG.matcher(title).results().forEach(each -> now.more("summary", each.group()));
        } else {
            TAG.matcher(title).results().skip(1).forEach(each -> now.more("summary", each.group()));
        }
        now.text(
                "headline",
                links(now, TAG.matcher(title).replaceAll("")).replaceAll("\\s{2,}", " "));
    }

    /// Ends the event whose lines were read last.
    void end() {
        DraftEvent done = event;
        if (done == null) {
            return;
        }
        for (String line : words.toString().lines().toList()) {
            Matcher pair = HEAD.matcher(line);
            String key = pair.matches() ? pair.group(1) : "";
            switch (key) {
                case "id" -> done.put("id", pair.group(2).strip());
                case "source", "link", "url" -> done.source("", "", pair.group(2));
                default ->
                        done.more(
                                "summary",
                                links(
                                        done,
                                        line.replaceFirst("^[-*] \\[ ] ", "☐ ")
                                                .replaceFirst("(?i)^[-*] \\[x] ", "☑ ")
                                                .replaceFirst("^[-*] ", "• ")));
            }
        }
        words.setLength(0);
        EventFinish.headline(done, notes, eventLine, 1, date);
        draft.id(done, done.get("id"));
        event = null;
    }

    private static String links(DraftEvent event, String text) {
        return LINK.matcher(text)
                .replaceAll(link -> {
                    boolean named = link.group(2) != null;
                    event.source(
                            named ? link.group(1) : "", "", named ? link.group(2) : link.group(3));
                    return Matcher.quoteReplacement(named ? link.group(1) : link.group(3));
                });
    }
}
