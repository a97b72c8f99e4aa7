package h20timeline.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomTimelines;
import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.Figure;
import h20timeline.model.HistoryEntry;
import h20timeline.model.KnownDay;
import h20timeline.model.Source;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What was known on a day.
class KnowledgeTest {
    private static final int CASES = 60;
    private static final Knowledge SAGA = new Knowledge(Sagas.saga());

    static LongStream seeds() {
        return RandomCases.seeds();
    }

    private static long day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    private static Event event(String id, String day) {
        return SAGA.on(day(day)).event(id).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void atTheEndItIsTheFile(long seed) {
        RandomCases.check(
                seed,
                CASES,
                random -> {
                    Timeline timeline = RandomTimelines.of(random);
                    Knowledge knowledge = new Knowledge(timeline);
                    assertSame(timeline, knowledge.on(knowledge.end()));
                    assertSame(timeline, knowledge.on(Long.MAX_VALUE));
                    // Before the as-of day, but after all that is known, only that day differs.
                    Timeline last = knowledge.on(knowledge.last());
                    assertEquals(timeline.events(), last.events());
                    assertEquals(timeline.links(), last.links());
                    assertEquals(timeline.plan(), last.plan());
                    // And what is left out is left out by its day, not by chance.
                    Timeline all = new EverythingSettled(timeline).timeline();
                    assertEquals(timeline.events(), all.events());
                });
    }

    /// A timeline whose every event is recalled on its last day.
    private record EverythingSettled(Timeline of) {
        Timeline timeline() {
            Knowledge knowledge = new Knowledge(of);
            EventRecall recall =
                    new EventRecall(
                            knowledge.since(),
                            knowledge.last(),
                            Set.copyOf(of.sources().stream().map(Source::id).toList()));
            List<Event> events = of.events().stream().map(recall::of).toList();
            return new Timeline(
                    of.title(),
                    of.description(),
                    of.asOf(),
                    of.tracks(),
                    of.actors(),
                    of.sources(),
                    events,
                    of.links(),
                    of.story());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowledgeOnlyGrowsButForWhatAHistoryWithdraws(long seed) {
        RandomCases.check(
                seed,
                CASES,
                random -> {
                    Timeline timeline = RandomTimelines.of(random);
                    Knowledge knowledge = new Knowledge(timeline);
                    long one = knowledge.first() + random.nextInt(100);
                    long two = one + random.nextInt(30);
                    grows(timeline, knowledge.on(one), knowledge.on(two));
                });
    }

    private static void grows(Timeline file, Timeline before, Timeline after) {
        for (Event old : before.events()) {
            Event now = after.event(old.id()).orElseThrow();
            assertTrue(now.sources().containsAll(old.sources()));
            assertTrue(now.quotes().containsAll(old.quotes()));
            assertTrue(now.figures().containsAll(old.figures()));
            List<Text> claims = now.claims().stream().map(Claim::text).toList();
            assertTrue(claims.containsAll(old.claims().stream().map(Claim::text).toList()));
            assertTrue(days(now).containsAll(days(old)));
            if (file.event(old.id()).orElseThrow().history().isEmpty()) {
                assertEquals(old.core(), now.core());
                assertEquals(old.wording(), now.wording());
            }
        }
        assertTrue(after.links().containsAll(before.links()));
        assertTrue(after.sources().containsAll(before.sources()));
    }

    private static List<EdtfDate> days(Event event) {
        return event.history().stream().map(HistoryEntry::from).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void somethingBecomesKnownOnEachOfItsDaysAndOnNoOther(long seed) {
        RandomCases.check(
                seed,
                CASES,
                random -> {
                    Knowledge knowledge = new Knowledge(RandomTimelines.of(random));
                    long at = knowledge.first() - 1;
                    assertEquals(List.of(), knowledge.on(at).events());
                    for (OptionalLong next = knowledge.after(at);
                            next.isPresent();
                            next = knowledge.after(at)) {
                        long day = next.getAsLong();
                        assertEquals(at, knowledge.before(day).orElse(knowledge.first() - 1));
                        assertEquals(
                                knowledge.on(at).events(),
                                knowledge.on(day - 1).events(),
                                "nothing changes between two of its days");
                        assertEquals(knowledge.count(day), knowledge.on(day).events().size());
                        at = day;
                    }
                    assertEquals(knowledge.last(), at);
                });
    }

    @Test
    void theRuleWasKnownSixDaysAfterItWasMade() {
        assertTrue(SAGA.on(day("2025-04-14")).event("us-april-ban").isEmpty());
        Event ban = event("us-april-ban", "2025-04-15");
        assertEquals("2025-04-09", ban.date().edtf());
        assertEquals("US blocks H20 sales to China", ban.headline().in(Language.EN));
        assertEquals("美国禁止H20对华销售", ban.headline().in(Language.ZH));
        Event promised = event("us-april-ban", "2025-07-31");
        assertEquals("美国禁止H20对华销售", promised.headline().in(Language.ZH), "not lifted yet");
        assertTrue(ban.caution().isEmpty());
        assertEquals(List.of("r0415"), ban.sources());
        assertEquals(
                "First licences issued.",
                event("us-april-ban", "2025-08-10").summary().in(Language.EN));
    }

    @Test
    void aClaimIsNotAnsweredBeforeItsAnswer() {
        Claim told = event("h20-halt-report", "2025-08-21").claims().getFirst();
        assertTrue(told.answer().isEmpty());
        assertFalse(event("h20-halt-report", "2025-08-22").claims().getFirst().answer().isEmpty());
        Claim accused = event("cac-summons", "2025-07-31").claims().getFirst();
        assertEquals(Status.DENIED, accused.status());
    }

    @Test
    void datesFiguresAndWordsStandAsTheyStood() {
        assertEquals("2025-07-31", event("nvidia-denial", "2025-08-04").date().edtf());
        assertEquals("{2025-07-31,2025-08-05}", event("nvidia-denial", "2025-08-09").date().edtf());
        assertEquals(
                List.of("+8.59", "+10.05"),
                event("gpu-index-surge", "2025-08-22").figures().stream()
                        .map(Figure::value)
                        .map(value -> value.in(Language.EN))
                        .toList());
        assertEquals("[2025-06-02..2025-06-04]", event("b30-plan", "2025-07-31").date().edtf());
        assertTrue(SAGA.on(day("2025-07-31")).plan().headline().isEmpty());
        assertTrue(SAGA.on(day("2025-07-31")).isRecalled());
        assertEquals("2025-07-31", String.valueOf(SAGA.on(day("2025-07-31")).asOf()));
    }

    @Test
    void nothingOfTheSagaTellsOfTheArticleBeforeItsDay() {
        for (String day :
                List.of("2025-04-15", "2025-07-31", "2025-08-12", "2025-08-21", "2025-08-23")) {
            for (Event event : SAGA.on(day(day)).events()) {
                for (Text text : words(event).toList()) {
                    String en = text.in(Language.EN);
                    String zh = text.in(Language.ZH);
                    assertFalse(en.matches("(?s).*\\b[Tt]he article.*"), day + ": " + en);
                    assertFalse(en.contains("24 August"), day + ": " + en);
                    assertFalse(zh.contains("8月24日"), day + ": " + zh);
                    assertFalse(zh.matches("(?s)^文章.*|.*[，；。]文章.*"), day + ": " + zh);
                }
            }
        }
        assertEquals(
                "2025-07-14/2025-07-16", event("huang-china-visit", "2025-08-12").date().edtf());
    }

    private static Stream<Text> words(Event event) {
        return Stream.of(
                        Stream.of(event.headline(), event.summary(), event.caution()),
                        event.figures().stream().map(Figure::label),
                        event.claims().stream().flatMap(c -> Stream.of(c.text(), c.answer())))
                .flatMap(texts -> texts);
    }

    @Test
    void whatTheFileDoesNotSayIsAssumed() {
        Timeline after = Sagas.after();
        KnownSince since = new KnownSince(after);
        Event finding = after.event("after-samr-finding").orElseThrow();
        // The earliest of "2025-09" and "2025-09-16": a month counts by its last day.
        assertEquals("2025-09-16", KnownDay.date(since.day(finding)).edtf());
        assertTrue(KnownSince.isAssumed(finding));
        assertFalse(KnownSince.isAssumed(after.event("after-q2-no-h20").orElseThrow()));
        Timeline bare = RandomTimelines.of(new Random(3));
        for (Event event : bare.events()) {
            if (event.known() == null && event.sources().isEmpty()) {
                assertEquals(KnownDay.of(event.date()), new KnownSince(bare).day(event));
            }
        }
    }
}
