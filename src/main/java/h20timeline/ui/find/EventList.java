package h20timeline.ui.find;

import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.find.Snippet;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Track;
import h20timeline.render.StyleClass;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The events that an answer lists, as rows. The row of the selected event is the selected row, and
/// moving that goes to its event. Its items are the answer's own list, however long.
final class EventList extends ListView<Integer> {
    /// How high a row is. All are equally high: among rows of different heights the toolkit must
    /// guess where one stands that it has not measured yet, and is slow at it.
    private static final double ROW = 88;

    /// How much higher while words are looked for.
    private static final double EXCERPT = 19;

    private final ViewModel model;
    private final Consumer<String> goTo;
    private final Runnable leaveUpwards;

    /// The answer that is listed, and the document that it is about.
    private @Nullable QueryResult result;

    private Document document;
    private Language language;
    private boolean showing;

    /// The selected event's position in the document, or -1.
    private int marked = -1;

    private @Nullable String markedId;

    /// `goTo` takes the id of an event; `leaveUpwards` goes to what stands over the list.
    EventList(ViewModel model, Consumer<String> goTo, Runnable leaveUpwards) {
        this.model = model;
        this.goTo = goTo;
        this.leaveUpwards = leaveUpwards;
        document = model.state().document();
        language = model.state().language();
        StyleClass.EVENTS.on(this);
        setCellFactory(list -> new EventCell(this));
        getSelectionModel()
                .selectedIndexProperty()
                .addListener(observable -> {
                    if (!showing) {
                        go();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows what a state has to list. Until there is an answer about a file as it is now, the last
    /// one about it stays.
    void show(ViewState now) {
        showing = true;
        boolean otherWords = language != now.language();
        language = now.language();
        QueryResult next = now.answer();
        boolean otherRows =
                next == null
                        ? !document.name().equals(now.document().name())
                        : !next.equals(result) || !document.equals(now.document());
        boolean otherQuestion = otherRows && !Objects.equals(question(result), question(next));
        if (otherRows) {
            document = now.document();
            result = next;
            list(next);
        }
        if (otherRows || otherWords) {
            refresh();
        }
        mark(now.selected(), otherRows, otherQuestion);
        showing = false;
    }

    private static @Nullable Query question(@Nullable QueryResult result) {
        return result == null ? null : result.question();
    }

    private void list(@Nullable QueryResult next) {
        List<Integer> rows = next == null ? List.of() : next.listed();
        boolean worded = next != null && next.question().hasWords();
        makeRoom(rows.size());
        setFixedCellSize(worded ? ROW + EXCERPT : ROW);
        setItems(FXCollections.observableList(rows));
    }

    /// Marks the row of an event. Brings it into view when it is marked anew or stands among other
    /// rows; a file that was only read again does not move the list.
    private void mark(@Nullable String id, boolean otherRows, boolean otherQuestion) {
        boolean known = marked >= 0 && id != null && id.equals(markedId);
        if (!known || otherRows) {
            marked = positionOf(id);
            markedId = id;
        }
        int row = rowOf(marked);
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(row);
        }
        if (otherQuestion) {
            scrollTo(Math.max(0, row));
        } else if (row >= 0 && !known) {
            reveal(row);
        }
    }

    private int positionOf(@Nullable String id) {
        if (id == null) {
            return -1;
        }
        List<Event> events = document.timeline().events();
        int own = getSelectionModel().getSelectedIndex();
        if (own >= 0 && own < getItems().size()) {
            int position = getItems().get(own);
            if (events.get(position).id().equals(id)) {
                return position;
            }
        }
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private int rowOf(int position) {
        List<Integer> rows = getItems();
        int own = getSelectionModel().getSelectedIndex();
        if (position < 0 || (own >= 0 && own < rows.size() && rows.get(own) == position)) {
            return position < 0 ? -1 : own;
        }
        return rows.indexOf(position);
    }

    /// Leaves the rows that are about to go, before they do: the toolkit complains when it has to
    /// fill a view far past the end.
    private void makeRoom(int size) {
        VirtualFlow<?> flow = flow();
        if (flow != null && flow.getLastVisibleCell() != null) {
            int last = flow.getLastVisibleCell().getIndex();
            int seen = last - flow.getFirstVisibleCell().getIndex() + 1;
            if (size <= last) {
                scrollTo(Math.max(0, size - seen));
            }
        }
    }

    private void reveal(int row) {
        VirtualFlow<?> flow = flow();
        boolean seen =
                flow != null
                        && flow.getLastVisibleCell() != null
                        && flow.getFirstVisibleCell().getIndex() < row
                        && row < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            scrollTo(row);
        }
    }

    /// What lays the rows out; null before the list is first seen.
    private @Nullable VirtualFlow<?> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    /// Goes to the event of the selected row.
    void go() {
        int row = getSelectionModel().getSelectedIndex();
        if (row >= 0) {
            goTo.accept(event(getItems().get(row)).id());
        }
    }

    /// Goes some rows on from the selected one, round the ends; from none, to the first or last.
    void step(int by) {
        int size = getItems().size();
        int row = getSelectionModel().getSelectedIndex();
        if (size > 0) {
            int next = row < 0 && by < 0 ? size - 1 : Math.floorMod(row + by, size);
            if (next == row) {
                go();
            } else {
                getSelectionModel().clearAndSelect(next);
                reveal(next);
            }
        }
    }

    /// Puts the keyboard on the list, on its selected row or else its first.
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go();
            model.showDetail(true);
        } else if (event.getCode() == KeyCode.UP && getSelectionModel().getSelectedIndex() <= 0) {
            event.consume();
            leaveUpwards.run();
        }
    }

    /// The event at a position of the document that is listed.
    Event event(int position) {
        return document.timeline().events().get(position);
    }

    /// What a row shows of an event.
    Snippet snippet(Event event) {
        String words = result == null ? "" : result.question().words();
        return Snippet.of(event, document.timeline(), words, language);
    }

    /// The track of an event.
    Optional<Track> track(Event event) {
        return document.timeline().track(event.track());
    }

    /// The language of the rows.
    Language language() {
        return language;
    }
}
