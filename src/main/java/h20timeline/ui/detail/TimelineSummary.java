package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.render.StyleClass;
import h20timeline.time.EdtfDate;
import h20timeline.ui.control.Chip;
import h20timeline.ui.control.Paragraph;
import h20timeline.ui.control.WrapPane;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the panel shows while no event is selected: what the timeline is about, its tracks, and how
/// to read it.
final class TimelineSummary extends VBox {
    private static final double CHIP_GAP = 6;

    private final Language language;

    TimelineSummary(DetailContext context) {
        Timeline timeline = context.timeline();
        language = context.language();
        VBox head =
                StyleClass.HEAD.on(
                        new VBox(
                                new Paragraph(context.of(timeline.title()), StyleClass.HEADLINE),
                                facts(timeline)));
        getChildren().add(head);
        Text headline = timeline.plan().headline();
        if (!headline.isEmpty()) {
            getChildren().add(new Paragraph(context.of(headline), StyleClass.SOURCE_TITLE));
        }
        if (!timeline.plan().deck().isEmpty()) {
            getChildren().add(new Paragraph(context.of(timeline.plan().deck()), StyleClass.PROSE));
        }
        if (!timeline.description().isEmpty()) {
            getChildren().add(new Paragraph(context.of(timeline.description()), StyleClass.PROSE));
        }
        Map<String, Long> counts =
                timeline.events().stream()
                        .collect(Collectors.groupingBy(Event::track, Collectors.counting()));
        List<HBox> tracks =
                timeline.tracks().stream()
                        .map(t -> trackRow(t, counts.getOrDefault(t.id(), 0L), context))
                        .toList();
        if (!tracks.isEmpty()) {
            getChildren()
                    .add(new Section(DetailMessages.TRACKS, language, StyleClass.ROWS, tracks));
        }
        List<Chip> shapes =
                Arrays.stream(Status.values())
                        .map(s -> context.choices().status(s, Chip.status(s, language)))
                        .toList();
        getChildren()
                .addAll(
                        new Section(
                                DetailMessages.HOW_SURE,
                                language,
                                StyleClass.CARDS,
                                List.of(new WrapPane(CHIP_GAP, CHIP_GAP, shapes))),
                        new Section(
                                DetailMessages.HOW_TO_READ,
                                language,
                                StyleClass.CARDS,
                                List.of(
                                        new Paragraph(
                                                DetailMessages.HOW_TO_READ_BODY.in(language),
                                                StyleClass.HINT))));
        setMinWidth(0);
        StyleClass.DETAIL_BODY.on(this);
    }

    private Paragraph facts(Timeline timeline) {
        String events = count(timeline.events().size());
        EdtfDate asOf = timeline.asOf();
        DetailMessages known =
                timeline.isRecalled() ? DetailMessages.KNOWN_ON : DetailMessages.KNOWN_AS_OF;
        String words =
                asOf == null ? events : events + " · " + known.in(language, asOf.text(language));
        return new Paragraph(words, StyleClass.ARTICLE_DATE);
    }

    private HBox trackRow(Track track, long events, DetailContext context) {
        Paragraph name = new Paragraph(context.of(track.name()), StyleClass.TRACK_NAME);
        HBox.setHgrow(name, Priority.ALWAYS);
        Paragraph number = new Paragraph(count(events), StyleClass.META);
        number.setMinWidth(USE_PREF_SIZE);
        HBox row = StyleClass.TRACK_ROW.on(new HBox(Chip.swatch(), name, number));
        row.getStyleClass().add(StyleClass.hue(track.hue().key()));
        row.setAccessibleText(name.getText() + ", " + number.getText());
        return context.choices().track(track.id(), row);
    }

    private String count(long events) {
        return events == 1
                ? ModelMessages.ONE_EVENT.in(language)
                : ModelMessages.EVENT_COUNT.in(language, language.number(events));
    }
}
