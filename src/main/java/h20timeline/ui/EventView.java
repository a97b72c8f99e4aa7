package h20timeline.ui;

import h20timeline.model.Actor;
import h20timeline.model.Event;
import h20timeline.model.Link;
import h20timeline.model.Source;
import h20timeline.model.Term;
import h20timeline.model.Text;
import h20timeline.render.StyleClass;
import h20timeline.time.EdtfDate;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// All that is known of one event, from what it is to where it is known from.
final class EventView extends VBox {
    private static final double CHIP_GAP = 6;

    private final Event event;
    private final Reading reading;
    private final Language language;

    EventView(Event event, Reading reading) {
        this.event = event;
        this.reading = reading;
        this.language = reading.language();
        reading.timeline()
                .track(event.track())
                .ifPresent(t -> getStyleClass().add(StyleClass.hue(t.hue().key())));
        StyleClass.DETAIL_BODY.on(this);
        setMinWidth(0);
        addHead();
        addText(event.summary(), StyleClass.PROSE);
        if (!event.caution().isEmpty()) {
            getChildren().add(new CautionBox(reading.of(event.caution()), language));
        }
        if (!event.figures().isEmpty()) {
            getChildren()
                    .add(
                            new Tiles(
                                    event.figures().stream()
                                            .map(f -> new FigureTile(f, reading))
                                            .toList()));
        }
        addSection(
                Say.CLAIMS,
                StyleClass.CARDS,
                event.claims().stream().map(c -> new ClaimView(c, reading)).toList());
        addSection(
                Say.QUOTES,
                StyleClass.CARDS,
                event.quotes().stream().map(q -> new QuoteView(q, reading)).toList());
        links().forEach((bearing, rows) -> addSection(bearing.heading(), StyleClass.ROWS, rows));
        addActors();
        addSection(
                Say.SOURCES,
                StyleClass.ROWS,
                event.sources().stream()
                        .flatMap(id -> reading.timeline().source(id).stream())
                        .map((Source s) -> new SourceRow(s, reading))
                        .toList());
    }

    private void addHead() {
        List<Chip> chips = new ArrayList<>();
        reading.timeline()
                .track(event.track())
                .ifPresent(track -> chips.add(Chip.track(track, language)));
        chips.add(Chip.plain(Term.of(event.kind()), Say.CHIP_KIND, language));
        chips.add(Chip.status(event.status(), language));
        VBox dates = StyleClass.DATES.on(new VBox());
        dates.getChildren().add(new Paragraph(event.date().text(language), StyleClass.DATE));
        EdtfDate articleDate = event.articleDate();
        if (articleDate != null && !Objects.equals(articleDate, event.date())) {
            String words = Say.ARTICLE_SAYS.in(language, articleDate.text(language));
            dates.getChildren().add(new Paragraph(words, StyleClass.ARTICLE_DATE));
        }
        if (!event.dateNote().isEmpty()) {
            dates.getChildren().add(new Paragraph(reading.of(event.dateNote()), StyleClass.META));
        }
        Paragraph headline = new Paragraph(reading.of(event.headline()), StyleClass.HEADLINE);
        VBox head =
                StyleClass.HEAD.on(
                        new VBox(new Wrapping(CHIP_GAP, CHIP_GAP, chips), headline, dates));
        head.setMinWidth(0);
        getChildren().add(head);
    }

    private void addText(Text text, StyleClass role) {
        if (!text.isEmpty()) {
            getChildren().add(new Paragraph(reading.of(text), role));
        }
    }

    private void addSection(Say heading, StyleClass look, List<? extends Node> content) {
        if (!content.isEmpty()) {
            getChildren().add(new Section(heading, language, look, content));
        }
    }

    private Map<Bearing, List<LinkRow>> links() {
        Map<Bearing, List<LinkRow>> rows = new EnumMap<>(Bearing.class);
        for (Link link : reading.timeline().links()) {
            boolean incoming = link.to().equals(event.id());
            if (!incoming && !link.from().equals(event.id())) {
                continue;
            }
            Bearing bearing = Bearing.of(link.relation(), incoming);
            reading.timeline()
                    .event(incoming ? link.from() : link.to())
                    .map(other -> new LinkRow(link, incoming, other, reading))
                    .ifPresent(
                            row -> rows.computeIfAbsent(bearing, b -> new ArrayList<>()).add(row));
        }
        return rows;
    }

    private void addActors() {
        List<Chip> names =
                event.actors().stream()
                        .flatMap(id -> reading.timeline().actor(id).stream())
                        .map(Actor::name)
                        .map(name -> Chip.name(reading.of(name)))
                        .toList();
        if (!names.isEmpty()) {
            addSection(
                    Say.ACTORS, StyleClass.CARDS, List.of(new Wrapping(CHIP_GAP, CHIP_GAP, names)));
        }
    }
}
