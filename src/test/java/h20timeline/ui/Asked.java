package h20timeline.ui;

import h20timeline.find.Answer;
import h20timeline.find.Counts;
import h20timeline.find.Question;
import h20timeline.model.EventSet;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// A question that somebody asked at a desk, and its answer.
final class Asked {
    private Asked() {}

    /// Makes some events stand out, by their positions in the timeline's list.
    static void light(Desk desk, BitSet events) {
        Question question = Question.EVERYTHING.withWords("word");
        Counts none = new Counts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        EventSet all = EventSet.all(desk.index.timeline().events().size());
        desk.given(() -> {
            desk.model.ask(question);
            desk.model.answered(new Answer(question, all, EventSet.of(events), List.of(), none));
        });
    }
}
