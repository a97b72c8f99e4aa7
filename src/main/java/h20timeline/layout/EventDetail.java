package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Actor;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.Figure;
import h20timeline.model.FigureText;
import h20timeline.model.Link;
import h20timeline.model.ModelMessages;
import h20timeline.model.Quote;
import h20timeline.model.Source;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is known of an event, in blocks of one width: what the panel of the window tells, for a
/// picture that has no panel.
record EventDetail(TimelineIndex index, Event event, Language language, Typesetter type) {
    private static final double PART = 16;
    private static final double NEAR = 8;
    private static final double INDENT = 13;
    private static final double TILE_PAD = 10;
    private static final double TILE_GAP = 8;

    /// What it is, when, and how well that is established.
    DetailBuilder.Block head(double width) {
        DetailTypesetter set = new DetailTypesetter(type, width);
        String track =
                timeline().track(event.track()).map(t -> t.name().marked(language)).orElse("");
        String kind =
                event.given().kind() ? ModelMessages.of(event.kind()).in(language) + "  ·  " : "";
        String what = ModelMessages.statusOf(event).in(language) + "  ·  " + kind + track;
        set.signed(Glyph.of(event.status()), what, TextRole.DETAIL_META, 0).space(6);
        set.text(event.headline().marked(language), TextRole.DETAIL_HEADLINE, 0).space(6);
        set.text(event.date().text(language), TextRole.DETAIL_STRONG, 0);
        EdtfDate known = event.known();
        if (known != null && !known.equals(event.date())) {
            String since = LayoutMessages.DETAIL_KNOWN_SINCE.in(language, known.text(language));
            set.text(since, TextRole.DETAIL_META, 0);
        }
        EdtfDate article = event.articleDate();
        if (article != null && !Objects.equals(article, event.date())) {
            String says = LayoutMessages.DETAIL_ARTICLE_SAYS.in(language, article.text(language));
            set.text(says, TextRole.DETAIL_META, 0);
        }
        set.text(event.dateNote().marked(language), TextRole.DETAIL_META, 0);
        return set.block(0);
    }

    /// All the rest, the most important first.
    List<DetailBuilder.Block> body(double width) {
        List<DetailBuilder.Block> blocks = new ArrayList<>();
        if (!event.summary().isEmpty()) {
            blocks.add(
                    set(width).text(words(event.summary()), TextRole.DETAIL_TEXT, 0).block(PART));
        }
        if (!event.caution().isEmpty()) {
            DetailTypesetter set = set(width);
            set.text(LayoutMessages.DETAIL_CAUTION.in(language), TextRole.DETAIL_STRONG, INDENT);
            set.text(words(event.caution()), TextRole.DETAIL_TEXT, INDENT).bar(0);
            blocks.add(set.block(PART));
        }
        figures(blocks, width);
        section(blocks, width, LayoutMessages.DETAIL_CLAIMS, event.claims(), this::claim);
        section(blocks, width, LayoutMessages.DETAIL_QUOTES, event.quotes(), this::quote);
        section(blocks, width, LayoutMessages.DETAIL_LINKS, index.linksOf(event.id()), this::link);
        section(blocks, width, LayoutMessages.DETAIL_SOURCES, event.sources(), this::source);
        return blocks;
    }

    private interface Setting<T> {
        void set(DetailTypesetter set, T item);
    }

    /// A heading with its first item, then the others.
    private <T> void section(
            List<DetailBuilder.Block> blocks,
            double width,
            Message heading,
            List<T> items,
            Setting<T> setting) {
        for (int i = 0; i < items.size(); i++) {
            DetailTypesetter set = set(width);
            if (i == 0) {
                set.text(heading.in(language), TextRole.DETAIL_HEADING, 0).space(5);
            }
            setting.set(set, items.get(i));
            blocks.add(set.block(i == 0 ? PART : NEAR));
        }
    }

    /// Two tiles beside each other.
    private void figures(List<DetailBuilder.Block> blocks, double width) {
        List<Figure> figures = event.figures();
        double wide = (width - TILE_GAP) / 2;
        for (int i = 0; i < figures.size(); i += 2) {
            DetailTypesetter set = set(width);
            figure(set, figures.get(i), 0, wide);
            double bottom = set.y();
            if (i + 1 < figures.size()) {
                set.to(0);
                figure(set, figures.get(i + 1), wide + TILE_GAP, wide);
                bottom = Math.max(bottom, set.y());
                set.tile(wide + TILE_GAP, 0, wide, bottom);
            }
            set.tile(0, 0, wide, bottom).to(bottom);
            blocks.add(set.block(i == 0 ? PART : NEAR));
        }
    }

    private void figure(DetailTypesetter set, Figure figure, double x, double wide) {
        double left = x + TILE_PAD;
        double room = wide - 2 * TILE_PAD;
        FigureText words = FigureText.of(figure, language);
        set.space(7);
        set.text(words.amount(), TextRole.DETAIL_FIGURE, left, room);
        set.text(words.label(), TextRole.DETAIL_META, left, room);
        Status status = figure.status();
        if (status != null && status != Status.CONFIRMED) {
            set.signed(Glyph.of(status), words.status(), TextRole.DETAIL_META, left, room);
        }
        set.space(7);
    }

    private void claim(DetailTypesetter set, Claim claim) {
        String by =
                timeline()
                        .actor(claim.by())
                        .map(Actor::name)
                        .map(this::words)
                        .orElseGet(() -> LayoutMessages.DETAIL_SOMEBODY.in(language));
        String who = by + "  ·  " + ModelMessages.of(claim.status()).in(language);
        set.signed(Glyph.of(claim.status()), who, TextRole.DETAIL_STRONG, 0);
        set.text(words(claim.text()), TextRole.DETAIL_TEXT, 0);
        if (!claim.answer().isEmpty()) {
            String answer = LayoutMessages.DETAIL_ANSWER.in(language, words(claim.answer()));
            double from = set.y() + 2;
            set.space(2).text(answer, TextRole.DETAIL_TEXT, INDENT).bar(from);
        }
        credit(set, claim.source(), 0);
    }

    private void quote(DetailTypesetter set, Quote quote) {
        double from = set.y();
        set.text(quote.text(), TextRole.DETAIL_TEXT, INDENT);
        boolean foreign = !quote.lang().split("-", 2)[0].equals(language.tag());
        if (foreign && quote.translation().has(language)) {
            set.text(quote.translation().in(language), TextRole.DETAIL_META, INDENT);
        }
        credit(set, quote.source(), INDENT);
        set.bar(from);
    }

    private void link(DetailTypesetter set, Link link) {
        boolean here = link.from().equals(event.id());
        ModelMessages relation =
                here ? ModelMessages.forward(link.relation()) : ModelMessages.back(link.relation());
        String other =
                timeline()
                        .event(here ? link.to() : link.from())
                        .map(e ->
                                words(e.headline())
                                        + " ("
                                        + e.date().text(language, EdtfDate.Style.SHORT)
                                        + ")")
                        .orElse("");
        String sure = ModelMessages.of(link.certainty()).in(language);
        set.text(
                LayoutMessages.DETAIL_LINK.in(language, relation.in(language), other, sure),
                TextRole.DETAIL_META,
                0);
    }

    private void source(DetailTypesetter set, String id) {
        timeline()
                .source(id)
                .ifPresent(source ->
                        set.text(
                                source.citation(language, EdtfDate.Style.FULL),
                                TextRole.DETAIL_META,
                                0));
    }

    private void credit(DetailTypesetter set, @Nullable String source, double indent) {
        String title = timeline().source(source).map(Source::title).map(this::words).orElse("");
        if (!title.isEmpty()) {
            set.text("— " + title, TextRole.DETAIL_META, indent);
        }
    }

    private DetailTypesetter set(double width) {
        return new DetailTypesetter(type, width);
    }

    private String words(Text text) {
        return text.marked(language);
    }

    private Timeline timeline() {
        return index.timeline();
    }
}
