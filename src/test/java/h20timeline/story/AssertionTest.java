package h20timeline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is made of a file with denied and disputed statements.
class AssertionTest {
    private final Timeline timeline = Disputes.timeline();

    @Test
    void aStatementIsKnownAsSaidAndItsContentIsAClaim() {
        Map<SummarySection, List<String>> expected = new LinkedHashMap<>();
        expected.put(SummarySection.KNOWN, List.of("The office issues an order (Confirmed)"));
        expected.put(
                SummarySection.CLAIMED,
                List.of(
                        "Acme speaks about the order (Said for certain)",
                        "Acme (Disputed): No part came back.",
                        "Acme (Denied): The parts are safe. Answer: The office: not so.",
                        "Paper: the parts were banned (Denied)"));
        expected.put(
                SummarySection.OPEN,
                List.of(
                        "A second order is said to exist (Disputed)",
                        "Hypothesis: Nobody signed this."));
        assertEquals(expected, sentences(Language.EN));
    }

    @Test
    void theChineseSentencesAreChinese() {
        List<String> claimed = sentences(Language.ZH).get(SummarySection.CLAIMED);
        assertTrue(claimed.contains("甲公司谈及命令（确有此言）"), claimed.toString());
        assertTrue(claimed.contains("甲公司（被否认）：零件是安全的。回应：主管部门：并非如此。"), claimed.toString());
    }

    @Test
    void theNotesListTheSameUnderTheLastSlideAndClaimsUnderTheirEvent() {
        TimelineIndex index = new TimelineIndex(timeline);
        List<ShowStep> steps = Story.of(timeline, index.all(), index.story());
        String notes = SpeakerNotes.markdown(steps, timeline, Language.EN);
        sentences(Language.EN)
                .forEach((section, lines) -> {
                    String listed = "- " + String.join("\n- ", lines) + "\n";
                    String part = "### " + section.heading(Language.EN) + "\n\n" + listed;
                    assertTrue(notes.contains(part), notes);
                });
        assertTrue(
                notes.contains("(6 January 2026; Said for certain)\n  - Acme (Denied): "), notes);
    }

    /// The first source of the file stays first; what was passed on comes last.
    @Test
    void theNotesNameTheBestSourceFirst() {
        TimelineIndex index = new TimelineIndex(timeline);
        List<ShowStep> steps = Story.of(timeline, index.all(), index.story());
        String notes = SpeakerNotes.markdown(steps, timeline, Language.EN);
        String sources = "  - Known from: A page; The office, 2 January 2026; Agency, via Portal\n";
        assertTrue(notes.contains(sources), notes);
        assertEquals(
                "来源：A page，另有2个",
                SourceNames.of(timeline.event("order").orElseThrow(), timeline, Language.ZH, 1));
    }

    private Map<SummarySection, List<String>> sentences(Language language) {
        StatusSummary summary = StatusSummary.of(timeline);
        Map<SummarySection, List<String>> sentences = new LinkedHashMap<>();
        for (SummarySection section : SummarySection.values()) {
            sentences.put(
                    section,
                    Standing.in(section).stream()
                            .flatMap(standing -> summary.of(standing).first().stream())
                            .map(one -> one.sentence(timeline, language))
                            .toList());
        }
        return sentences;
    }
}
