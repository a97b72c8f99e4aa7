package h20timeline.story;

import h20timeline.i18n.Language;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.Kind;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import java.util.List;
import java.util.stream.Stream;

/// Where an event or a claim stands between what is known and what is open. This is the only place
/// where that is decided. A confirmed statement is known only as said: that it was made does not
/// make it true. A statement that is disputed or denied is still somebody's claim, whereas an act
/// that is disputed or denied is open.
public enum Standing {
    /// An act or a market figure that is confirmed.
    KNOWN(SummarySection.KNOWN, Status.CONFIRMED),
    /// A statement that was made for certain.
    SAID(SummarySection.CLAIMED, Status.CONFIRMED),
    REPORTED(SummarySection.CLAIMED, Status.REPORTED),
    ESTIMATED(SummarySection.CLAIMED, Status.ESTIMATED),
    DISPUTED_STATEMENT(SummarySection.CLAIMED, Status.DISPUTED),
    DENIED_STATEMENT(SummarySection.CLAIMED, Status.DENIED),
    DISPUTED(SummarySection.OPEN, Status.DISPUTED),
    DENIED(SummarySection.OPEN, Status.DENIED),
    HYPOTHESIS(SummarySection.OPEN, Status.HYPOTHESIS);

    private final SummarySection section;
    private final Status status;

    Standing(SummarySection section, Status status) {
        this.section = section;
        this.status = status;
    }

    /// The part of the summary that it belongs to.
    public SummarySection section() {
        return section;
    }

    /// The status of what stands so.
    public Status status() {
        return status;
    }

    /// Its name in a language.
    public String word(Language language) {
        return this == SAID
                ? StoryMessages.SAID.in(language)
                : ModelMessages.of(status).in(language);
    }

    /// The name of where an event stands, or that the file does not say how well it is established.
    public static String word(Event event, Language language) {
        return event.given().status()
                ? of(event).word(language)
                : ModelMessages.STATUS_NOT_GIVEN.in(language);
    }

    /// The standings of a section, the firmest first.
    public static List<Standing> in(SummarySection section) {
        return Stream.of(values()).filter(standing -> standing.section == section).toList();
    }

    /// Where an event stands.
    public static Standing of(Event event) {
        return event.kind() == Kind.HYPOTHESIS
                ? HYPOTHESIS
                : of(isStatement(event.kind()), event.status());
    }

    /// Where a claim stands, whatever the event is in which it was made.
    public static Standing of(Claim claim) {
        return of(true, claim.status());
    }

    private static Standing of(boolean statement, Status status) {
        return switch (status) {
            case CONFIRMED -> statement ? SAID : KNOWN;
            case REPORTED -> REPORTED;
            case ESTIMATED -> ESTIMATED;
            case DISPUTED -> statement ? DISPUTED_STATEMENT : DISPUTED;
            case DENIED -> statement ? DENIED_STATEMENT : DENIED;
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
