package h20timeline.layout;

import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.util.Random;

/// Random viewports: from ten minutes to everything, mostly where there are events, on pictures of
/// every size.
record Views(Random random, TimelineIndex index) {
    private static final double SHORTEST = 600;

    Viewport any() {
        return any(
                320 * Math.pow(12, random.nextDouble()), 200 * Math.pow(10.8, random.nextDouble()));
    }

    Viewport any(double width, double height) {
        return new Viewport(
                span(),
                Math.rint(width),
                Math.rint(height),
                random.nextBoolean() ? Language.EN : Language.ZH,
                random.nextBoolean() ? null : event().id(),
                random.nextInt(4) == 0,
                random.nextBoolean());
    }

    /// The same view of another span.
    static Viewport moved(Viewport view, long seconds) {
        TimeSpan span = view.visible();
        return new Viewport(
                new TimeSpan(span.start() + seconds, span.end() + seconds),
                view.width(),
                view.height(),
                view.language(),
                view.selected(),
                view.allLinks(),
                view.titled());
    }

    private h20timeline.model.Event event() {
        return index.inOrder(random.nextInt(index.size()));
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
