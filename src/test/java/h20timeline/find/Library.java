package h20timeline.find;

import h20timeline.Sagas;
import h20timeline.layout.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import java.util.List;

/// Questions to the saga, and what comes back.
final class Library {
    static final Timeline SAGA = Sagas.saga();
    static final Catalogue CATALOGUE = catalogue(SAGA);

    private Library() {}

    static Catalogue catalogue(Timeline timeline) {
        return new Catalogue(timeline, new TimelineIndex(timeline).timeOrder(), Work.SILENT);
    }

    static Answer words(String words) {
        return ask(Question.EVERYTHING.withWords(words));
    }

    static Answer choices(Filter filter) {
        return ask(Question.EVERYTHING.withFilter(filter));
    }

    static Answer ask(Question question) {
        return CATALOGUE.answer(question, () -> false);
    }

    static List<Event> listed(Answer answer) {
        return answer.listed().stream().map(SAGA.events()::get).toList();
    }

    static List<String> ids(Answer answer) {
        return listed(answer).stream().map(Event::id).toList();
    }
}
