package h20timeline.viewmodel;

import java.util.LinkedHashMap;
import java.util.Map;

/// How the presenter's window was left, and which screen had the slide.
///
/// @param across where the divider beside the slide stands, from 0 to 1; 0 as the notes need it
/// @param down where the divider over the notes stands, from 0 to 1; 0 as the notes need it
/// @param notes the size of the notes, from 0
/// @param screens for screens of some sizes, how often the slide was sent to the next one
public record ShowPreferences(double across, double down, int notes, Map<String, Integer> screens) {
    /// How many sizes of notes there are.
    public static final int SIZES = 6;

    /// Sets of screens that are remembered.
    public static final int MOST_SCREENS = 20;

    /// Before anybody has presented.
    public static final ShowPreferences USUAL = new ShowPreferences(0, 0, 2, Map.of());

    /// Brings each number to the nearest that can be used, and forgets the oldest screens.
    public ShowPreferences {
        across = Double.isNaN(across) ? 0 : Math.clamp(across, 0, 1);
        down = Double.isNaN(down) ? 0 : Math.clamp(down, 0, 1);
        notes = Math.clamp(notes, 0, SIZES - 1);
        Map<String, Integer> kept = new LinkedHashMap<>();
        screens.entrySet().stream()
                .skip(Math.max(0, screens.size() - MOST_SCREENS))
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        screens = java.util.Collections.unmodifiableMap(kept);
    }

    /// With the dividers elsewhere.
    public ShowPreferences divided(double nextAcross, double nextDown) {
        return new ShowPreferences(nextAcross, nextDown, notes, screens);
    }

    /// With notes of another size.
    public ShowPreferences sized(int size) {
        return new ShowPreferences(across, down, size, screens);
    }

    /// With another screen for the slide, of screens of some sizes.
    public ShowPreferences turned(String sizes, int turn) {
        Map<String, Integer> next = new LinkedHashMap<>(screens);
        next.remove(sizes);
        next.put(sizes, turn);
        return new ShowPreferences(across, down, notes, next);
    }
}
