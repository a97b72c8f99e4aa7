package h20timeline.compare;

import h20timeline.i18n.Message;
import h20timeline.model.Keyed;

/// In which way something of a timeline differs. Each has a sign of its own, so that nobody needs
/// to tell colours apart.
public enum ChangeKind implements Message, Keyed {
    ADDED("+"),
    REMOVED("−"),
    RENAMED("≡"),
    DATE_SHARPENED("◎"),
    DATE_MOVED("→"),
    DATE_WIDENED("○"),
    STATUS_RISEN("↑"),
    STATUS_FALLEN("↓"),
    CLAIM_ANSWERED("✓"),
    CLAIM_ADDED("»"),
    CLAIM_CHANGED("›"),
    FIGURE_CHANGED("#"),
    SOURCE_ADDED("§"),
    SOURCE_REMOVED("¦"),
    WORDING("~"),
    /// The track, the kind, the importance, who took part, since when it is known.
    OTHERS("·");

    private final String sign;

    ChangeKind(String sign) {
        this.sign = sign;
    }

    /// The sign that stands for it.
    public String sign() {
        return sign;
    }
}
