package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.layout.index.EventsOutside;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies beside a view, counted and looked at one by one.
class EventsOutsideTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 12, 300, 3_000})
    void everyEventIsBeforeAfterOrInTheView(int events) {
        TimelineIndex index = new TimelineIndex(Generated.timeline(61 + events, events));
        RandomCases.check(
                events,
                60,
                random -> {
                    Viewport view = new RandomViewports(random, index).any();
                    EventsOutside outside = new EventsOutside(index, view.visible());
                    List<TimeSpan> before =
                            reaches(index).stream()
                                    .filter(r -> r.end() < view.visible().start())
                                    .toList();
                    List<TimeSpan> after =
                            reaches(index).stream()
                                    .filter(r -> r.start() > view.visible().end())
                                    .toList();
                    assertEquals(before.size(), outside.before());
                    assertEquals(after.size(), outside.after());
                    assertEquals(
                            index.size(),
                            outside.before() + outside.after() + index.meeting(view.visible()));
                    if (!before.isEmpty()) {
                        long last = reach(outside.lastBefore()).end();
                        assertTrue(before.stream().allMatch(r -> r.end() <= last));
                    }
                    if (!after.isEmpty()) {
                        long first = reach(outside.firstAfter()).start();
                        assertTrue(after.stream().allMatch(r -> r.start() >= first));
                    }
                });
    }

    private static List<TimeSpan> reaches(TimelineIndex index) {
        return IntStream.range(0, index.size()).mapToObj(i -> reach(index.inOrder(i))).toList();
    }

    private static TimeSpan reach(Event event) {
        return event.date().extent().reach();
    }
}
