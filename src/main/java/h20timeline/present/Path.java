package h20timeline.present;

import org.jspecify.annotations.Nullable;

/// Where a presentation is. `here` is where the presenter is; `frozen` is what the audience sees
/// meanwhile, null where it sees the same; the curtain hides it.
record Path(Sight here, @Nullable Sight frozen, Curtain curtain) {
    /// What the audience has before it, behind the curtain where there is one.
    Sight audience() {
        return frozen == null ? here : frozen;
    }

    /// Elsewhere, with the curtain open: who goes on wants to be seen.
    Path to(Sight next) {
        return new Path(next, frozen, Curtain.NONE);
    }

    Path with(Curtain next) {
        return new Path(here, frozen, next);
    }

    Path freeze() {
        return new Path(here, frozen == null ? here : null, curtain);
    }
}
