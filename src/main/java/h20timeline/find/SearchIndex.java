package h20timeline.find;

import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A timeline made ready to be asked: every text folded, every choice a number. Built once for a
/// timeline, off the toolkit's thread; never changes, so that many may ask at once.
public final class SearchIndex {
    private static final int CHUNK = 2048;

    private final Timeline timeline;
    private final int[] timeOrder;
    private final List<TextIndex> texts = new ArrayList<>();
    private final Postings actors;
    private final Postings sources;
    private final FacetIndex facetIndex;

    /// `timeOrder` holds the positions of all events, the earliest first. Throws
    /// [CancellationException] when `indexMonitor` is cancelled.
    public SearchIndex(Timeline timeline, int[] timeOrder, IndexMonitor indexMonitor) {
        this.timeline = timeline;
        this.timeOrder = timeOrder.clone();
        actors =
                new Postings(
                        timeline.actors().stream().map(a -> a.id()).toList(),
                        id -> timeline.actor(id).map(a -> a.name().versions()).orElse(List.of()));
        sources =
                new Postings(
                        timeline.sources().stream().map(s -> s.id()).toList(),
                        id ->
                                timeline.source(id).stream()
                                        .flatMap(s -> Stream.of(s.title(), s.publisher()))
                                        .map(Text::versions)
                                        .flatMap(List::stream)
                                        .toList());
        int count = timeline.events().size();
        int[][] involved = new int[count][];
        for (int first = 0; first < count; first += CHUNK) {
            check(indexMonitor::cancelled);
            indexMonitor.done((double) first / count);
            texts.add(chunk(first, Math.min(count, first + CHUNK), involved));
        }
        facetIndex = new FacetIndex(timeline, involved, actors);
        indexMonitor.done(1);
    }

    private TextIndex chunk(int first, int end, int[][] involved) {
        TextIndex.Builder builder = new TextIndex.Builder(end - first);
        for (int i = first; i < end; i++) {
            Event event = timeline.events().get(i);
            EventTexts.own(event, (place, text) -> text.versions().forEach(builder::add));
            builder.close();
            involved[i] = actors.add(i, event.actors());
            sources.add(i, event.sources());
        }
        return builder.build();
    }

    /// What it was made from.
    public Timeline timeline() {
        return timeline;
    }

    /// What a question finds. Throws [CancellationException] when it is cancelled.
    public QueryResult answer(Query query, BooleanSupplier cancelled) {
        BitSet all = new BitSet(timeOrder.length);
        all.set(0, timeOrder.length);
        List<SearchTerm> terms = QueryTerms.of(query.words());
        BitSet worded = terms.isEmpty() ? all : worded(terms, cancelled);
        check(cancelled);
        FacetIndex.Judgement judged = facetIndex.judge(query.filter(), worded);
        EventSet hits = EventSet.of(judged.passing());
        BitSet passing =
                terms.isEmpty()
                        ? judged.passing()
                        : facetIndex.judge(query.filter(), all).passing();
        check(cancelled);
        return new QueryResult(
                query,
                EventSet.of(passing),
                hits,
                listed(judged.passing(), query.sorting()),
                judged.counts(),
                hits.size() > 0 ? List.of() : near(query, terms, passing, cancelled));
    }

    /// Questions with another word for the first that no event has, each of which finds something.
    private List<String> near(
            Query query, List<SearchTerm> terms, BitSet passing, BooleanSupplier cancelled) {
        List<String> questions = new ArrayList<>();
        for (SearchTerm term : terms) {
            if (having(term, cancelled).isEmpty()) {
                for (String word : NearWords.of(term.written(), timeline, cancelled)) {
                    String question = QueryTerms.replaced(query.words(), term, word);
                    List<SearchTerm> asked = QueryTerms.of(question);
                    if (!asked.isEmpty() && worded(asked, cancelled).intersects(passing)) {
                        questions.add(question);
                    }
                }
                break;
            }
        }
        check(cancelled);
        return questions;
    }

    /// The events that have all of the terms.
    private BitSet worded(List<SearchTerm> terms, BooleanSupplier cancelled) {
        BitSet found = having(terms.getFirst(), cancelled);
        for (SearchTerm term : terms.subList(1, terms.size())) {
            found.and(having(term, cancelled));
        }
        return found;
    }

    private BitSet having(SearchTerm term, BooleanSupplier cancelled) {
        BitSet found = new BitSet(timeOrder.length);
        // Each chunk is a set of its own: sets of bits are not shared between threads.
        List<BitSet> parts =
                IntStream.range(0, texts.size())
                        .parallel()
                        .mapToObj(chunk -> {
                            check(cancelled);
                            BitSet part = new BitSet(CHUNK);
                            term.forms().forEach(form -> texts.get(chunk).find(form, 0, part));
                            return part;
                        })
                        .toList();
        for (int chunk = 0; chunk < parts.size(); chunk++) {
            BitSet part = parts.get(chunk);
            for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
                found.set(chunk * CHUNK + i);
            }
        }
        int half = timeOrder.length / 2;
        for (String form : term.forms()) {
            actors.find(form, Integer.MAX_VALUE, found);
            sources.find(form, half, found);
        }
        if (found.isEmpty()) {
            // What most events rest on tells none of them apart, but its name can be asked for.
            term.forms().forEach(form -> sources.find(form, Integer.MAX_VALUE, found));
        }
        return found;
    }

    /// In time order, or by track or status and then in time order.
    private List<Integer> listed(BitSet hits, SortOrder sortOrder) {
        int groups =
                switch (sortOrder) {
                    case DATE -> 1;
                    case TRACK -> Math.max(1, timeline.tracks().size());
                    case STATUS -> h20timeline.model.Status.values().length;
                };
        int[] next = new int[groups + 1];
        for (int event : timeOrder) {
            if (hits.get(event)) {
                next[group(event, sortOrder) + 1]++;
            }
        }
        for (int group = 1; group <= groups; group++) {
            next[group] += next[group - 1];
        }
        int[] listed = new int[next[groups]];
        for (int event : timeOrder) {
            if (hits.get(event)) {
                listed[next[group(event, sortOrder)]++] = event;
            }
        }
        return new Positions(listed);
    }

    private int group(int event, SortOrder sortOrder) {
        return switch (sortOrder) {
            case DATE -> 0;
            case TRACK -> facetIndex.track(event);
            case STATUS -> facetIndex.status(event);
        };
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /// A million numbers without a million objects.
    private static final class Positions extends AbstractList<Integer> implements RandomAccess {
        private final int[] positions;

        Positions(int[] positions) {
            this.positions = positions;
        }

        @Override
        public Integer get(int index) {
            return positions[index];
        }

        @Override
        public int size() {
            return positions.length;
        }
    }
}
