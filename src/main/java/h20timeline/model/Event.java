package h20timeline.model;

import h20timeline.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event of the story, in four parts. The other methods give what the parts hold.
public record Event(
        EventCore core, EventWording wording, EventEvidence evidence, EventProvenance provenance) {
    /// An event of which the file does not say when it became known.
    public Event(EventCore core, EventWording wording, EventEvidence evidence) {
        this(core, wording, evidence, EventProvenance.NONE);
    }

    /// The same event, placed differently.
    public Event with(EventCore other) {
        return new Event(other, wording, evidence, provenance);
    }

    /// The same event with other evidence.
    public Event with(EventEvidence other) {
        return new Event(core, wording, other, provenance);
    }

    /// The same event, come into the timeline differently.
    public Event with(EventProvenance other) {
        return new Event(core, wording, evidence, other);
    }

    /// See [EventCore#id].
    public String id() {
        return core.id();
    }

    /// See [EventCore#date].
    public EdtfDate date() {
        return core.date();
    }

    /// See [EventCore#articleDate].
    public @Nullable EdtfDate articleDate() {
        return core.articleDate();
    }

    /// See [EventCore#track].
    public String track() {
        return core.track();
    }

    /// See [EventCore#importance].
    public Importance importance() {
        return core.importance();
    }

    /// See [EventCore#kind].
    public Kind kind() {
        return core.kind();
    }

    /// See [EventCore#status].
    public Status status() {
        return core.status();
    }

    /// See [EventCore#given].
    public GivenWords given() {
        return core.given();
    }

    /// See [EventWording#headline].
    public Text headline() {
        return wording.headline();
    }

    /// See [EventWording#summary].
    public Text summary() {
        return wording.summary();
    }

    /// See [EventWording#caution].
    public Text caution() {
        return wording.caution();
    }

    /// See [EventWording#dateNote].
    public Text dateNote() {
        return wording.dateNote();
    }

    /// See [EventEvidence#figures].
    public List<Figure> figures() {
        return evidence.figures();
    }

    /// See [EventEvidence#claims].
    public List<Claim> claims() {
        return evidence.claims();
    }

    /// See [EventEvidence#quotes].
    public List<Quote> quotes() {
        return evidence.quotes();
    }

    /// See [EventEvidence#actors].
    public List<String> actors() {
        return evidence.actors();
    }

    /// See [EventEvidence#sources].
    public List<String> sources() {
        return evidence.sources();
    }

    /// See [EventProvenance#known].
    public @Nullable EdtfDate known() {
        return provenance.known();
    }

    /// See [EventProvenance#history].
    public List<HistoryEntry> history() {
        return provenance.history();
    }
}
