package h20timeline.model;

/// Whatever a file names by a short word: its key in JSON is the constant's name in lower case with
/// hyphens (`OFFICIAL_ACT` is `official-act`). Implemented by enums.
public interface Keyed {
    /// The constant's name.
    String name();

    /// The word in the event file.
    default String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
