package h20timeline;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Timelines to try the window on.
public final class Sagas {
    private Sagas() {}

    /// The saga that the program brings.
    public static Timeline saga() {
        return read("h20-saga.json");
    }

    /// What came after it.
    public static Timeline after() {
        return read("h20-after.json");
    }

    /// The timeline of a JSON text.
    public static Timeline given(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                new TimelineReader()
                        .read(
                                "given.json",
                                new ByteArrayInputStream(bytes),
                                bytes.length,
                                ReadMonitor.NONE)
                        .timeline());
    }

    private static Timeline read(String name) {
        Path file = Path.of("data", name);
        return Objects.requireNonNull(
                new TimelineReader().read(file, ReadMonitor.NONE).timeline(), name);
    }

    /// So many events over sixty years, the same at every call.
    public static Timeline generated(int count) {
        Random random = new Random(20);
        LocalDate first = LocalDate.of(1970, 1, 1);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String date = first.plusDays(random.nextInt(60 * 365)).toString();
            events.add(
                    event(
                            "e" + i,
                            date,
                            "t" + random.nextInt(5),
                            i % 100 == 0 ? Importance.BACKBONE : Importance.DETAIL));
        }
        return timeline(5, "2025-08-24", events);
    }

    /// A timeline of given events on tracks `t0`, `t1`, …; `asOf` is empty for none.
    public static Timeline timeline(int tracks, String asOf, List<Event> events) {
        List<Track> lanes = new ArrayList<>();
        for (int i = 0; i < tracks; i++) {
            Hue hue = i % 2 == 0 ? Hue.BLUE : Hue.AMBER;
            lanes.add(new Track("t" + i, Text.same("Track " + i), hue));
        }
        return new Timeline(
                Text.same("Made up"),
                Text.EMPTY,
                asOf.isEmpty() ? null : date(asOf),
                lanes,
                List.of(),
                List.of(),
                events,
                List.of(),
                List.of());
    }

    /// An event with a date and a place, and a headline of some length.
    public static Event event(String id, String date, String track, Importance importance) {
        return new Event(
                new EventCore(
                        id,
                        date(date),
                        null,
                        track,
                        importance,
                        Kind.MEDIA_REPORT,
                        Status.REPORTED),
                EventWording.of(Text.same("What happened in the event called " + id)),
                EventEvidence.NONE);
    }

    /// A date that can be read.
    public static EdtfDate date(String edtf) {
        return switch (EdtfDate.parse(edtf)) {
            case EdtfResult.Parsed(EdtfDate date) -> date;
            case EdtfResult.Failed failed -> throw new IllegalArgumentException(failed.toString());
        };
    }
}
