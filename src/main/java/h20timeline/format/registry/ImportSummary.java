package h20timeline.format.registry;

import h20timeline.format.FormatMessages;
import h20timeline.format.TimelineDraft;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;

/// What a file is and what was taken over of it, in one sentence or two.
public record ImportSummary(FormatMessages format, int events, int groups, int lost)
        implements Localised {
    /// Of a draft.
    ///
    /// @param events how many events are in the timeline
    /// @param more what the reader of event files found in the draft
    static ImportSummary of(TimelineDraft draft, int events, int more) {
        return new ImportSummary(
                draft.format(), events, draft.groups(), draft.notes().count() + more);
    }

    @Override
    public String in(Language language) {
        return FormatMessages.SUMMARY.in(
                language,
                format.in(language),
                number(language, events, FormatMessages.EVENTS_ONE, FormatMessages.EVENTS),
                number(language, groups, FormatMessages.GROUPS_ONE, FormatMessages.GROUPS),
                lost == 0
                        ? FormatMessages.ALL_TAKEN.in(language)
                        : number(language, lost, FormatMessages.LOST_ONE, FormatMessages.LOST));
    }

    private static String number(
            Language language, int count, FormatMessages one, FormatMessages many) {
        return count == 1 ? one.in(language) : many.in(language, count);
    }
}
