package h20timeline.present;

import h20timeline.slides.SlideDeck;
import h20timeline.story.StepTimes;
import java.util.stream.IntStream;

/// A presentation that was ended before its last step: where it was, by the step's id and its
/// number counted from 1, and its time. So it can be gone on with.
public record EndedShow(String step, int number, int of, int minutes, StepTimes times) {
    static EndedShow of(ShowState state, StepTimes times) {
        Position left = state.path().left();
        int at = left == null ? state.at() : left.step();
        return new EndedShow(
                state.deck().steps().get(at).id(), at + 1, state.steps(), state.minutes(), times);
    }

    /// Whether something is left to be told.
    public boolean isUnfinished() {
        return number > 1 && number < of;
    }

    /// The place of the step in a timeline as it is now.
    int stepIn(SlideDeck deck) {
        return IntStream.range(0, deck.steps().size())
                .filter(i -> deck.steps().get(i).id().equals(step))
                .findFirst()
                .orElse(Math.min(number, deck.steps().size()) - 1);
    }
}
