package h20timeline.ui.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.ui.detail.DetailFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is copied of an event.
class EventAsTextTest {
    private final Timeline timeline = DetailFixture.document().timeline();
    private final EventAsText english = new EventAsText(timeline, Language.EN);

    private Event event(String id) {
        return timeline.event(id).orElseThrow();
    }

    @Test
    void anEventIsToldWithDateStatusAndSources() {
        assertEquals(
                """
                The ban
                9 April 2025 · Confirmed

                What happened

                Sources:
                The main story
                A page, The Paper, 15 April 2025
                https://news.example.org/a?b=c\
                """,
                english.withSources(event("ban")));
    }

    @Test
    void withoutThemItIsHeadlineFactsAndSummary() {
        assertEquals(
                "The ban\n9 April 2025 · Confirmed\n\nWhat happened", english.plain(event("ban")));
    }

    @Test
    void whatTheFileLeavesOutLeavesNoGap() {
        assertEquals("The fear\n2 April 2025 · Confirmed", english.withSources(event("fear")));
    }

    @Test
    void inChineseEveryWordIs() {
        assertEquals(
                """
                禁令
                2025年4月9日 · 已证实

                经过

                来源：
                主文
                网页, The Paper, 2025年4月15日
                https://news.example.org/a?b=c\
                """,
                new EventAsText(timeline, Language.ZH).withSources(event("ban")));
    }

    @Test
    void asMarkdownTheHeadlineIsBoldAndTitlesLead() {
        assertEquals(
                """
                **The ban**\s\s
                9 April 2025 · Confirmed

                What happened

                > 一度禁止
                >
                > — The main story

                - The main story
                - [A page](<https://news.example.org/a?b=c>), The Paper, 15 April 2025\
                """,
                english.markdown(event("ban")));
    }

    @Test
    void whatMarkdownWouldTakeForItsOwnIsEscaped() {
        assertEquals(
                """
                **The resumption**\s\s
                15 July 2025 · Confirmed

                The \\<b\\>talk\\</b\\> & \\<script\\>alert(1)\\</script\\>\
                """,
                english.markdown(event("resumption")));
    }

    @Test
    void severalEventsAreOneLineEach() {
        List<Event> two = List.of(event("fear"), event("cancelled"));
        assertEquals(
                "2 April 2025 · Confirmed · The fear\n20 April 2025 · Reported · Orders cancelled",
                english.plain(two));
        assertEquals(
                """
                - **2 April 2025** · Confirmed: The fear
                - **20 April 2025** · Reported: Orders cancelled\
                """,
                english.markdown(two));
    }
}
