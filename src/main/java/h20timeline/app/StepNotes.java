package h20timeline.app;

import h20timeline.layout.TimelineIndex;
import h20timeline.model.Timeline;
import h20timeline.story.SpeakerNotes;
import h20timeline.story.Step;
import h20timeline.story.Story;
import h20timeline.words.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The speaker's notes as they are written beside the pictures of steps.
final class StepNotes {
    private StepNotes() {}

    /// The notes in some languages, each under the tag of its language; under an empty one where
    /// there is no other.
    static Map<String, String> of(TimelineIndex index, List<Language> languages) {
        Timeline timeline = index.timeline();
        List<Step> steps = Story.of(timeline, index.all(), index.story());
        Map<String, String> notes = new LinkedHashMap<>();
        for (Language language : languages) {
            notes.put(
                    languages.size() > 1 ? language.tag() : "",
                    SpeakerNotes.markdown(steps, timeline, language));
        }
        return notes;
    }
}
