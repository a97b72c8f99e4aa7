package h20timeline.layout;

import h20timeline.model.Source;
import h20timeline.model.Timeline;
import h20timeline.time.CalendarText;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.List;

/// What a picture says about itself: how many tracks it has no room for, and an exported one also
/// title, range, as-of date and sources.
record FrameTexts(Timeline timeline, Typesetter type, Viewport viewport) {

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
        add(texts, timeline.title().in(language), TextRole.TITLE, Sizes.MARGIN, 8, room);
        TimeSpan visible = viewport.visible();
        String range = CalendarText.range(visible.start(), visible.end() - 1, language);
        EdtfDate asOf = timeline.asOf();
        String subtitle =
                asOf == null
                        ? range
                        : range + "  ·  " + LayoutWord.AS_OF_LONG.in(language, asOf.text(language));
        add(texts, subtitle, TextRole.SUBTITLE, Sizes.MARGIN, 39, room);
    }

    /// The first source by name, and how many more there are.
    private String sources(double room) {
        List<Source> sources = timeline.sources();
        if (sources.isEmpty()) {
            return "";
        }
        Language language = viewport.language();
        Source first = sources.getFirst();
        String name = first.title().in(language);
        String publisher = first.publisher().in(language);
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
