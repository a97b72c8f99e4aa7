package h20timeline.bench;

import h20timeline.format.ReadMonitor;
import h20timeline.format.json.TimelineReader;
import h20timeline.model.Certainty;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Link;
import h20timeline.model.Relation;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// The timelines that are measured: the saga, and generated ones that look like it, only longer.
final class BenchTimelines {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9_000;
    private static final List<Hue> HUES = List.of(Hue.values());
    private static final List<Status> STATUSES = List.of(Status.values());

    private BenchTimelines() {}

    /// The saga for 34, else a generated timeline.
    static Timeline of(int events) {
        return events == 34 ? saga() : generated(events);
    }

    private static Timeline saga() {
        var report = new TimelineReader().read(Path.of("data", "h20-saga.json"), ReadMonitor.NONE);
        return Objects.requireNonNull(report.timeline());
    }

    private static Timeline generated(int count) {
        Random random = new Random(42);
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tracks.add(new Track("track-" + i, Text.same("Track " + i), HUES.get(i)));
        }
        List<Event> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(event(i, random));
        }
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < Math.min(count, 50_000); i += 2) {
            links.add(
                    new Link(
                            "event-" + (i - 1),
                            "event-" + i,
                            Relation.LED_TO,
                            Certainty.STATED,
                            "",
                            Text.EMPTY));
        }
        return new Timeline(
                Text.same("Generated"),
                Text.EMPTY,
                date("2024-08-24"),
                tracks,
                List.of(),
                List.of(),
                events,
                links,
                List.of());
    }

    private static Event event(int i, Random random) {
        int kind = random.nextInt(100);
        return new Event(
                new EventCore(
                        "event-" + i,
                        date(edtf(random)),
                        null,
                        "track-" + random.nextInt(5),
                        kind < 2
                                ? Importance.BACKBONE
                                : kind < 30 ? Importance.CONTEXT : Importance.DETAIL,
                        Kind.MEDIA_REPORT,
                        STATUSES.get(random.nextInt(STATUSES.size()))),
                EventWording.of(
                        Text.same("Event number " + i + " of the generated saga, reported")),
                EventEvidence.NONE);
    }

    /// Mostly days; some months, ranges and spans.
    static String edtf(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(20)) {
            case 0 -> day.toString().substring(0, 7);
            case 1 -> "[" + day + ".." + day.plusDays(1 + random.nextInt(20)) + "]";
            case 2 -> day + "/" + day.plusDays(1 + random.nextInt(90));
            default -> day.toString();
        };
    }

    private static EdtfDate date(String edtf) {
        return ((EdtfResult.Parsed) EdtfDate.parse(edtf)).date();
    }

    /// An event file of a number of events, as bytes.
    static byte[] file(int count) {
        Random random = new Random(7);
        StringBuilder json = new StringBuilder(count * 360 + 1_000);
        json.append("{\"format\":1,\"title\":{\"en\":\"Generated\",\"zh\":\"生成的文件\"},\"tracks\":[");
        for (int i = 0; i < 5; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"track-%1$s\",\"name\":\"Track %1$s\"}".formatted(i));
        }
        json.append("],\"actors\":[{\"id\":\"somebody\",\"name\":\"Somebody\"}],\"events\":[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "\n" : ",\n")
                    .append("{\"id\":\"event-")
                    .append(i)
                    .append("\",\"date\":\"")
                    .append(edtf(random))
                    .append("\",\"track\":\"track-")
                    .append(random.nextInt(5))
                    .append("\",\"importance\":\"context\",\"kind\":\"media-report\",")
                    .append("\"status\":\"reported\",\"headline\":{\"en\":\"Event ")
                    .append(i)
                    .append(" of the generated saga\",\"zh\":\"生成的事件 ")
                    .append(i)
                    .append("\"},\"summary\":{\"en\":\"Somebody said that something happened on ")
                    .append("that day, number ")
                    .append(i)
                    .append(".\",\"zh\":\"有人说那天发生了一件事。\"},\"actors\":[\"somebody\"]}");
        }
        return json.append("]}").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
