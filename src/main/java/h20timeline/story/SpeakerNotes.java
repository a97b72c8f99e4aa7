package h20timeline.story;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.List;
import java.util.function.Function;

/// The speaker's notes as a Markdown file: a section for each step, with what it shows.
public final class SpeakerNotes {
    /// Sources that are named for an event: more would hide the event.
    private static final int SOURCES = 3;

    private SpeakerNotes() {}

    /// The notes of some steps of a timeline in a language.
    public static String markdown(List<ShowStep> steps, Timeline timeline, Language language) {
        return markdown(steps, timeline, _ -> timeline, language);
    }

    /// The notes of some steps of a timeline in a language. `shown` gives the timeline of a step,
    /// as it was known on the day of the step.
    public static String markdown(
            List<ShowStep> steps,
            Timeline timeline,
            Function<ShowStep, Timeline> shown,
            Language language) {
        StringBuilder out = new StringBuilder();
        String title = line(timeline.title().marked(language));
        out.append("# ").append(StoryMessages.NOTES_OF.in(language, title)).append("\n\n");
        if (timeline.minutes() > 0) {
            out.append(StoryMessages.NOTES_PLANNED.in(language, timeline.minutes())).append("\n\n");
        }
        for (int i = 0; i < steps.size(); i++) {
            section(out, i + 1, steps.get(i), shown.apply(steps.get(i)), language);
        }
        return out.toString();
    }

    private static void section(
            StringBuilder out, int number, ShowStep step, Timeline timeline, Language language) {
        out.append("## %d. %s%n%n".formatted(number, line(step.title().marked(language))));
        EdtfDate known = timeline.asOf();
        if (known != null && timeline.isRecalled()) {
            out.append(StoryMessages.NOTES_KNOWN.in(language, known.text(language))).append("\n\n");
        }
        for (String id : step.focus()) {
            timeline.event(id).ifPresent(event -> event(out, event, timeline, language));
        }
        if (!step.focus().isEmpty()) {
            out.append('\n');
        }
        String cue = line(step.notes().cue().marked(language));
        if (!cue.isEmpty()) {
            out.append("> ").append(StoryMessages.NOTES_CUE.in(language, cue)).append("\n\n");
        }
        String notes = step.notes().spoken().marked(language).strip();
        out.append(notes.isEmpty() ? StoryMessages.NOTES_NONE.in(language) : notes).append("\n\n");
        if (step.kind() == ShowStep.StepKind.CLOSING) {
            summary(out, timeline, language);
        }
    }

    private static void event(
            StringBuilder out, Event event, Timeline timeline, Language language) {
        out.append("- ")
                .append(
                        StoryMessages.NOTES_EVENT.in(
                                language,
                                line(event.headline().marked(language)),
                                event.date().text(language),
                                Standing.word(event, language)))
                .append('\n');
        if (!event.caution().isEmpty()) {
            String caution = line(event.caution().marked(language));
            out.append("  - ")
                    .append(StoryMessages.NOTES_CAUTION.in(language, caution))
                    .append('\n');
        }
        String sources = SourceNames.of(event, timeline, language, SOURCES);
        if (!sources.isEmpty()) {
            out.append("  - ").append(line(sources)).append('\n');
        }
        for (Assertion claim : Assertion.claims(event)) {
            out.append("  - ").append(line(claim.sentence(timeline, language))).append('\n');
        }
    }

    /// What the last slide shows, and more of it than a slide has room for.
    private static void summary(StringBuilder out, Timeline timeline, Language language) {
        StatusSummary summary = StatusSummary.of(timeline);
        for (SummarySection section : SummarySection.values()) {
            out.append("### ").append(section.heading(language)).append("\n\n");
            for (Standing standing : Standing.in(section)) {
                StatusSummary.Group group = summary.of(standing);
                for (Assertion assertion : group.first()) {
                    String sentence = assertion.sentence(timeline, language);
                    out.append("- ").append(line(sentence)).append('\n');
                }
                int more = group.count() - group.first().size();
                if (more > 0) {
                    out.append("- ")
                            .append(StoryMessages.NOTES_MORE.in(language, more))
                            .append('\n');
                }
            }
            out.append('\n');
        }
    }

    /// A line break would end a heading or an item.
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
