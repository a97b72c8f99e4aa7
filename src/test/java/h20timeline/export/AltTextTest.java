package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Timeline;
import h20timeline.story.Disputes;
import h20timeline.story.ShowStep;
import h20timeline.story.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is said of a file in which much is contested to those who do not see its pictures.
class AltTextTest {
    private final Timeline timeline = Disputes.timeline();

    @Test
    void theLastSlideTellsWhatIsKnownClaimedAndOpen() {
        TimelineIndex index = new TimelineIndex(timeline);
        List<ShowStep> steps = Story.of(timeline, index.all(), index.story());
        String text = new AltText(timeline, Language.EN).of(steps.getLast(), 6, 6);
        String known = "What we know (1): The office issues an order (Confirmed). ";
        String claimed = "What is claimed (4): Acme speaks about the order (Said for certain). ";
        String open = "What is open (2): A second order is said to exist (Disputed). ";
        assertTrue(text.contains(known + claimed), text);
        assertTrue(
                text.contains("Acme (Denied): The parts are safe. Answer: The office: not so."),
                text);
        assertTrue(text.endsWith(open + "Hypothesis: Nobody signed this."), text);
    }

    @Test
    void theBestSourceIsNamed() {
        String text = new AltText(timeline, Language.EN).of(timeline.event("order").orElseThrow());
        assertTrue(text.endsWith("Known from: A page, and 2 more."), text);
    }

    @Test
    void anEventHasItsClaimsWithAnswers() {
        String text = new AltText(timeline, Language.ZH).of(timeline.event("words").orElseThrow());
        assertTrue(text.contains("甲公司谈及命令（确有此言）。"), text);
        assertTrue(text.contains("甲公司（被否认）：零件是安全的。回应：主管部门：并非如此。"), text);
        assertEquals(-1, text.indexOf("已证实"), text);
    }
}
