package h20timeline.export;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.story.Assertion;
import h20timeline.story.ShowStep;
import h20timeline.story.SourceNames;
import h20timeline.story.Standing;
import h20timeline.story.StatusSummary;
import h20timeline.story.SummarySection;
import h20timeline.time.CalendarText;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A picture in words, for those who do not see it: what it is of, and what happened when and how
/// well that is established.
public record AltText(Timeline timeline, Language language) {
    /// More events than anybody listens to are told by their number.
    private static final int MOST = 40;

    /// A picture of lanes.
    public String of(Picture picture) {
        List<String> parts = new ArrayList<>();
        TimeSpan span = picture.scale().visible();
        String range = CalendarText.range(span.start(), span.end() - 1, language);
        parts.add(ExportMessages.ALT_TIMELINE.in(language, words(timeline.title()), range));
        parts.addAll(head(picture));
        parts.addAll(asOf());
        List<String> lanes =
                picture.lanes().stream()
                        .flatMap(lane -> timeline.track(lane.track()).stream())
                        .map(Track::name)
                        .map(this::words)
                        .toList();
        parts.add(
                ExportMessages.ALT_LANES.in(
                        language, language.number(lanes.size()), joined(lanes)));
        List<Event> worded = worded(picture);
        List<Event> backbone =
                worded.stream().filter(e -> e.importance() == Importance.BACKBONE).toList();
        List<Event> others =
                worded.stream().filter(e -> e.importance() != Importance.BACKBONE).toList();
        KnownLater later = KnownLater.of(picture, timeline, language);
        tell(parts, ExportMessages.ALT_BACKBONE, backbone, later);
        tell(parts, ExportMessages.ALT_OTHERS, others, later);
        int less = picture.unworded();
        if (less == 1) {
            parts.add(ExportMessages.ALT_ONE_UNLABELLED.in(language));
        } else if (less > 1) {
            parts.add(ExportMessages.ALT_UNLABELLED.in(language, language.number(less)));
        }
        return sentences(parts);
    }

    /// What happened in a sentence, and its context, where the picture has them as its title.
    private List<String> head(Picture picture) {
        String headline = words(timeline.plan().headline());
        boolean told =
                picture.frame().stream()
                        .filter(text -> text.role() == TextRole.TITLE)
                        .anyMatch(text -> headline.startsWith(text.text()));
        return told ? List.of(headline + stop(), words(timeline.plan().deck())) : List.of();
    }

    /// A slide about a step, which is one of so many.
    public String of(ShowStep step, int number, int all) {
        List<String> parts = new ArrayList<>();
        String title = words(step.title());
        parts.add(
                ExportMessages.ALT_STEP.in(language, words(timeline.title()), number, all, title));
        parts.addAll(asOf());
        for (String id : step.focus()) {
            timeline.event(id)
                    .ifPresent(event -> {
                        parts.add(line(event) + stop());
                        if (!event.caution().isEmpty()) {
                            String caution = words(event.caution());
                            parts.add(ExportMessages.ALT_CAUTION.in(language, caution));
                        }
                        parts.addAll(claims(event));
                        parts.add(sources(event));
                    });
        }
        if (step.kind() == ShowStep.StepKind.CLOSING) {
            parts.addAll(summary());
        }
        return sentences(parts);
    }

    /// What is known of one event.
    public String of(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(ExportMessages.ALT_ONE_EVENT.in(language, words(timeline.title())));
        parts.addAll(asOf());
        parts.add(note(event));
        return sentences(parts);
    }

    /// The same without saying what it is an event of.
    public String note(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(line(event) + stop());
        parts.add(words(event.summary()));
        if (!event.caution().isEmpty()) {
            parts.add(ExportMessages.ALT_CAUTION.in(language, words(event.caution())));
        }
        parts.addAll(claims(event));
        parts.add(sources(event));
        return sentences(parts);
    }

    /// What is claimed in an event, by whom, and what was answered.
    private List<String> claims(Event event) {
        return Assertion.claims(event).stream()
                .map(claim -> claim.sentence(timeline, language))
                .toList();
    }

    /// Where an event is known from, the best source by name.
    private String sources(Event event) {
        String names = SourceNames.of(event, timeline, language, 1);
        return names.isEmpty() ? "" : names + stop();
    }

    /// What is known, claimed and open.
    private List<String> summary() {
        StatusSummary summary = StatusSummary.of(timeline);
        List<String> parts = new ArrayList<>();
        for (SummarySection section : SummarySection.values()) {
            List<String> told = new ArrayList<>();
            int count = 0;
            for (Standing standing : Standing.in(section)) {
                StatusSummary.Group group = summary.of(standing);
                count += group.count();
                for (Assertion one : group.first()) {
                    // A claim is a sentence already.
                    String end = one.claim() == null ? stop() : "";
                    told.add(one.sentence(timeline, language) + end);
                }
            }
            if (count > 0) {
                String words = sentences(told.subList(0, Math.min(MOST, told.size())));
                parts.add(
                        ExportMessages.ALT_SECTION.in(
                                language, section.heading(language), count, words));
            }
        }
        return parts;
    }

    private List<String> asOf() {
        EdtfDate asOf = timeline.asOf();
        ExportMessages known =
                timeline.isRecalled()
                        ? ExportMessages.ALT_KNOWN_ON
                        : ExportMessages.ALT_KNOWN_AS_OF;
        return asOf == null ? List.of() : List.of(known.in(language, asOf.text(language)));
    }

    private void tell(List<String> parts, Message heading, List<Event> events, KnownLater later) {
        if (!events.isEmpty()) {
            String told =
                    events.stream()
                            .limit(MOST)
                            .map(event -> later.told(event, line(event)))
                            .collect(Collectors.joining(language.rules().clauseSeparator()));
            parts.add(heading.in(language, language.number(events.size()), told));
        }
    }

    /// When and what, and how well that is established.
    String line(Event event) {
        return ExportMessages.ALT_EVENT.in(
                language,
                event.date().text(language),
                words(event.headline()),
                Standing.word(event, language));
    }

    /// The events with words, the earliest first.
    private List<Event> worded(Picture picture) {
        return picture.marks().stream()
                .flatMap(mark ->
                        mark instanceof Mark.OfEvent one && !one.texts().isEmpty()
                                ? timeline.event(one.id()).stream()
                                : Stream.<Event>empty())
                .sorted(
                        Comparator.comparingLong((Event e) -> e.date().extent().anchor())
                                .thenComparing(Event::id))
                .toList();
    }

    private String words(Text text) {
        return text.marked(language);
    }

    private String joined(List<String> items) {
        return String.join(language.rules().listSeparator(), items);
    }

    private String stop() {
        return language.rules().sentenceEnd();
    }

    private String sentences(List<String> parts) {
        return parts.stream()
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(language.rules().sentenceSpace()));
    }
}
