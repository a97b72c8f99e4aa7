package h20timeline.compare;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.Source;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The differences of two timelines in words: a line for each event, and lines for what is said
/// beside the events.
public record DiffText(TimelineDiff diff, Language language) {
    /// The lines; one that says so where nothing differs.
    public List<String> lines() {
        if (diff.isEmpty()) {
            return List.of(CompareMessages.NONE.in(language));
        }
        List<String> lines = new ArrayList<>();
        if (diff.unrelated()) {
            lines.add(CompareMessages.NOTHING_COMMON.in(language));
        }
        diff.events().forEach(change -> lines.add(line(change)));
        lines.addAll(rest());
        return lines;
    }

    /// The same as a page in Markdown.
    public String markdown(String old, String now) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(CompareMessages.TITLE.in(language, old, now)).append("\n\n");
        lines().forEach(line -> out.append("- ").append(line).append('\n'));
        return out.toString();
    }

    /// How much differs, in a sentence.
    public String summary() {
        int changes = lines().size();
        return diff.isEmpty()
                ? CompareMessages.NONE.in(language)
                : changes == 1
                        ? CompareMessages.ONE_CHANGE.in(language)
                        : CompareMessages.CHANGES.in(language, language.number(changes));
    }

    private String line(EventChange change) {
        Event event = change.shown();
        Event old = change.before();
        String what = what(change);
        if (old != null && !old.headline().equals(event.headline())) {
            String before = old.headline().marked(language);
            what = CompareMessages.HEADLINE_WAS.in(language, what, before);
        }
        if (change.kinds().contains(ChangeKind.RENAMED)) {
            what = CompareMessages.FOUND_BY_WORDS.in(language, what);
        }
        return CompareMessages.EVENT.in(
                language,
                what,
                event.date().text(language, EdtfDate.Style.SHORT),
                event.headline().marked(language),
                event.id());
    }

    /// What became of an event: its signs, each with its word.
    public String what(EventChange change) {
        List<String> words = new ArrayList<>();
        for (ChangeKind kind : change.ordered()) {
            words.add(kind.sign() + " " + words(kind, change));
        }
        return String.join(language.rules().listSeparator(), words);
    }

    /// What it was and what it is, where that can be said briefly.
    private String words(ChangeKind kind, EventChange change) {
        String word = kind.in(language);
        Event old = change.before();
        Event now = change.after();
        if (old == null || now == null) {
            return word;
        }
        return switch (kind) {
            case RENAMED -> fromTo(word, old.id(), now.id());
            case DATE_SHARPENED, DATE_MOVED, DATE_WIDENED -> fromTo(word, day(old), day(now));
            case STATUS_RISEN, STATUS_FALLEN ->
                    fromTo(
                            word,
                            ModelMessages.of(old.status()).in(language),
                            ModelMessages.of(now.status()).in(language));
            default -> word;
        };
    }

    private String day(Event event) {
        return event.date().text(language, EdtfDate.Style.SHORT);
    }

    private String fromTo(String word, String old, String now) {
        return CompareMessages.FROM_TO.in(language, word, old, now);
    }

    /// What differs beside the events.
    private List<String> rest() {
        List<String> lines = new ArrayList<>();
        TimelineFrame before = diff.before();
        TimelineFrame now = diff.after();
        // What only follows an event to its other id is told with the event.
        TimelineFrame old = before == null ? null : before.of(new EventRename(diff.renamed()));
        if (old != null && now != null && !old.equals(now)) {
            say(lines, CompareMessages.LINKS_ADDED, more(old.links(), now.links(), l -> l));
            say(lines, CompareMessages.LINKS_REMOVED, more(now.links(), old.links(), l -> l));
            counted(lines, old, now);
            if (lines.isEmpty() || !withoutCounted(old).equals(withoutCounted(now))) {
                lines.add(CompareMessages.FRAME.in(language));
            }
        }
        if (diff.reordered()) {
            lines.add(CompareMessages.ORDER.in(language));
        }
        return lines;
    }

    private void counted(List<String> lines, TimelineFrame old, TimelineFrame now) {
        say(lines, CompareMessages.SOURCES_ADDED, more(old.sources(), now.sources(), Source::id));
        say(lines, CompareMessages.SOURCES_REMOVED, more(now.sources(), old.sources(), Source::id));
    }

    private static TimelineFrame withoutCounted(TimelineFrame frame) {
        return new TimelineFrame(
                frame.title(),
                frame.description(),
                frame.asOf(),
                frame.tracks(),
                frame.actors(),
                List.of(),
                List.of(),
                frame.story(),
                frame.plan());
    }

    private void say(List<String> lines, CompareMessages message, int count) {
        if (count > 0) {
            lines.add(message.in(language, language.number(count)));
        }
    }

    /// How many the one list has that the other lacks.
    private static <T> int more(List<T> old, List<T> now, Function<T, Object> key) {
        Set<Object> known = new HashSet<>();
        old.forEach(one -> known.add(key.apply(one)));
        return (int) now.stream().filter(one -> !known.contains(key.apply(one))).count();
    }
}
