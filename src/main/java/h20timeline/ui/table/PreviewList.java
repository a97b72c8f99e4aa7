package h20timeline.ui.table;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.LoadReport;
import h20timeline.model.ModelMessages;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import h20timeline.ui.control.WrappedCell;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// What the first rows of a table become: an event a row, and what cannot be read.
final class PreviewList extends ListView<String> {
    private final Language language;
    private final Label empty = new Label();

    PreviewList(Language language) {
        this.language = language;
        setCellFactory(list -> new WrappedCell(list));
        setPlaceholder(empty);
        empty.setWrapText(true);
        empty.setText(TableMessages.PREVIEW_EMPTY.in(language));
    }

    /// Says a sentence in place of events.
    void say(String sentence) {
        empty.setText(sentence);
        getItems().clear();
    }

    void show(LoadReport report) {
        List<String> lines = new ArrayList<>();
        Timeline timeline = report.timeline();
        if (timeline != null) {
            timeline.events().forEach(event -> lines.add(line(timeline, event)));
        }
        report.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .forEach(problem -> lines.add(problem.sentence(language)));
        if (lines.isEmpty()) {
            say(TableMessages.PREVIEW_EMPTY.in(language));
        }
        getItems().setAll(lines);
    }

    private String line(Timeline timeline, Event event) {
        String track = timeline.track(event.track()).map(t -> t.name().marked(language)).orElse("");
        return String.join(
                "  ·  ",
                event.date().text(language),
                event.headline().marked(language),
                track,
                ModelMessages.of(event.status()).in(language));
    }
}
