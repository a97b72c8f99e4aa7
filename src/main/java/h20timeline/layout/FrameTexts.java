package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Source;
import h20timeline.model.Timeline;
import h20timeline.time.CalendarText;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a picture says about itself: how many tracks it has no room for, and an exported one also
/// title, range, as-of date, note and sources.
record FrameTexts(TimelineIndex index, Typesetter type, Viewport viewport) {
    private static final double FUNNEL = 11;

    /// The texts, with a note of the tracks that have no room and of the events in them. Of the
    /// events in the other lanes some may have no words.
    List<TextBox> texts(int hiddenTracks, int hiddenEvents, WordCoverage coverage) {
        int events = coverage.events();
        int unworded = coverage.without();
        List<TextBox> texts = new ArrayList<>();
        double room = viewport.width() - 2 * Metrics.MARGIN;
        boolean picture = viewport.surround().picture();
        if (picture) {
            head(texts, room, events);
        }
        double y = viewport.height() - (picture ? Decorations.FOOT_BAR - 7 : Metrics.NOTE_BAR - 3);
        double right = viewport.width() - Metrics.MARGIN;
        List<String> less = new ArrayList<>();
        if (hiddenTracks > 0) {
            less.add(
                    LayoutMessages.MORE_TRACKS.in(viewport.language(), hiddenTracks, hiddenEvents));
        }
        if (picture && unworded > 0) {
            less.add(LayoutMessages.UNWORDED.in(viewport.language(), unworded, events));
        }
        if (!less.isEmpty()) {
            String more = String.join("  ·  ", less);
            double width = Math.min(type.width(more, TextRole.FOOT), room);
            right = Math.max(Metrics.MARGIN, right - width);
            add(texts, more, TextRole.FOOT, right, y, width);
            right -= 24;
        }
        if (picture) {
            double left = right - Metrics.MARGIN;
            add(texts, foot(left), TextRole.FOOT, Metrics.MARGIN, y, left);
        }
        return texts;
    }

    /// Around the details of one event, whose headline is the largest: what they are of, and from
    /// where.
    List<TextBox> ofEvent() {
        List<TextBox> texts = new ArrayList<>();
        double room = viewport.width() - 2 * Metrics.MARGIN;
        Language language = viewport.language();
        if (viewport.surround().title()) {
            String title = joined(timeline().title().marked(language), asOf());
            add(texts, title, TextRole.SUBTITLE, Metrics.MARGIN, 12, room);
        }
        double y = viewport.height() - Decorations.FOOT_BAR + 7;
        add(texts, foot(room), TextRole.FOOT, Metrics.MARGIN, y, room);
        return texts;
    }

    private void head(List<TextBox> texts, double room, int events) {
        Language language = viewport.language();
        Decorations decorations = viewport.surround();
        if (decorations.title()) {
            add(
                    texts,
                    timeline().title().marked(language),
                    TextRole.TITLE,
                    Metrics.MARGIN,
                    8,
                    room);
            String subtitle = joined(range(events), asOf());
            add(texts, subtitle, TextRole.SUBTITLE, Metrics.MARGIN, 39, room);
        }
        double indent = FUNNEL + 7;
        double y = decorations.noteY();
        add(texts, decorations.note(), TextRole.NOTE, Metrics.MARGIN + indent, y, room - indent);
    }

    /// How many events are shown, and from when to when they reach; where that is not all of them,
    /// the time that is shown.
    private String range(int events) {
        Language language = viewport.language();
        int all = index.timeline().events().size();
        if (events == all) {
            String count = LaneHeads.count(all, language);
            return LayoutMessages.SHOWN_FROM_TO.in(language, count, index.spans().words(language));
        }
        TimeSpan visible = viewport.visible();
        String range = CalendarText.range(visible.start(), visible.end() - 1, language);
        return LayoutMessages.SHOWN_IN.in(language, events, all, range);
    }

    private Timeline timeline() {
        return index.timeline();
    }

    /// Up to when the file knows; empty where it does not say, or it is not wanted.
    private String asOf() {
        EdtfDate asOf = timeline().asOf();
        Language language = viewport.language();
        return asOf == null || !viewport.surround().asOf()
                ? ""
                : LayoutMessages.AS_OF_LONG.in(language, asOf.text(language));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "  ·  " + other;
    }

    /// The sources; without a title also what the title would say of the as-of date.
    private String foot(double room) {
        Decorations decorations = viewport.surround();
        String asOf = decorations.title() ? "" : asOf();
        double rest = room - type.width(joined(asOf, " "), TextRole.FOOT);
        return joined(asOf, decorations.sources() ? sources(rest) : "");
    }

    /// Where the sign before the note is, or null without one.
    @Nullable Box funnel() {
        Decorations decorations = viewport.surround();
        double y = decorations.noteY() + (TextRole.NOTE.lineHeight() - FUNNEL) / 2;
        return decorations.picture() && !decorations.note().isEmpty()
                ? new Box(Metrics.MARGIN, y, FUNNEL, FUNNEL)
                : null;
    }

    /// The first source by name, and how many more there are.
    private String sources(double room) {
        List<Source> sources = timeline().sources();
        if (sources.isEmpty()) {
            return "";
        }
        Language language = viewport.language();
        String name = named(sources.getFirst(), language);
        String more = Integer.toString(sources.size() - 1);
        double rest = type.width(LayoutMessages.SOURCES_MORE.in(language, "", more), TextRole.FOOT);
        return sources.size() == 1
                ? LayoutMessages.SOURCES.in(language, name)
                : LayoutMessages.SOURCES_MORE.in(
                        language, type.elide(name, TextRole.FOOT, room - rest), more);
    }

    /// A source by its title, publisher and date.
    static String named(Source source, Language language) {
        String name = source.title().marked(language);
        String publisher = source.publisher().marked(language);
        if (!publisher.isEmpty()) {
            name += " (" + publisher + ")";
        }
        EdtfDate date = source.date();
        return date == null ? name : name + ", " + date.text(language);
    }

    private void add(
            List<TextBox> texts, String text, TextRole role, double x, double y, double room) {
        String fitting = type.elide(Typesetter.oneLine(text), role, room);
        if (!fitting.isEmpty()) {
            texts.add(
                    new TextBox(fitting, role, x, y, type.width(fitting, role), role.lineHeight()));
        }
    }
}
