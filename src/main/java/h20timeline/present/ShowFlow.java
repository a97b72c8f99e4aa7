package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.slides.SlideDeck;
import h20timeline.story.ShowStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// In which order the parts of the steps follow each other, in a language and on slides of a shape.
record ShowFlow(SlideDeck deck, Language language, double shape) {
    /// How many parts a step has.
    int parts(int step) {
        return deck.parts(step, language, shape);
    }

    /// What comes next on the path: the next part, else the next step; empty at the end.
    Optional<Position> following(Position here) {
        if (here.part() + 1 < parts(here.step())) {
            return Optional.of(Position.of(here.step(), here.part() + 1));
        }
        return here.step() + 1 < deck.told()
                ? Optional.of(Position.of(here.step() + 1))
                : Optional.empty();
    }

    /// Onwards: from roaming back to the path, from a step that is kept for questions back to where
    /// it was asked, else to the next part or step.
    Position next(ShowPosition path) {
        Position here = path.here();
        if (here.roaming() != null) {
            return home(here);
        }
        Position left = path.left();
        boolean last = here.part() + 1 >= parts(here.step());
        return left != null && last ? left : following(here).orElse(here);
    }

    /// Back by one part, or to the last part of the step before.
    Position back(ShowPosition path) {
        Position here = path.here();
        if (here.roaming() != null) {
            return home(here);
        }
        if (here.part() > 0) {
            return Position.of(here.step(), Math.min(here.part(), parts(here.step())) - 1);
        }
        Position left = path.left();
        if (left != null) {
            return left;
        }
        if (here.step() == 0) {
            return Position.of(0);
        }
        int before = Math.min(here.step(), deck.told()) - 1;
        return Position.of(before, parts(before) - 1);
    }

    /// The part of a step beside which somebody looks around.
    static Position home(Position here) {
        return Position.of(here.step(), here.part());
    }

    /// The same place, or the last part that there is.
    Position held(Position here) {
        int last = parts(here.step()) - 1;
        return here.part() <= last ? here : new Position(here.step(), last, here.roaming());
    }

    /// The same step in this deck where it is still there, else the same place.
    Position kept(Position position, SlideDeck before) {
        String id = before.steps().get(position.step()).id();
        List<ShowStep> steps = deck.steps();
        int same =
                IntStream.range(0, steps.size())
                        .filter(i -> steps.get(i).id().equals(id))
                        .findFirst()
                        .orElse(Math.min(position.step(), steps.size() - 1));
        return held(new Position(same, position.part(), position.roaming()));
    }
}
