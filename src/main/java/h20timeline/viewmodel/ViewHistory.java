package h20timeline.viewmodel;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The views before the one that is shown, and those that were undone. What belongs together is one
/// step: the letters of a word that is typed, the way of a drag, the turns of a wheel.
final class ViewHistory {
    private static final int LONGEST = 200;

    private final Deque<ShownView> past = new ArrayDeque<>();
    private final Deque<ShownView> undone = new ArrayDeque<>();
    private Streak streak = Streak.NONE;

    /// What the last change may be the beginning of.
    private enum Streak {
        NONE,
        WORDS,
        MOTION
    }

    /// Takes note of a change; `moving` says that it is a part of a motion, see [#rest].
    void changed(ShownView before, ShownView now, boolean moving) {
        if (before.equals(now)) {
            return;
        }
        Streak next =
                moving ? Streak.MOTION : before.differsInWords(now) ? Streak.WORDS : Streak.NONE;
        if (next == Streak.NONE || next != streak) {
            past.push(before);
            if (past.size() > LONGEST) {
                past.removeLast();
            }
        }
        streak = next;
        undone.clear();
    }

    /// The next change is a step of its own.
    void rest() {
        streak = Streak.NONE;
    }

    void clear() {
        past.clear();
        undone.clear();
        rest();
    }

    boolean hasPast() {
        return !past.isEmpty();
    }

    boolean hasUndone() {
        return !undone.isEmpty();
    }

    /// The view before this one, or null.
    @Nullable ShownView undo(ShownView now) {
        return step(past, undone, now);
    }

    /// The view that was undone last, or null.
    @Nullable ShownView redo(ShownView now) {
        return step(undone, past, now);
    }

    private @Nullable ShownView step(Deque<ShownView> from, Deque<ShownView> to, ShownView now) {
        rest();
        ShownView next = from.poll();
        if (next != null) {
            to.push(now);
        }
        return next;
    }
}
