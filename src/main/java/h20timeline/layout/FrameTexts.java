package h20timeline.layout;

import h20timeline.model.Source;
import h20timeline.model.Timeline;
import h20timeline.time.CalendarText;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a picture says about itself: how many tracks it has no room for, and an exported one also
/// title, range, as-of date, note and sources.
record FrameTexts(Timeline timeline, Typesetter type, Viewport viewport) {
    private static final double FUNNEL = 11;
    private static final double NOTE_Y = 61;

    List<TextBox> texts(int hiddenTracks) {
        List<TextBox> texts = new ArrayList<>();
        double room = viewport.width() - 2 * Sizes.MARGIN;
        if (viewport.titled()) {
            head(texts, room);
        }
        double y =
                viewport.height() - (viewport.titled() ? Sizes.FOOT_BAR - 7 : Sizes.NOTE_BAR - 3);
        double right = viewport.width() - Sizes.MARGIN;
        if (hiddenTracks > 0) {
            String more = LayoutWord.MORE_TRACKS.in(viewport.language(), hiddenTracks);
            double width = Math.min(type.width(more, TextRole.FOOT), room);
            right = Math.max(Sizes.MARGIN, right - width);
            add(texts, more, TextRole.FOOT, right, y, width);
            right -= 24;
        }
        if (viewport.titled()) {
            double left = right - Sizes.MARGIN;
            add(texts, sources(left), TextRole.FOOT, Sizes.MARGIN, y, left);
        }
        return texts;
    }

    private void head(List<TextBox> texts, double room) {
        Language language = viewport.language();
        add(texts, timeline.title().marked(language), TextRole.TITLE, Sizes.MARGIN, 8, room);
        TimeSpan visible = viewport.visible();
        String range = CalendarText.range(visible.start(), visible.end() - 1, language);
        EdtfDate asOf = timeline.asOf();
        String subtitle =
                asOf == null
                        ? range
                        : range + "  ·  " + LayoutWord.AS_OF_LONG.in(language, asOf.text(language));
        add(texts, subtitle, TextRole.SUBTITLE, Sizes.MARGIN, 39, room);
        double indent = FUNNEL + 7;
        add(texts, viewport.note(), TextRole.NOTE, Sizes.MARGIN + indent, NOTE_Y, room - indent);
    }

    /// Where the sign before the note is, or null without one.
    @Nullable Box funnel() {
        double y = NOTE_Y + (TextRole.NOTE.lineHeight() - FUNNEL) / 2;
        return viewport.titled() && !viewport.note().isEmpty()
                ? new Box(Sizes.MARGIN, y, FUNNEL, FUNNEL)
                : null;
    }

    /// The first source by name, and how many more there are.
    private String sources(double room) {
        List<Source> sources = timeline.sources();
        if (sources.isEmpty()) {
            return "";
        }
        Language language = viewport.language();
        Source first = sources.getFirst();
        String name = first.title().marked(language);
        String publisher = first.publisher().marked(language);
        if (!publisher.isEmpty()) {
            name += " (" + publisher + ")";
        }
        if (first.date() != null) {
            name += ", " + first.date().text(language);
        }
        String more = Integer.toString(sources.size() - 1);
        double rest = type.width(LayoutWord.SOURCES_MORE.in(language, "", more), TextRole.FOOT);
        return sources.size() == 1
                ? LayoutWord.SOURCES.in(language, name)
                : LayoutWord.SOURCES_MORE.in(
                        language, type.elide(name, TextRole.FOOT, room - rest), more);
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
