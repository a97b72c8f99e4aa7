package h20timeline.ui.find;

import atlantafx.base.controls.CustomTextField;
import h20timeline.find.Filter;
import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.find.SortOrder;
import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.time.TimeSpan;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.Paragraph;
import h20timeline.ui.control.SegmentBar;
import h20timeline.ui.control.WrapPane;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The part of the panel for finding where words are written, and the list of the events that have
/// them; of all events while there are none.
final class EventsSection extends VBox {
    private static final Map<SortOrder, FindPanelMessages> SORTINGS =
            Map.of(
                    SortOrder.DATE, FindPanelMessages.SORT_DATE,
                    SortOrder.TRACK, FindPanelMessages.SORT_TRACK,
                    SortOrder.STATUS, FindPanelMessages.SORT_STATUS);

    private final CustomTextField field = new CustomTextField();
    private final Button clear = StyleClass.QUIET_BUTTON.on(new Button());
    private final Label sort = StyleClass.HINT.on(new Label());
    private final SegmentBar<SortOrder> sortings;
    private final Label count = StyleClass.COUNT.on(new Label());
    private final EventList list;
    private final Paragraph nothing = new Paragraph("", StyleClass.NOTHING);
    private final Paragraph hint = new Paragraph("", StyleClass.HINT);
    private final Hyperlink without = new Hyperlink();
    private final DateOffer dateOffer;
    private final NearOffer nearOffer;

    /// `goTo` takes the id of an event, `goToTime` a stretch of time.
    EventsSection(ViewModel model, Consumer<String> goTo, Consumer<TimeSpan> goToTime) {
        dateOffer = new DateOffer(goToTime);
        nearOffer =
                new NearOffer(words -> {
                    model.ask(model.state().question().withWords(words));
                    field.requestFocus();
                    field.end();
                });
        list = new EventList(model, goTo, field::requestFocus);
        sortings =
                new SegmentBar<>(
                        List.of(SortOrder.values()),
                        sorting -> model.ask(model.state().question().withSorting(sorting)));
        StyleClass.FIND_PART.on(this);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        clear.setGraphic(new IconText(Material2AL.CLOSE));
        clear.setOnAction(e -> clear());
        field.setLeft(new IconText(Material2MZ.SEARCH));
        field.setRight(clear);
        field.textProperty()
                .addListener((property, before, now) -> {
                    Query query = model.state().question();
                    if (!query.words().equals(now)) {
                        model.ask(query.withWords(now));
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        without.setOnAction(e -> {
            model.ask(model.state().question().withFilter(Filter.NONE));
            field.requestFocus();
        });
        list.setPlaceholder(StyleClass.NOTHING_BOX.on(new VBox(nothing, hint, nearOffer, without)));
        sortings.setMinWidth(Region.USE_PREF_SIZE);
        HBox order = StyleClass.SORT_ROW.on(new HBox(sort, sortings));
        WrapPane line = new WrapPane(8, 4, List.of(order, count));
        getChildren().setAll(StyleClass.FIND_HEAD.on(new VBox(field, dateOffer, line)), list);
        setLanguage(model.state().language());
        show(model.state());
    }

    /// Puts the keyboard where words are written.
    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Takes the words away; false if there are none.
    boolean clear() {
        boolean some = !field.getText().isEmpty();
        field.clear();
        field.requestFocus();
        return some;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (list.getItems().isEmpty()) {
                dateOffer.go();
            }
            list.step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.enter();
        }
    }

    /// Shows what a state has to find.
    void show(ViewState now) {
        String words = now.question().words();
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
        show(clear, !words.isEmpty());
        sortings.show(now.question().sorting());
        list.show(now);
        dateOffer.show(now);
        say(now);
    }

    private void say(ViewState now) {
        Language language = now.language();
        QueryResult result = now.answer();
        int all = now.document().timeline().events().size();
        int found = list.getItems().size();
        count.setText(
                found < all
                        ? FindPanelMessages.SOME_OF.in(language, found, all)
                        : all == 1
                                ? FindPanelMessages.ONE_EVENT.in(language)
                                : FindPanelMessages.ALL_EVENTS.in(language, all));
        show(count, result != null);
        boolean filtered = result != null && !result.question().filter().isNone();
        boolean worded = result != null && result.question().hasWords();
        nothing.setText(
                (result == null
                                ? FindPanelMessages.SEARCHING
                                : worded
                                        ? FindPanelMessages.NO_WORDS
                                        : filtered
                                                ? FindPanelMessages.NO_CHOICES
                                                : FindPanelMessages.NO_EVENTS)
                        .in(language));
        hint.setText(
                (worded ? FindPanelMessages.NO_WORDS_HINT : FindPanelMessages.NO_CHOICES_HINT)
                        .in(language));
        show(hint, worded || filtered);
        show(without, filtered);
        nearOffer.show(result == null ? List.of() : result.near(), language);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Says everything that does not depend on the state in a language.
    void setLanguage(Language language) {
        field.setPromptText(FindPanelMessages.WORDS.in(language));
        field.setAccessibleText(FindPanelMessages.WORDS.in(language));
        LazyTooltip.on(field, FindPanelMessages.WORDS_HELP.in(language));
        clear.setAccessibleText(FindPanelMessages.CLEAR_WORDS.in(language));
        LazyTooltip.on(clear, FindPanelMessages.CLEAR_WORDS.in(language));
        sort.setText(FindPanelMessages.SORT.in(language));
        SORTINGS.forEach((sorting, name) ->
                sortings.name(
                        sorting,
                        name.in(language),
                        FindPanelMessages.SORT_BY.in(language, name.in(language))));
        without.setText(FindPanelMessages.WITHOUT_FILTER.in(language));
        list.setAccessibleText(FindPanelMessages.LIST.in(language));
        list.setAccessibleHelp(FindPanelMessages.LIST_HELP.in(language));
    }
}
