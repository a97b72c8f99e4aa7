package h20timeline.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.Importance;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found in the saga, and in what order.
class SearchIndexTest {
    @Test
    void nothingAskedListsEverythingInTimeOrder() {
        QueryResult result = Library.ask(Query.EVERYTHING);
        assertEquals(EventSet.all(Library.SAGA.events().size()), result.hits());
        assertEquals(result.hits(), result.passing());
        List<Long> anchors =
                Library.listed(result).stream().map(e -> e.date().extent().anchor()).toList();
        assertEquals(anchors.stream().sorted().toList(), anchors);
        assertEquals(Library.SAGA.events().size(), anchors.size());
    }

    /// Each is in another field: headline, summary, quote, actor, source, note, figure.
    @ParameterizedTest
    @ValueSource(strings = {"nvidia", "NVIDIA", "网信办", "backdoor", "samsung", "reuters", "9.87"})
    void everyTextOfAnEventIsLookedThrough(String word) {
        List<String> expected = new ArrayList<>();
        for (Event event : Library.listed(Library.ask(Query.EVERYTHING))) {
            if (everything(event).contains(TextFolding.of(word))) {
                expected.add(event.id());
            }
        }
        assertTrue(!expected.isEmpty(), "the saga has " + word);
        assertEquals(expected, Library.ids(Library.words(word)));
    }

    /// All events but one rest on the article, whose title has the word.
    @Test
    void theNameOfASourceThatMostEventsRestOnIsLookedThroughLast() {
        List<String> halt = Library.ids(Library.words("halt"));
        assertTrue(halt.contains("h20-halt-report"));
        assertTrue(halt.size() < Library.SAGA.events().size() / 2, halt.toString());
        assertEquals(
                33, Library.words("\"through the trillion\"").hits().size(), "nothing else has it");
    }

    private static String everything(Event event) {
        StringBuilder all = new StringBuilder();
        EventTexts.own(event, (place, text) -> all.append(text.versions()).append('\n'));
        EventTexts.shared(
                event, Library.SAGA, (place, text) -> all.append(text.versions()).append('\n'));
        return TextFolding.of(all.toString());
    }

    @Test
    void allWordsMustBeThereWhereverTheyAre() {
        QueryResult both = Library.words("cac 英伟达");
        List<String> expected = new ArrayList<>(Library.ids(Library.words("cac")));
        expected.retainAll(Library.ids(Library.words("英伟达")));
        assertEquals(expected, Library.ids(both));
        assertTrue(!expected.isEmpty());
    }

    @Test
    void quotedWordsAreFoundTogether() {
        List<String> apart = Library.ids(Library.words("h20 blocks"));
        assertTrue(apart.contains("us-april-ban"));
        assertEquals(List.of(), Library.ids(Library.words("\"h20 blocks\"")));
        assertTrue(Library.ids(Library.words("“blocks H20”")).contains("us-april-ban"));
        // Not closed yet, as while it is being typed.
        assertTrue(Library.ids(Library.words("\"blocks H20")).contains("us-april-ban"));
        assertEquals(Library.SAGA.events().size(), Library.words(" \" ").hits().size());
    }

    @Test
    void wordsDoNotReachFromOneTextIntoTheNext() {
        Event first = Library.SAGA.events().getFirst();
        String end = first.headline().in(Language.EN);
        String start = first.summary().in(Language.EN);
        String across = end.substring(end.length() - 4) + start.substring(0, 4);
        assertEquals(0, Library.words("\"" + across + "\"").hits().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2047, 2048, 2049, 5000})
    void everyEventOfALongFileIsFoundByItsName(int count) {
        Timeline timeline = Sagas.generated(count);
        SearchIndex searchIndex = Library.catalogue(timeline);
        for (int i : new int[] {0, count / 2, count - 1}) {
            QueryResult one =
                    searchIndex.answer(
                            Query.EVERYTHING.withWords("\"called e" + i + "\""), () -> false);
            String wanted = timeline.events().get(i).headline().in(Language.EN);
            List<String> expected =
                    timeline.events().stream()
                            .map(e -> e.headline().in(Language.EN))
                            .filter(h -> h.startsWith(wanted))
                            .sorted()
                            .toList();
            assertEquals(
                    expected,
                    one.listed().stream()
                            .map(p -> timeline.events().get(p).headline().in(Language.EN))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void theListIsSortedByTrackAndThenByTime() {
        List<String> order = Library.SAGA.tracks().stream().map(t -> t.id()).toList();
        sorted(SortOrder.TRACK, e -> order.indexOf(e.track()));
    }

    @Test
    void theListIsSortedByStatusAndThenByTime() {
        List<Status> order = List.of(Status.values());
        sorted(SortOrder.STATUS, e -> order.indexOf(e.status()));
    }

    private static void sorted(SortOrder sortOrder, Function<Event, Integer> key) {
        List<Event> byTime = Library.listed(Library.ask(Query.EVERYTHING));
        List<Event> expected = byTime.stream().sorted(Comparator.comparing(key)).toList();
        QueryResult result = Library.ask(Query.EVERYTHING.withSorting(sortOrder));
        assertEquals(expected, Library.listed(result));
    }

    @Test
    void wordsAndChoicesTogether() {
        Filter denied = Filter.NONE.status(Status.DENIED, true).status(Status.DISPUTED, true);
        QueryResult result = Library.ask(new Query("nvidia", denied, SortOrder.DATE));
        assertEquals(Library.choices(denied).hits(), result.passing());
        for (Event event : Library.listed(result)) {
            assertTrue(Set.of(Status.DENIED, Status.DISPUTED).contains(event.status()));
            assertTrue(everything(event).contains("nvidia"));
        }
        assertTrue(result.hits().size() > 0 && result.hits().size() <= result.passing().size());
    }

    @Test
    void anEventWhoseDateMayLieInTheRangePasses() {
        Timeline timeline =
                Sagas.timeline(
                        1,
                        "",
                        List.of(
                                Sagas.event("day", "2025-08-15", "t0", Importance.DETAIL),
                                Sagas.event(
                                        "late",
                                        "[2025-07-20..2025-08-02]",
                                        "t0",
                                        Importance.DETAIL),
                                Sagas.event("open", "2024-01-01/..", "t0", Importance.DETAIL),
                                Sagas.event("before", "2025-07-31", "t0", Importance.DETAIL),
                                Sagas.event("after", "2025-09-01", "t0", Importance.DETAIL)));
        SearchIndex searchIndex = Library.catalogue(timeline);
        Filter august = Filter.NONE.between(Sagas.date("2025-08"), Sagas.date("2025-08"));
        assertEquals(List.of("open", "late", "day"), found(searchIndex, august));
        assertEquals(
                List.of("open", "late", "day", "after"),
                found(searchIndex, Filter.NONE.between(Sagas.date("2025-08-01"), null)));
        assertEquals(
                List.of("open", "late", "before"),
                found(searchIndex, Filter.NONE.between(null, Sagas.date("2025-07"))));
    }

    private static List<String> found(SearchIndex searchIndex, Filter filter) {
        return searchIndex
                .answer(Query.EVERYTHING.withFilter(filter), () -> false)
                .listed()
                .stream()
                .map(p -> searchIndex.timeline().events().get(p).id())
                .toList();
    }

    @Test
    void aCancelledQuestionEnds() {
        assertThrows(
                CancellationException.class,
                () -> Library.CATALOGUE.answer(Query.EVERYTHING.withWords("n"), () -> true));
    }

    @Test
    void theMakingTellsHowFarItIsAndCanBeCancelled() {
        Timeline timeline = Sagas.generated(5000);
        int[] order = IntStream.range(0, 5000).toArray();
        List<Double> parts = new ArrayList<>();
        IndexMonitor until =
                new IndexMonitor() {
                    @Override
                    public void done(double part) {
                        parts.add(part);
                    }

                    @Override
                    public boolean cancelled() {
                        return parts.size() == 2;
                    }
                };
        assertThrows(CancellationException.class, () -> new SearchIndex(timeline, order, until));
        assertEquals(2, parts.size());
        assertTrue(parts.get(0) < parts.get(1) && parts.get(1) < 1);
    }
}
