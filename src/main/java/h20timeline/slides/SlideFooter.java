package h20timeline.slides;

import h20timeline.i18n.Language;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Source;
import h20timeline.story.ShowStep;
import h20timeline.time.EdtfDate;
import java.util.List;

/// The last line of a slide: where its events are known from, as known on which day where that is
/// not the last, and its number.
record SlideFooter(SlideContext setting) {
    private static final double APART = 24;

    void write(SlideComposer composer, ShowStep step, String number) {
        double left =
                composer.endingAt(
                        known() + number, TextRole.SLIDE_FOOT, setting.right(), setting.footTop());
        double room = left - APART - SlideContext.MARGIN;
        composer.paragraph(
                sources(composer, sources(step), room),
                TextRole.SLIDE_FOOT,
                SlideContext.MARGIN,
                setting.footTop(),
                room,
                1);
    }

    /// The day whose knowledge this is, where the file knows more.
    private String known() {
        EdtfDate asOf = setting.timeline().asOf();
        return asOf != null && setting.timeline().isRecalled()
                ? SlideMessages.KNOWN_ON.in(setting.language(), asOf.text(setting.language()))
                        + "  ·  "
                : "";
    }

    /// Those of the events in focus; all of the file's where the step is about no event.
    private List<Source> sources(ShowStep step) {
        List<Event> events = setting.events(step.focus());
        return events.isEmpty()
                ? setting.timeline().sources()
                : events.stream()
                        .flatMap(event -> event.sources().stream())
                        .distinct()
                        .flatMap(id -> setting.timeline().source(id).stream())
                        .toList();
    }

    /// As many by name as there is room for; the first at least, if need be without its date.
    private String sources(SlideComposer composer, List<Source> sources, double room) {
        if (sources.isEmpty()) {
            return "";
        }
        List<String> names = sources.stream().map(s -> name(s, true)).distinct().toList();
        for (int named = Math.min(names.size(), 4); named > 1; named--) {
            String line = line(names, named);
            if (composer.lines(line, TextRole.SLIDE_FOOT, room) == 1) {
                return line;
            }
        }
        String one = line(names, 1);
        return composer.lines(one, TextRole.SLIDE_FOOT, room) == 1
                ? one
                : line(sources.stream().map(s -> name(s, false)).distinct().toList(), 1);
    }

    private String line(List<String> names, int named) {
        String list = String.join(" · ", names.subList(0, named));
        int rest = names.size() - named;
        return rest == 0
                ? SlideMessages.SOURCE.in(setting.language(), list)
                : SlideMessages.SOURCE_MORE.in(setting.language(), list, setting.number(rest));
    }

    private String name(Source source, boolean dated) {
        Language language = setting.language();
        String origin = source.origin(language);
        return dated || origin.isEmpty() ? source.citation(language, EdtfDate.Style.FULL) : origin;
    }
}
