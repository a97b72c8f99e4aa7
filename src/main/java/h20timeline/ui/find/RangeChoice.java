package h20timeline.ui.find;

import h20timeline.find.Filter;
import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.Paragraph;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The range of time that events are looked for in, from one date to another or open at an end.
final class RangeChoice extends VBox {
    private final ViewModel model;
    private final Paragraph title = new Paragraph("", StyleClass.FACET_TITLE);
    private final DateField from;
    private final DateField to;
    private final Button visible = new Button();

    RangeChoice(ViewModel model) {
        this.model = model;
        from = new DateField(FindPanelMessages.FROM, date -> ask(date, filter().to()));
        to = new DateField(FindPanelMessages.TO, date -> ask(filter().from(), date));
        StyleClass.FACET.on(this);
        visible.setWrapText(true);
        visible.setMinWidth(0);
        visible.setOnAction(e -> {
            TimeSpan span = model.state().visible();
            ask(EdtfDate.day(span.start()), EdtfDate.day(span.end() - 1));
        });
        getChildren().setAll(title, from, to, visible);
    }

    private Filter filter() {
        return model.state().question().filter();
    }

    private void ask(@Nullable EdtfDate first, @Nullable EdtfDate last) {
        model.ask(model.state().question().withFilter(filter().between(first, last)));
    }

    /// Shows the range of a state.
    void show(ViewState now) {
        Language language = now.language();
        Filter filter = now.question().filter();
        int year = GoToBar.year(now);
        EdtfDate first = filter.from();
        EdtfDate last = filter.to();
        boolean backwards =
                first != null
                        && last != null
                        && last.extent().reach().end() <= first.extent().reach().start();
        from.show(first, year, "", language);
        to.show(last, year, backwards ? FindPanelMessages.BEFORE_START.in(language) : "", language);
        title.setText(FindPanelMessages.RANGE.in(language));
        visible.setText(FindPanelMessages.VISIBLE.in(language));
        LazyTooltip.on(visible, FindPanelMessages.VISIBLE_HELP.in(language));
    }

    /// Empties both fields.
    void clear() {
        from.clear();
        to.clear();
    }
}
