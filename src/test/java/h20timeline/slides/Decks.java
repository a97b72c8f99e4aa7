package h20timeline.slides;

import h20timeline.Sagas;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Timelines ready to be presented, measured without a toolkit.
public final class Decks {
    private Decks() {}

    /// The saga.
    public static SlideDeck saga() {
        return of(Sagas.saga());
    }

    /// Any timeline.
    public static SlideDeck of(Timeline timeline) {
        return new SlideDeck(new TimelineIndex(timeline), Decks::width);
    }

    /// About as wide as the fonts of the program are: a Chinese character is twice a Latin letter.
    static double width(String text, TextRole role) {
        return text.codePoints().mapToDouble(c -> c < 0x2e80 ? 0.4 : 0.75).sum()
                * role.lineHeight();
    }

    /// A story of so many steps, each about an event and beside the next one.
    public static SlideDeck ofSteps(int count) {
        return of(withSteps(count));
    }

    /// The timeline of such a story.
    public static Timeline withSteps(int count) {
        List<Event> events =
                IntStream.range(0, count)
                        .mapToObj(i ->
                                Sagas.event(
                                        "e" + i,
                                        LocalDate.of(2001, 1, 1).plusDays(3L * i).toString(),
                                        "t" + i % 4,
                                        Importance.CONTEXT))
                        .toList();
        List<StoryStep> story = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            story.add(
                    new StoryStep(
                            "s" + i,
                            Text.same("Step " + i),
                            List.of("e" + i),
                            List.of("e" + (i + 1) % count),
                            null,
                            new StoryNotes(Text.same("Say this of number " + i), Text.EMPTY)));
        }
        return told(Sagas.timeline(4, "2025-08-24", events), story);
    }

    /// The same timeline with a story.
    public static Timeline told(Timeline timeline, List<StoryStep> story) {
        List<Track> tracks = timeline.tracks();
        return new Timeline(
                timeline.title(),
                timeline.description(),
                timeline.asOf(),
                tracks,
                timeline.actors(),
                timeline.sources(),
                timeline.events(),
                timeline.links(),
                story);
    }
}
