package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Timeline;
import h20timeline.time.CalendarText;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The head of an exported picture: its title in as many lines as it needs, what it shows, and a
/// note. A picture of the whole story has the file's headline as its title, and its line of context
/// under that.
final class PictureHead {
    private static final double TOP = 8;
    private static final double BOTTOM = 7;

    /// The part of a picture's height that its head takes at most.
    private static final double MOST = 0.3;

    private static final int MOST_LINES = 4;
    private static final double FUNNEL = 11;
    private static final double NOTE_LINE = 22;
    private static final String SEPARATOR = "  ·  ";

    private final TimelineIndex index;
    private final Typesetter type;
    private final Viewport viewport;
    private final int cuts;
    private final Language language;
    private final Decorations decorations;
    private final double room;
    private final String name;
    private final List<String> title;
    private final List<String> deck;

    /// How many lines are kept for what is shown.
    private final int countLines;

    /// What stands over a viewport.
    PictureHead(TimelineIndex index, Typesetter type, Viewport viewport, AxisCuts cuts) {
        this.index = index;
        this.type = type;
        this.viewport = viewport;
        this.cuts = cuts.cuts();
        language = viewport.language();
        decorations = viewport.surround();
        room = viewport.width() - 2 * Metrics.MARGIN;
        Timeline timeline = index.timeline();
        boolean told = isWhole() && !timeline.plan().headline().isEmpty();
        String file = words(timeline.title().marked(language));
        name = told ? file + SEPARATOR : "";
        String headline = told ? words(timeline.plan().headline().marked(language)) : file;
        String context = isWhole() ? words(timeline.plan().deck().marked(language)) : "";
        double most = viewport.height() * MOST - TOP - BOTTOM - note();
        int fitting = (int) ((most - TextRole.TITLE.lineHeight()) / TextRole.SUBTITLE.lineHeight());
        countLines = isShown() ? Math.clamp(fitting, 1, counts(name + widest()).size()) : 0;
        most -= counts();
        title = lines(headline, TextRole.TITLE, most);
        deck = lines(context, TextRole.SUBTITLE, most - height(title, TextRole.TITLE));
    }

    private boolean isShown() {
        return decorations.picture() && decorations.title();
    }

    private boolean isWhole() {
        TimeSpan story = index.story();
        TimeSpan visible = viewport.visible();
        return viewport.whole() && visible.start() <= story.start() && visible.end() >= story.end();
    }

    /// All lines of a text; a single one that may be cut where a low picture has no room for them,
    /// or none of a text that need not be there.
    private List<String> lines(String text, TextRole role, double most) {
        if (!isShown() || text.isEmpty()) {
            return List.of();
        }
        List<String> lines =
                type.wrap(text, role, type.balanced(text, role, room, MOST_LINES), MOST_LINES);
        if (height(lines, role) <= most) {
            return lines;
        }
        return role == TextRole.TITLE ? List.of(type.elide(text, role, room)) : List.of();
    }

    private static double height(List<String> lines, TextRole role) {
        return lines.size() * role.lineHeight();
    }

    private double counts() {
        return countLines * TextRole.SUBTITLE.lineHeight();
    }

    /// What is shown, and up to when the file knows; on lines of their own where one is too short.
    private List<String> counts(String range) {
        String after = joined(asOf(), cut());
        String joined = joined(range, after);
        if (type.width(joined, TextRole.SUBTITLE) <= room) {
            return List.of(joined);
        }
        List<String> lines = new ArrayList<>(type.wrap(range, TextRole.SUBTITLE, room, 2));
        if (!after.isEmpty()) {
            lines.addAll(type.wrap(after, TextRole.SUBTITLE, room, 2));
        }
        return lines;
    }

    private double note() {
        return decorations.note().isEmpty() ? 0 : NOTE_LINE;
    }

    /// The height of it; none in a window.
    double height() {
        if (!decorations.picture()) {
            return 0;
        }
        if (!decorations.title()) {
            return decorations.note().isEmpty() ? 0 : NOTE_LINE + TOP;
        }
        return noteY() + BOTTOM - 1 + note();
    }

    private double noteY() {
        return isShown()
                ? TOP
                        + height(title, TextRole.TITLE)
                        + 1
                        + height(deck, TextRole.SUBTITLE)
                        + counts()
                : TOP;
    }

    /// Its texts, for a picture that shows so many events.
    List<TextBox> texts(int events) {
        List<TextBox> texts = new ArrayList<>();
        if (!decorations.picture()) {
            return texts;
        }
        if (isShown()) {
            double y = add(texts, title, TextRole.TITLE, TOP) + 1;
            y = add(texts, deck, TextRole.SUBTITLE, y);
            String range = name + range(events);
            List<String> counts = counts(range);
            if (counts.size() > countLines) {
                String all = joined(range, joined(asOf(), cut()));
                counts = type.wrap(all, TextRole.SUBTITLE, room, countLines);
            }
            add(texts, counts, TextRole.SUBTITLE, y);
        }
        double indent = FUNNEL + 7;
        String note = type.elide(words(decorations.note()), TextRole.NOTE, room - indent);
        if (!note.isEmpty()) {
            texts.add(box(note, TextRole.NOTE, Metrics.MARGIN + indent, noteY()));
        }
        return texts;
    }

    private double add(List<TextBox> texts, List<String> lines, TextRole role, double top) {
        double y = top;
        for (String line : lines) {
            if (!line.isEmpty()) {
                texts.add(box(line, role, Metrics.MARGIN, y));
            }
            y += role.lineHeight();
        }
        return y;
    }

    private TextBox box(String text, TextRole role, double x, double y) {
        return new TextBox(text, role, x, y, type.width(text, role), role.lineHeight());
    }

    /// How many events are shown, and from when to when they reach; where that is not all of them,
    /// the time that is shown.
    private String range(int events) {
        int all = index.timeline().events().size();
        return events == all
                ? LayoutMessages.SHOWN_FROM_TO.in(
                        language, LaneHeads.count(all, language), index.spans().words(language))
                : part(events);
    }

    private String part(int events) {
        TimeSpan visible = viewport.visible();
        String range = CalendarText.range(visible.start(), visible.end() - 1, language);
        return LayoutMessages.SHOWN_IN.in(
                language,
                language.number(events),
                language.number(index.timeline().events().size()),
                range);
    }

    /// The longest that the range can be, before it is known how many events are shown.
    private String widest() {
        int all = index.timeline().events().size();
        String whole = range(all);
        String part = part(all);
        return type.width(whole, TextRole.SUBTITLE) > type.width(part, TextRole.SUBTITLE)
                ? whole
                : part;
    }

    /// Up to when the file knows; empty where it does not say, or it is not wanted. What was known
    /// on an earlier day always says so, for without it the picture would be taken for today's.
    String asOf() {
        EdtfDate asOf = index.timeline().asOf();
        if (asOf != null && index.timeline().isRecalled()) {
            return LayoutMessages.KNOWN_ON.in(language, asOf.text(language));
        }
        return asOf == null || !decorations.asOf()
                ? ""
                : LayoutMessages.AS_OF_LONG.in(language, asOf.text(language));
    }

    /// That time is left out; empty where none is.
    private String cut() {
        return switch (cuts) {
            case 0 -> "";
            case 1 -> LayoutMessages.CUT_ONCE.in(language);
            default -> LayoutMessages.CUT_OFTEN.in(language, cuts);
        };
    }

    static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + SEPARATOR + other;
    }

    private static String words(String text) {
        return Typesetter.oneLine(text);
    }

    /// Where the sign before the note is, or null without one.
    @Nullable Box funnel() {
        double y = noteY() + (TextRole.NOTE.lineHeight() - FUNNEL) / 2;
        return decorations.picture() && !decorations.note().isEmpty()
                ? new Box(Metrics.MARGIN, y, FUNNEL, FUNNEL)
                : null;
    }
}
