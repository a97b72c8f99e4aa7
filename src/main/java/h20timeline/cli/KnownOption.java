package h20timeline.cli;

import h20timeline.knowledge.Knowledge;
import h20timeline.model.Event;
import h20timeline.model.KnownDay;
import h20timeline.model.Timeline;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that shows things as they were known on a day. Whatever a command makes of a file, it
/// asks here first.
final class KnownOption {
    @Option(
            names = "--known",
            paramLabel = "DAY",
            description =
                    "as things were known on this day, such as 2025-07-31: what became known later"
                            + " is left out, and what changed stands as it stood")
    private @Nullable String known;

    /// Throws where the day cannot be read.
    void check() {
        day();
    }

    private @Nullable EdtfDate day() {
        String text = known;
        if (text == null) {
            return null;
        }
        return switch (EdtfDate.parse(text)) {
            case EdtfResult.Parsed parsed -> parsed.date();
            case EdtfResult.Failed failed ->
                    throw new UsageError(
                            CliMessages.BAD_KNOWN,
                            text,
                            failed.sentence(SystemLanguage.language()));
        };
    }

    /// A timeline as it was known on the day; the timeline itself where no day is given.
    ///
    /// @param selected an event that must have been known, or null
    Timeline of(Timeline timeline, @Nullable String selected) {
        EdtfDate day = day();
        if (day == null) {
            return timeline;
        }
        Knowledge knowledge = new Knowledge(timeline);
        Timeline then = knowledge.on(KnownDay.of(day));
        if (then.events().isEmpty()) {
            throw new UserError(CliMessages.NOTHING_KNOWN, day.edtf(), words(knowledge.first()));
        }
        Event event = timeline.event(selected).orElse(null);
        if (event != null && then.event(selected).isEmpty()) {
            long since = knowledge.since().day(event);
            throw new UserError(CliMessages.NOT_KNOWN_YET, event.id(), day.edtf(), words(since));
        }
        return then;
    }

    private static String words(long day) {
        return KnownDay.date(day).edtf();
    }
}
