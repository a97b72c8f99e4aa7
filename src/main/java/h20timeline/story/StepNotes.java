package h20timeline.story;

import h20timeline.i18n.Language;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.List;

/// The speaker's notes of one step as paragraphs: what to do, what to say, and of each event what
/// must not be said otherwise.
public final class StepNotes {
    private static final int SOURCES = 3;

    private StepNotes() {}

    /// The notes of a step in a language; at least one paragraph.
    public static List<String> of(ShowStep step, Timeline timeline, Language language) {
        List<String> notes = new ArrayList<>();
        String cue = step.notes().cue().marked(language).strip();
        if (!cue.isEmpty()) {
            notes.add(StoryMessages.NOTES_CUE.in(language, cue));
        }
        String spoken = step.notes().spoken().marked(language).strip();
        if (spoken.isEmpty()) {
            notes.add(StoryMessages.NOTES_NONE.in(language));
        } else {
            spoken.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(notes::add);
        }
        for (String id : step.focus()) {
            timeline.event(id)
                    .ifPresent(event -> {
                        notes.add(
                                StoryMessages.NOTES_EVENT.in(
                                        language,
                                        event.headline().marked(language),
                                        event.date().text(language),
                                        Standing.word(event, language)));
                        if (!event.caution().isEmpty()) {
                            notes.add(
                                    StoryMessages.NOTES_CAUTION.in(
                                            language, event.caution().marked(language)));
                        }
                        Assertion.claims(event)
                                .forEach(claim -> notes.add(claim.sentence(timeline, language)));
                        String sources = SourceNames.of(event, timeline, language, SOURCES);
                        if (!sources.isEmpty()) {
                            notes.add(sources);
                        }
                    });
        }
        return notes;
    }
}
