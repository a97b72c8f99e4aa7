package h20timeline.slides;

import h20timeline.Sagas;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Importance;
import h20timeline.model.Status;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Timelines of every sort that somebody may present: the saga with its story and without, one
/// event, five hundred, and one in which everything is as long as a file may have it.
final class OddStories {
    private OddStories() {}

    static Stream<Timeline> timelines() {
        Event one = Sagas.event("only", "2025-04-09", "t0", Importance.BACKBONE);
        return Stream.of(
                Sagas.saga(),
                Decks.told(Sagas.saga(), List.of()),
                Sagas.generated(500),
                Sagas.timeline(1, "", List.of(one)),
                wordy());
    }

    /// Headlines, titles and names as long as a file may have them, and a step about all events.
    private static Timeline wordy() {
        String words = "A headline that goes on and on, past all that was ever asked for. ";
        List<Event> events = new ArrayList<>();
        for (Event event : Sagas.generated(30).events()) {
            events.add(
                    new Event(
                            new EventCore(
                                    event.id(),
                                    event.date(),
                                    null,
                                    event.track(),
                                    event.importance(),
                                    event.kind(),
                                    Status.DISPUTED),
                            new EventWording(
                                    Text.same(words.repeat(7)),
                                    Text.same(words.repeat(20)),
                                    Text.same(words.repeat(20)),
                                    Text.EMPTY),
                            EventEvidence.of(
                                    Sagas.saga().event("loss-estimate").orElseThrow().figures())));
        }
        Timeline bare = Sagas.timeline(5, "2025-08-24", events);
        List<StoryStep> story =
                List.of(
                        beat(words.repeat(7), events.subList(0, 1)),
                        beat(words.repeat(7), events.subList(0, 3)),
                        beat(words, events),
                        beat(words.repeat(7), List.of()));
        return new Timeline(
                Text.same(words.repeat(7)),
                Text.same(words.repeat(40)),
                bare.asOf(),
                bare.tracks(),
                List.of(),
                List.of(),
                bare.events(),
                List.of(),
                story);
    }

    static StoryStep beat(String title, List<Event> events) {
        return new StoryStep(
                "b" + events.size() + title.length(),
                Text.same(title),
                events.stream().map(Event::id).toList(),
                List.of(),
                null,
                StoryNotes.NONE);
    }
}
