package h20timeline.story;

import h20timeline.model.Event;
import h20timeline.model.Kind;
import h20timeline.model.Status;

/// Where an event stands between what is known and what is open. A confirmed statement is known
/// only as said: that it was made does not make it true.
public enum Standing {
    /// An act or a market figure that is confirmed.
    KNOWN(Status.CONFIRMED),
    /// A statement that was made for certain.
    SAID(Status.CONFIRMED),
    REPORTED(Status.REPORTED),
    ESTIMATED(Status.ESTIMATED),
    DISPUTED(Status.DISPUTED),
    DENIED(Status.DENIED),
    HYPOTHESIS(Status.HYPOTHESIS);

    private final Status status;

    Standing(Status status) {
        this.status = status;
    }

    /// The status of the events that stand so.
    public Status status() {
        return status;
    }

    /// Where an event stands.
    public static Standing of(Event event) {
        if (event.kind() == Kind.HYPOTHESIS) {
            return HYPOTHESIS;
        }
        return switch (event.status()) {
            case CONFIRMED -> isStatement(event.kind()) ? SAID : KNOWN;
            case REPORTED -> REPORTED;
            case ESTIMATED -> ESTIMATED;
            case DISPUTED -> DISPUTED;
            case DENIED -> DENIED;
            case HYPOTHESIS -> HYPOTHESIS;
        };
    }

    private static boolean isStatement(Kind kind) {
        return switch (kind) {
            case OFFICIAL_ACT, MARKET_DATA -> false;
            case COMPANY_STATEMENT, MEDIA_REPORT, ANALYST_ESTIMATE, COMMENTARY, HYPOTHESIS -> true;
        };
    }
}
