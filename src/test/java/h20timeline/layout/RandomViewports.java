package h20timeline.layout;

import h20timeline.RandomValues;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.LinkChoice;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Random viewports: from ten minutes to everything, mostly where there are events, on pictures of
/// every size.
record RandomViewports(Random random, TimelineIndex index) {
    private static final double SHORTEST = 600;

    Viewport any() {
        return any(
                320 * Math.pow(12, random.nextDouble()), 200 * Math.pow(10.8, random.nextDouble()));
    }

    Viewport any(double width, double height) {
        Viewport view =
                new Viewport(
                                span(),
                                Math.rint(width),
                                Math.rint(height),
                                random.nextBoolean() ? Language.EN : Language.ZH)
                        .with(
                                new Emphasis(
                                        random.nextBoolean() ? null : event().id(),
                                        RandomValues.any(random, LinkChoice.values()),
                                        random.nextBoolean() ? null : some()));
        if (random.nextInt(3) == 0) {
            view = view.with(arrangement());
        }
        return random.nextBoolean()
                ? view
                : view.titled(
                        random.nextBoolean() ? "" : "Filtered: ".repeat(1 + random.nextInt(40)));
    }

    /// Some events: few, many, none or all.
    EventSet some() {
        double part = Math.clamp(random.nextDouble() * 1.4 - 0.2, 0, 1);
        BitSet set = new BitSet();
        for (int i = 0; i < index.timeline().events().size(); i++) {
            set.set(i, random.nextDouble() < part);
        }
        return EventSet.of(set);
    }

    /// The lanes in any order, any of them folded, now and then all.
    Arrangement arrangement() {
        List<String> ids = new ArrayList<>();
        index.timeline().tracks().forEach(track -> ids.add(track.id()));
        Collections.shuffle(ids, random);
        Set<String> folded = new HashSet<>(ids);
        boolean all = random.nextInt(5) == 0;
        folded.removeIf(id -> !all && random.nextBoolean());
        int scrolled = random.nextInt(3) == 0 ? random.nextInt(ids.size() + 2) : 0;
        return new Arrangement(random.nextBoolean() ? List.of() : ids, folded).from(scrolled);
    }

    /// The same view of another span.
    static Viewport moved(Viewport view, long seconds) {
        TimeSpan span = view.visible();
        return view.over(new TimeSpan(span.start() + seconds, span.end() + seconds));
    }

    private Event event() {
        var events = index.timeline().events();
        return events.get(random.nextInt(events.size()));
    }

    private TimeSpan span() {
        if (random.nextInt(12) == 0) {
            return random.nextBoolean() ? index.all() : index.story();
        }
        double most = index.all().length() * 1.1;
        long length = Math.round(SHORTEST * Math.pow(most / SHORTEST, random.nextDouble()));
        long at =
                random.nextInt(5) == 0
                        ? random.nextLong(index.all().start(), index.all().end())
                        : event().date().extent().anchor();
        long start = at - Math.round(length * random.nextDouble());
        start = Math.clamp(start, Extent.DAWN, Math.max(Extent.DAWN, Extent.DUSK - length));
        return new TimeSpan(start, start + length);
    }
}
