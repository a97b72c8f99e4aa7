package h20timeline.present;

import org.jspecify.annotations.Nullable;

/// Where a presentation is. `here` is where the presenter is; `frozen` is what the audience sees
/// meanwhile, null where it sees the same; the curtain hides it.
record ShowPosition(Position here, @Nullable Position frozen, Blanking blanking) {
    /// What the audience has before it, behind the curtain where there is one.
    Position audience() {
        return frozen == null ? here : frozen;
    }

    /// Elsewhere, with the curtain open: who goes on wants to be seen.
    ShowPosition to(Position next) {
        return new ShowPosition(next, frozen, Blanking.NONE);
    }

    ShowPosition with(Blanking next) {
        return new ShowPosition(here, frozen, next);
    }

    ShowPosition freeze() {
        return new ShowPosition(here, frozen == null ? here : null, blanking);
    }
}
