package h20timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A file that tells no story, with more events than a room can follow.
class CarryingEventsTest {
    private static final int MOST_STEPS = 25;

    private static Timeline of(int events, Importance importance, int backbone) {
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            String date = LocalDate.of(2001, 1, 1).plusDays(i).toString();
            Importance weight = i % 50 < backbone ? Importance.BACKBONE : importance;
            all.add(Sagas.event("e" + i, date, "t0", weight));
        }
        return Sagas.timeline(1, "2025-08-24", all);
    }

    private static List<ShowStep> steps(Timeline timeline) {
        TimelineIndex index = new TimelineIndex(timeline);
        return Story.of(timeline, index.all(), index.story());
    }

    @ParameterizedTest
    @EnumSource(Importance.class)
    void fiveHundredEventsMakeAStoryThatCanBeTold(Importance importance) {
        List<ShowStep> steps = steps(of(500, importance, 0));
        assertTrue(steps.size() <= MOST_STEPS, steps.size() + " steps");
        assertTrue(steps.size() > 15, steps.size() + " steps");
        ShowStep last = steps.get(steps.size() - 3);
        int number = Integer.parseInt(last.focus().getFirst().substring(1));
        assertTrue(number > 450, "the end is told as well: " + number);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTEXT", "DETAIL"})
    void noTurnIsLeftOutForWhatIsLessImportant(Importance importance) {
        Timeline timeline = of(500, importance, 1);
        List<String> told = steps(timeline).stream().flatMap(s -> s.focus().stream()).toList();
        long turns =
                timeline.events().stream()
                        .filter(event -> event.importance() == Importance.BACKBONE)
                        .filter(event -> told.contains(event.id()))
                        .count();
        assertEquals(10, turns);
    }
}
