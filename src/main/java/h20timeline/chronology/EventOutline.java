package h20timeline.chronology;

import h20timeline.i18n.Language;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.FigureText;
import h20timeline.model.ModelMessages;
import h20timeline.model.Quote;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.story.Standing;
import h20timeline.time.EdtfDate;
import java.util.List;
import java.util.stream.Stream;

/// What is known of an event in the words of one language, part by part: for tables, documents and
/// pages, which differ only in how they set it.
///
/// @param date in words, with what the file's main source says where that differs
/// @param standing known, claimed or open, and how well it is established
/// @param figures its numbers, one a line
/// @param quotes what is quoted, with a translation where one is needed
public record EventOutline(
        String date,
        String headline,
        String summary,
        String caution,
        String track,
        String kind,
        String standing,
        List<String> figures,
        List<ClaimLine> claims,
        List<String> quotes) {
    /// Copies the lists.
    public EventOutline {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
    }

    /// The outline of an event of a timeline.
    static EventOutline of(
            Event event, Timeline timeline, Language language, SourceNumbers numbers) {
        return new EventOutline(
                date(event, language),
                event.headline().marked(language),
                event.summary().marked(language),
                event.caution().marked(language),
                timeline.track(event.track())
                        .map(Track::name)
                        .map(name -> name.marked(language))
                        .orElse(""),
                ModelMessages.of(event.kind()).in(language),
                standing(event, language),
                event.figures().stream()
                        .map(figure -> FigureText.of(figure, language).spoken(language))
                        .toList(),
                event.claims().stream()
                        .map(claim -> claim(claim, timeline, language, numbers))
                        .toList(),
                event.quotes().stream().map(quote -> quote(quote, language)).toList());
    }

    private static String date(Event event, Language language) {
        String date = event.date().text(language);
        EdtfDate said = event.articleDate();
        String article =
                said == null || said.equals(event.date())
                        ? ""
                        : ChronologyMessages.ARTICLE_SAYS.in(language, said.text(language));
        return Stream.of(date, article, event.dateNote().marked(language))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private static String standing(Event event, Language language) {
        return event.given().status()
                ? standing(Standing.of(event), language)
                : ModelMessages.STATUS_NOT_GIVEN.in(language);
    }

    private static String standing(Standing standing, Language language) {
        return ChronologyMessages.STANDS.in(
                language, standing.section().heading(language), standing.word(language));
    }

    private static ClaimLine claim(
            Claim claim, Timeline timeline, Language language, SourceNumbers numbers) {
        String by =
                timeline.actor(claim.by())
                        .map(actor -> actor.name().marked(language))
                        .orElseGet(() -> ChronologyMessages.SOMEBODY.in(language));
        Text answer = claim.answer();
        return new ClaimLine(
                ChronologyMessages.CLAIM.in(
                        language,
                        by,
                        Standing.of(claim).word(language),
                        claim.text().marked(language)),
                answer.isEmpty()
                        ? ""
                        : ChronologyMessages.ANSWER.in(language, answer.marked(language)),
                numbers.of(claim.source()));
    }

    private static String quote(Quote quote, Language language) {
        boolean foreign = !language.covers(quote.lang());
        return foreign && quote.translation().has(language)
                ? quote.text() + "\n" + quote.translation().in(language)
                : quote.text();
    }
}
