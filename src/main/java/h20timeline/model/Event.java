package h20timeline.model;

import h20timeline.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event of the story, in three parts. The other methods give what the parts hold.
public record Event(EventCore core, EventWording wording, EventEvidence evidence) {
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
}
