package h20timeline.ui.find;

import h20timeline.find.QueryResult;
import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.time.TimeSpan;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.SegmentBar;
import h20timeline.viewmodel.PanelState.Side;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/// Where events are found: by words, by choices, or in the list of all. Each part is made when it
/// is first opened: most windows open without, and should not wait for it.
public final class FindPanel extends BorderPane {
    private static final int MANY = 10_000;

    private final ViewModel model;
    private final Runnable leave;
    private final SegmentBar<Side> parts;
    private final Button close = StyleClass.QUIET_BUTTON.on(new Button());
    private final Consumer<String> goTo;
    private final Consumer<TimeSpan> goToTime;
    private @Nullable EventsSection events;
    private @Nullable FiltersSection filters;
    private @Nullable ViewState shown;

    /// `goTo` takes the id of an event, `goToTime` a stretch of time; `leave` puts the keyboard
    /// elsewhere when the panel closes.
    public FindPanel(
            ViewModel model, Consumer<String> goTo, Consumer<TimeSpan> goToTime, Runnable leave) {
        this.model = model;
        this.leave = leave;
        this.goTo = goTo;
        this.goToTime = goToTime;
        parts = new SegmentBar<>(List.of(Side.EVENTS, Side.FILTERS), model::showSide);
        StyleClass.FIND.on(this);
        setAccessibleRole(AccessibleRole.PARENT);
        close.setGraphic(new IconText(Material2AL.CLOSE));
        close.setOnAction(e -> close());
        close.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setTop(StyleClass.FIND_PARTS.on(new HBox(parts, space, close)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.stateProperty().addListener((property, before, now) -> show(now));
        show(model.state());
    }

    /// Opens the list and puts the keyboard where words are written.
    public void focusFind() {
        open(Side.EVENTS);
        events().focus();
    }

    /// Opens the choices and puts the keyboard on the first.
    public void focusFilter() {
        open(Side.FILTERS);
        filters().focus();
    }

    /// Where there is room for one panel only, opening it anew brings it to the front.
    private void open(Side side) {
        if (getScene() == null) {
            model.showSide(Side.NONE);
        }
        model.showSide(side);
        applyCss();
    }

    private void close() {
        model.showSide(Side.NONE);
        leave.run();
    }

    /// A handler: what is inside may have Escape for itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (model.state().panels().side() != Side.EVENTS || !events().clear()) {
                close();
            }
        }
    }

    private void show(ViewState now) {
        ViewState old = shown;
        if (now.panels().side() == Side.NONE || (old != null && isSame(old, now))) {
            return;
        }
        shown = now;
        if (old == null || old.language() != now.language()) {
            setLanguage(now.language());
        }
        boolean filtering = now.panels().side() == Side.FILTERS;
        if (filtering) {
            filters().show(now);
        } else {
            events().show(now);
        }
        setCenter(filtering ? filters() : events());
        parts.show(now.panels().side());
        count(now);
    }

    private static boolean isSame(ViewState a, ViewState b) {
        return a.panels().side() == b.panels().side()
                && a.language() == b.language()
                && a.document().equals(b.document())
                && a.question().equals(b.question())
                && a.hiding() == b.hiding()
                && Objects.equals(a.answer(), b.answer())
                && Objects.equals(a.selected(), b.selected());
    }

    private void setLanguage(Language language) {
        setAccessibleText(FindPanelMessages.PANEL.in(language));
        close.setAccessibleText(FindPanelMessages.CLOSE.in(language));
        LazyTooltip.on(close, FindPanelMessages.CLOSE.in(language));
        if (events != null) {
            events.setLanguage(language);
        }
        if (filters != null) {
            filters.setLanguage(language);
        }
    }

    private EventsSection events() {
        EventsSection part = events;
        if (part == null) {
            part = new EventsSection(model, goTo, goToTime);
            part.setLanguage(model.state().language());
            events = part;
        }
        return part;
    }

    private FiltersSection filters() {
        FiltersSection part = filters;
        if (part == null) {
            part = new FiltersSection(model);
            part.setLanguage(model.state().language());
            filters = part;
        }
        return part;
    }

    private void count(ViewState now) {
        Language language = now.language();
        QueryResult result = now.answer();
        String events =
                result == null
                        ? FindPanelMessages.EVENTS.in(language)
                        : FindPanelMessages.EVENTS_COUNTED.in(
                                language, number(result.listed().size(), language));
        parts.name(Side.EVENTS, events, events);
        int choices = now.question().filter().choices();
        String filters =
                choices == 0
                        ? FindPanelMessages.FILTERS.in(language)
                        : FindPanelMessages.FILTERS_COUNTED.in(language, choices);
        parts.name(Side.FILTERS, filters, filters);
    }

    /// Of very many only about how many, for the head is narrow.
    private static String number(int count, Language language) {
        NumberFormat form =
                count < MANY
                        ? NumberFormat.getIntegerInstance(language.locale())
                        : NumberFormat.getCompactNumberInstance(
                                language.locale(), NumberFormat.Style.SHORT);
        return form.format(count);
    }
}
