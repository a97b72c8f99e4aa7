package h20timeline.ui.menu;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.Quote;
import h20timeline.model.Source;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is known of events and sources as text to paste elsewhere: plain, or as Markdown.
public record EventAsText(Timeline timeline, Language language) {
    private static final String BREAK = "\n\n";

    /// What Markdown takes for its own, wherever it stands.
    private static final String SIGNS = "([\\\\`*_\\[\\]<>])";

    /// What it takes for its own at the beginning of a line.
    private static final String BEGINNINGS = "(?m)^(\\s*)(#+(?=\\s)|[-+](?=\\s)|\\d+(?=[.)]\\s))";

    /// Headline, date and status, and what is told of it.
    public String plain(Event event) {
        return lines(event.headline().marked(language), facts(event), of(event.summary()));
    }

    /// The same and where it is known from.
    public String withSources(Event event) {
        List<Source> sources = sources(event);
        if (sources.isEmpty()) {
            return plain(event);
        }
        String heading =
                (sources.size() == 1 ? MenuMessages.SOURCE : MenuMessages.SOURCES).in(language);
        return plain(event)
                + BREAK
                + sources.stream()
                        .map(this::plain)
                        .collect(Collectors.joining("\n", heading + "\n", ""));
    }

    /// Everything that a reader needs, as Markdown.
    public String markdown(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "**"
                        + escaped(event.headline().marked(language))
                        + "**  \n"
                        + escaped(facts(event)));
        parts.add(escaped(of(event.summary())));
        for (Quote quote : event.quotes()) {
            parts.add(quote(quote));
        }
        parts.add(
                sources(event).stream()
                        .map(source -> "- " + markdown(source))
                        .collect(Collectors.joining("\n")));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BREAK));
    }

    /// Several events, one under the other.
    public String plain(List<Event> events) {
        return events.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    /// Several events as a list in Markdown.
    public String markdown(List<Event> events) {
        return events.stream()
                .map(event ->
                        "- **%s** · %s: %s"
                                .formatted(
                                        escaped(event.date().text(language)),
                                        escaped(status(event)),
                                        escaped(event.headline().marked(language))))
                .collect(Collectors.joining("\n"));
    }

    /// A source: its title, who published it and when, and its address.
    public String plain(Source source) {
        URI url = source.url();
        return joined(", ", title(source), origin(source), date(source))
                + (url == null ? "" : "\n" + url);
    }

    /// The same as Markdown, where the title leads to the address.
    public String markdown(Source source) {
        URI url = source.url();
        String title = escaped(title(source));
        String link = url == null ? title : "[" + title + "](<" + url + ">)";
        return joined(", ", link, escaped(origin(source)), escaped(date(source)));
    }

    /// What the whole timeline is about.
    public String plain() {
        return lines(
                of(timeline.title()),
                of(timeline.plan().headline()),
                joined("\n", of(timeline.plan().deck()), of(timeline.description())));
    }

    /// The same as Markdown.
    public String markdown() {
        return Stream.of(
                        "# " + escaped(of(timeline.title())),
                        escaped(of(timeline.plan().headline())),
                        escaped(of(timeline.plan().deck())),
                        escaped(of(timeline.description())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BREAK));
    }

    private String quote(Quote quote) {
        String source =
                timeline.source(quote.source())
                        .map(this::title)
                        .map(EventAsText::escaped)
                        .orElse("");
        String words = "> " + escaped(quote.text()).replace("\n", "\n> ");
        return source.isEmpty() ? words : words + "\n>\n> — " + source;
    }

    private String line(Event event) {
        return joined(" · ", event.date().text(language), status(event), of(event.headline()));
    }

    private String facts(Event event) {
        return joined(" · ", event.date().text(language), status(event));
    }

    private String status(Event event) {
        return ModelMessages.statusOf(event).in(language);
    }

    private List<Source> sources(Event event) {
        return event.sources().stream().flatMap(id -> timeline.source(id).stream()).toList();
    }

    private String title(Source source) {
        return of(source.title());
    }

    private String origin(Source source) {
        return source.origin(language);
    }

    private String date(Source source) {
        @Nullable EdtfDate date = source.date();
        return date == null ? "" : date.text(language);
    }

    private String of(Text text) {
        return text.isEmpty() ? "" : text.marked(language);
    }

    private static String lines(String headline, String facts, String summary) {
        String head = joined("\n", headline, facts);
        return summary.isEmpty() ? head : head + BREAK + summary;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
    }

    private static String escaped(String text) {
        return text.replaceAll(SIGNS, "\\\\$1").replaceAll(BEGINNINGS, "$1\\\\$2");
    }
}
