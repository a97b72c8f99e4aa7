package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.knowledge.KnownSince;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.model.Event;
import h20timeline.model.KnownDay;
import h20timeline.model.Timeline;
import java.util.Set;
import java.util.stream.Collectors;

/// The events of a picture that have a mark of their own for the day on which they became known.
record KnownLater(Set<String> ids, Timeline timeline, Language language) {
    static KnownLater of(Picture picture, Timeline timeline, Language language) {
        Set<String> ids =
                picture.marks().stream()
                        .filter(KnownLater::hasDay)
                        .map(Mark::key)
                        .collect(Collectors.toSet());
        return new KnownLater(ids, timeline, language);
    }

    private static boolean hasDay(Mark mark) {
        DateShape date =
                switch (mark) {
                    case Mark.Label label -> label.date();
                    case Mark.Bar bar -> bar.date();
                    default -> null;
                };
        return date != null && date.known() != null;
    }

    /// What is said of an event, and since when it is known where the picture shows that.
    String told(Event event, String words) {
        if (!ids.contains(event.id())) {
            return words;
        }
        String day = KnownDay.date(new KnownSince(timeline).day(event)).text(language);
        ExportMessages since =
                KnownSince.isAssumed(event)
                        ? ExportMessages.ALT_SINCE_ASSUMED
                        : ExportMessages.ALT_SINCE;
        return since.in(language, words, day);
    }
}
