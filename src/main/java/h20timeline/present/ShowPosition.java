package h20timeline.present;

import org.jspecify.annotations.Nullable;

/// Where a presentation is. `here` is where the presenter is; `frozen` is what the audience sees
/// meanwhile, null where it sees the same; the curtain hides it. `left` is where the presenter goes
/// back to from a step that is kept for questions, null on the path.
record ShowPosition(
        Position here, @Nullable Position frozen, Blanking blanking, @Nullable Position left) {
    /// At a place, seen by all.
    static ShowPosition at(Position here) {
        return new ShowPosition(here, null, Blanking.NONE, null);
    }

    /// What the audience has before it, behind the curtain where there is one.
    Position audience() {
        return frozen == null ? here : frozen;
    }

    /// Elsewhere on the path, with the curtain open: who goes on wants to be seen.
    ShowPosition to(Position next) {
        return new ShowPosition(next, frozen, Blanking.NONE, null);
    }

    /// At a step that is kept for questions, which leads back to where it was asked.
    ShowPosition aside(Position next) {
        Position back = left == null ? here : left;
        return new ShowPosition(next, frozen, Blanking.NONE, Position.of(back.step(), back.part()));
    }

    /// Looking around, or at a step again, wherever that leads back to.
    ShowPosition at(Position here, Blanking blanking) {
        return new ShowPosition(here, frozen, blanking, left);
    }

    ShowPosition with(Blanking next) {
        return new ShowPosition(here, frozen, next, left);
    }

    ShowPosition freeze() {
        return new ShowPosition(here, frozen == null ? here : null, blanking, left);
    }
}
