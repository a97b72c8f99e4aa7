package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.knowledge.Knowledge;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.KnownDay;
import h20timeline.model.Timeline;
import h20timeline.story.ShowStep;
import h20timeline.story.SpeakerNotes;
import h20timeline.story.Story;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The speaker's notes as they are written beside the pictures of steps.
public final class NotesFile {
    private NotesFile() {}

    /// The notes in some languages, each under the tag of its language; under an empty one where
    /// there is no other.
    public static Map<String, String> of(TimelineIndex index, List<Language> languages) {
        Timeline timeline = index.timeline();
        List<ShowStep> steps = Story.of(timeline, index.all(), index.story());
        Knowledge knowledge = new Knowledge(timeline.whole());
        Function<ShowStep, Timeline> shown =
                step -> step.known() == null ? timeline : knowledge.on(KnownDay.of(step.known()));
        Map<String, String> notes = new LinkedHashMap<>();
        for (Language language : languages) {
            notes.put(
                    languages.size() > 1 ? language.tag() : "",
                    SpeakerNotes.markdown(steps, timeline, shown, language));
        }
        return notes;
    }
}
