package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.layout.Generated;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// A page to send is complete by itself: nothing is loaded, and nothing of others runs.
class HtmlFormatTest {
    private static final ExportFormat HTML = new HtmlFormat();

    private static final String HOSTILE =
            """
            {"format": 1, "title": "</title><script>alert(0)</script>",
             "tracks": [{"id": "t", "name": "N"}],
             "sources": [{"id": "s", "title": "</a><img src=x onerror=alert(1)>",
                          "url": "https://example.org/\\"onclick=\\"alert(2)"}],
             "events": [{"id": "\\"><script>x</script>", "date": "2025-04-09", "track": "t",
               "headline": "</script><script>alert(3)</script>",
               "summary": "javascript:alert(4) \\u202egnihton", "sources": ["s"]}]}
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everyEventIsInTheListAndInFull(Language language) {
        Timeline timeline = Sagas.saga();
        Exported saga = Exported.of(timeline);
        Document page = Jsoup.parse(saga.text(folder, HTML, saga.all(), language));
        assertEquals(timeline.events().size(), page.select("article[data-event]").size());
        assertEquals(timeline.events().size(), page.select("tbody tr").size());
        assertEquals(timeline.sources().size(), page.select(".sources li").size());
        for (Event event : timeline.events()) {
            String article = page.select("article[data-event=" + event.id() + "]").text();
            assertTrue(article.contains(event.headline().in(language)), event.id());
            String caution = event.caution().in(language).replaceAll("\\s+", " ").strip();
            assertTrue(article.contains(caution), event.id());
        }
        for (Element link : page.select("a[href^=#]")) {
            String target = link.attr("href").substring(1);
            assertFalse(page.select("#" + target).isEmpty(), target);
        }
    }

    @Test
    void onlyWhatThePageBringsMayRun() throws Exception {
        Exported saga = Exported.of(Sagas.saga());
        String text = saga.text(folder, HTML, saga.all(), Language.EN);
        Document page = Jsoup.parse(text);
        String policy = page.select("meta[http-equiv]").attr("content");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        assertEquals(1, page.select("script").size());
        assertTrue(policy.contains(hash(page.select("script").first().data())), policy);
        assertTrue(policy.contains(hash(page.select("style").first().data())), policy);
        assertTrue(page.select("script").first().data().length() < 40_000);
        assertTrue(page.select("[src]").isEmpty(), "nothing is loaded");
        assertTrue(page.select("[style]").isEmpty(), "no style that the policy forbids");
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length < 2_000_000);
    }

    @Test
    void whatOthersWroteIsOnlyRead() throws Exception {
        Exported hostile = Exported.of(folder, HOSTILE);
        String text = hostile.text(folder, HTML, hostile.all(), Language.EN);
        Document page = Jsoup.parse(text);
        assertEquals(1, page.select("script").size());
        assertTrue(page.select("img").isEmpty());
        assertTrue(page.select("[onclick], [onerror]").isEmpty());
        assertTrue(page.select("a[href^=javascript]").isEmpty());
        assertFalse(text.contains("\u202e"), "nothing turns the direction of what follows");
        assertTrue(page.select("article").text().contains("</script><script>alert(3)"));
    }

    @Test
    void aPageOfManyEventsStaysSmallAndSaysWhatItLeavesOut() {
        Exported many = Exported.of(Generated.timeline(7, 10_000));
        String text = many.text(folder, HTML, many.all(), Language.EN);
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= 2_000_000, bytes + " bytes");
        Document page = Jsoup.parse(text);
        int here = page.select("article").size();
        assertTrue(here > 100, here + " events");
        assertTrue(here == 10_000 || page.select("main strong").text().contains("left out"));
    }

    private static String hash(String text) throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
