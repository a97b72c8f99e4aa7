package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.knowledge.KnownSince;
import h20timeline.model.Actor;
import h20timeline.model.Event;
import h20timeline.model.HistoryEntry;
import h20timeline.model.KnownDay;
import h20timeline.model.Link;
import h20timeline.model.ModelMessages;
import h20timeline.render.StyleClass;
import h20timeline.time.EdtfDate;
import h20timeline.ui.control.Chip;
import h20timeline.ui.control.GuardedPart;
import h20timeline.ui.control.Paragraph;
import h20timeline.ui.control.WrapPane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All that is known of one event, from what it is to where it is known from.
final class EventView extends VBox {
    private static final double CHIP_GAP = 6;

    private final Event event;
    private final DetailContext context;
    private final Language language;

    EventView(Event event, DetailContext context) {
        this.event = event;
        this.context = context;
        this.language = context.language();
        context.timeline()
                .track(event.track())
                .ifPresent(t -> getStyleClass().add(StyleClass.hue(t.hue().key())));
        StyleClass.DETAIL_BODY.on(this);
        setMinWidth(0);
        add(this::head);
        if (!event.summary().isEmpty()) {
            add(() -> new Paragraph(context.of(event.summary()), StyleClass.PROSE));
        }
        if (!event.caution().isEmpty()) {
            add(() -> new CautionBox(context.of(event.caution()), language));
        }
        if (!event.figures().isEmpty()) {
            add(() -> new FigureGrid(each(event.figures(), f -> new FigureTile(f, context))));
        }
        addSection(
                DetailMessages.CLAIMS,
                StyleClass.CARDS,
                each(event.claims(), c -> new ClaimView(c, context)));
        addSection(
                DetailMessages.QUOTES,
                StyleClass.CARDS,
                each(event.quotes(), q -> new QuoteView(q, context)));
        addSection(DetailMessages.HISTORY, StyleClass.ROWS, each(event.history(), this::entry));
        links().forEach((linkDirection, rows) ->
                addSection(linkDirection.heading(), StyleClass.ROWS, rows));
        addActors();
        addSection(
                DetailMessages.SOURCES,
                StyleClass.ROWS,
                each(
                        event.sources().stream()
                                .flatMap(id -> context.timeline().source(id).stream())
                                .toList(),
                        s -> new SourceRow(s, context)));
    }

    private void add(Supplier<? extends Region> part) {
        getChildren().add(guarded(part));
    }

    private GuardedPart guarded(Supplier<? extends Region> part) {
        return new GuardedPart(part, DetailMessages.CANNOT_SHOW.in(language));
    }

    /// The parts of a list; one that fails leaves the others.
    private <T> List<GuardedPart> each(List<T> list, Function<T, ? extends Region> part) {
        return list.stream().map(one -> guarded(() -> part.apply(one))).toList();
    }

    private VBox head() {
        List<Chip> chips = new ArrayList<>();
        FilterChoices choices = context.choices();
        context.timeline()
                .track(event.track())
                .ifPresent(t -> chips.add(choices.track(t.id(), Chip.track(t, language))));
        Chip kind = Chip.plain(ModelMessages.of(event.kind()), DetailMessages.CHIP_KIND, language);
        if (event.given().kind()) {
            chips.add(choices.kind(event.kind(), kind));
        }
        if (event.given().status()) {
            chips.add(choices.status(event.status(), Chip.status(event.status(), language)));
        }
        VBox dates = StyleClass.DATES.on(new VBox());
        dates.getChildren().add(new Paragraph(event.date().text(language), StyleClass.DATE));
        dates.getChildren().add(new Paragraph(known(), StyleClass.META));
        String file = event.provenance().file();
        if (!file.isEmpty()) {
            String words = DetailMessages.FROM_FILE.in(language, file);
            dates.getChildren().add(new Paragraph(words, StyleClass.META));
        }
        EdtfDate articleDate = event.articleDate();
        if (articleDate != null && !Objects.equals(articleDate, event.date())) {
            String words = DetailMessages.ARTICLE_SAYS.in(language, articleDate.text(language));
            dates.getChildren().add(new Paragraph(words, StyleClass.ARTICLE_DATE));
        }
        if (!event.dateNote().isEmpty()) {
            dates.getChildren().add(new Paragraph(context.of(event.dateNote()), StyleClass.META));
        }
        Paragraph headline = new Paragraph(context.of(event.headline()), StyleClass.HEADLINE);
        VBox head =
                StyleClass.HEAD.on(
                        new VBox(
                                guarded(() -> new WrapPane(CHIP_GAP, CHIP_GAP, chips)),
                                guarded(() -> headline),
                                dates));
        head.setMinWidth(0);
        return head;
    }

    /// Since when it is known, always: that it is the day itself is worth knowing, too.
    private String known() {
        EdtfDate known = event.known();
        EdtfDate since =
                known == null
                        ? KnownDay.date(new KnownSince(context.timeline()).day(event))
                        : known;
        DetailMessages words =
                known == null ? DetailMessages.KNOWN_ASSUMED : DetailMessages.KNOWN_SINCE;
        return words.in(language, since.text(language));
    }

    private Paragraph entry(HistoryEntry entry) {
        List<String> words = new ArrayList<>();
        Stream.of(entry.headline(), entry.summary())
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .map(context::of)
                .forEach(words::add);
        if (entry.status() != null) {
            words.add(ModelMessages.of(entry.status()).in(language));
        }
        String told =
                words.isEmpty()
                        ? DetailMessages.HISTORY_NOW.in(language)
                        : String.join(" · ", words);
        String day = entry.from().text(language, EdtfDate.Style.SHORT);
        return new Paragraph(DetailMessages.HISTORY_ENTRY.in(language, day, told), StyleClass.META);
    }

    private void addSection(Message heading, StyleClass look, List<? extends Node> content) {
        if (!content.isEmpty()) {
            getChildren().add(new Section(heading, language, look, content));
        }
    }

    private Map<LinkDirection, List<GuardedPart>> links() {
        Map<LinkDirection, List<GuardedPart>> rows = new EnumMap<>(LinkDirection.class);
        for (Link link : context.timeline().links()) {
            boolean incoming = link.to().equals(event.id());
            if (!incoming && !link.from().equals(event.id())) {
                continue;
            }
            LinkDirection linkDirection = LinkDirection.of(link.relation(), incoming);
            context.timeline()
                    .event(incoming ? link.from() : link.to())
                    .map(other -> guarded(() -> new LinkRow(link, incoming, other, context)))
                    .ifPresent(row ->
                            rows.computeIfAbsent(linkDirection, b -> new ArrayList<>()).add(row));
        }
        return rows;
    }

    private Chip chip(Actor actor) {
        return Chip.name(context.of(actor.name()));
    }

    private void addActors() {
        List<Chip> names =
                event.actors().stream()
                        .flatMap(id -> context.timeline().actor(id).stream())
                        .map(actor -> context.choices().actor(actor.id(), chip(actor)))
                        .toList();
        if (!names.isEmpty()) {
            addSection(
                    DetailMessages.ACTORS,
                    StyleClass.CARDS,
                    List.of(new WrapPane(CHIP_GAP, CHIP_GAP, names)));
        }
    }
}
