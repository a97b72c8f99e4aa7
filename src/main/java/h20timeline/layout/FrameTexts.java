package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a picture says about itself: how many tracks it has no room for, and an exported one also
/// title, range, as-of date, note and sources.
record FrameTexts(TimelineIndex index, Typesetter type, Viewport viewport, PictureHead head) {
    /// The texts, with a note of the tracks that have no room and of the events in them. Of the
    /// events in the other lanes some may have no words.
    List<TextBox> texts(
            List<LaneFrame> frames, int hiddenTracks, int hiddenEvents, WordCoverage coverage) {
        int events = coverage.events();
        int unworded = coverage.without();
        List<TextBox> texts = new ArrayList<>();
        double room = viewport.width() - 2 * Metrics.MARGIN;
        boolean picture = viewport.surround().picture();
        texts.addAll(head.texts(events));
        double y = viewport.height() - (picture ? Decorations.FOOT_BAR - 7 : Metrics.NOTE_BAR - 3);
        double right = viewport.width() - Metrics.MARGIN;
        List<String> less = new ArrayList<>();
        if (hiddenTracks > 0) {
            less.add(picture ? noRoom(hiddenTracks, hiddenEvents) : scrolled(frames, hiddenEvents));
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
        if (viewport.spotlight().isOn() && unworded > 0) {
            LaneFrame frame = frames.getFirst();
            double x = frame.plot().right() + Metrics.MARGIN / 2;
            String others = others(unworded, viewport.language());
            add(texts, others, TextRole.LABEL_DATE, x, frame.overflowTop(), viewport.width() - x);
        }
        if (picture) {
            double left = right - Metrics.MARGIN;
            add(texts, foot(shown(frames), left), TextRole.FOOT, Metrics.MARGIN, y, left);
        }
        return texts;
    }

    /// Says how many events are without words under those that a picture is about.
    static String others(int events, Language language) {
        return events == 1
                ? LayoutMessages.ONE_OTHER.in(language)
                : LayoutMessages.OTHERS.in(language, events);
    }

    private String noRoom(int tracks, int events) {
        return LayoutMessages.MORE_TRACKS.in(viewport.language(), tracks, events);
    }

    /// How many tracks are scrolled out of a window, and how many events they have.
    private String scrolled(List<LaneFrame> frames, int events) {
        List<Track> tracks = viewport.lanes().tracks(index.timeline());
        int lane = frames.isEmpty() ? 0 : frames.getFirst().lane();
        int above =
                (int) tracks.stream().takeWhile(track -> index.laneOf(track.id()) != lane).count();
        int below = tracks.size() - above - frames.size();
        return LayoutMessages.SCROLLED_TRACKS.in(viewport.language(), above, below, events);
    }

    /// Around the details of one event, whose headline is the largest: what they are of, and from
    /// where.
    List<TextBox> ofEvent(Event event) {
        List<TextBox> texts = new ArrayList<>();
        double room = viewport.width() - 2 * Metrics.MARGIN;
        Language language = viewport.language();
        if (viewport.surround().title()) {
            String title =
                    PictureHead.joined(index.timeline().title().marked(language), head.asOf());
            add(texts, title, TextRole.SUBTITLE, Metrics.MARGIN, 12, room);
        }
        double y = viewport.height() - Decorations.FOOT_BAR + 7;
        add(texts, foot(Stream.of(event), room), TextRole.FOOT, Metrics.MARGIN, y, room);
        return texts;
    }

    /// The events of some lanes that meet the time that is seen.
    private Stream<Event> shown(List<LaneFrame> frames) {
        return frames.stream()
                .flatMap(frame -> {
                    LaneIndex lane = index.lane(frame.lane());
                    return IntStream.range(0, lane.size())
                            .mapToObj(rank -> index.timeline().events().get(lane.event(rank)))
                            .filter(event -> frame.meets(event.date().extent()));
                });
    }

    /// The sources of what is shown; without a title also what the title would say of the as-of
    /// date.
    private String foot(Stream<Event> shown, double room) {
        Decorations decorations = viewport.surround();
        String asOf = decorations.title() ? "" : head.asOf();
        double rest = room - type.width(PictureHead.joined(asOf, " "), TextRole.FOOT);
        PictureSources sources = new PictureSources(index, type, viewport.language());
        return PictureHead.joined(asOf, decorations.sources() ? sources.line(shown, rest) : "");
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
