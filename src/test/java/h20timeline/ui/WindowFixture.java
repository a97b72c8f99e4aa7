package h20timeline.ui;

import h20timeline.find.IndexMonitor;
import h20timeline.find.QueryResult;
import h20timeline.find.SearchIndex;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import h20timeline.render.FontMeasure;
import h20timeline.render.Fonts;
import h20timeline.time.TimeSpan;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// The main window on a stage, and where to find things in it.
public final class WindowFixture {
    static final double WIDTH = 1000;
    public static final double HEIGHT = 900;

    public final ViewModel model;
    final MainWindow window;
    public final TimelineIndex index;
    final FakeHost world = new FakeHost();
    private final Stage stage;
    private volatile double pointerX;

    private WindowFixture(Stage stage, Timeline timeline, List<Problem> problems, Manner manner) {
        Fonts.load();
        this.stage = stage;
        index = new TimelineIndex(timeline);
        Document document =
                new Document("saga.json", timeline, index.all(), index.story(), problems);
        model =
                new ViewModel(
                        document,
                        new DisplaySettings(Language.EN, Appearance.LIGHT),
                        PanelState.DETAIL);
        FontMeasure measure = new FontMeasure();
        window =
                new MainWindow(
                        model,
                        world,
                        new MainWindow.Machine(
                                l -> manner.chinese || l == Language.EN, manner.still),
                        PanelSizes.USUAL);
        answer(new SearchIndex(timeline, index.timeOrder(), IndexMonitor.SILENT));
        stage.setScene(window.scene());
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        window.open(new TimelineLayout(index, measure));
        window.focus();
        stage.show();
        timeline().addEventFilter(MouseEvent.MOUSE_MOVED, e -> pointerX = e.getX());
        stage.getScene().getRoot().layout();
    }

    /// Answers every question at once.
    private void answer(SearchIndex searchIndex) {
        model.stateProperty()
                .addListener((property, before, now) -> {
                    QueryResult last = now.answer();
                    if (last == null || !last.question().equals(now.question())) {
                        model.answered(searchIndex.answer(now.question(), () -> false));
                    }
                });
        model.answered(searchIndex.answer(model.state().question(), () -> false));
    }

    /// What the machine and its user want.
    record Manner(boolean chinese, boolean still) {
        static final Manner STILL = new Manner(true, true);
    }

    /// A window without motion.
    public static WindowFixture of(Stage stage, Timeline timeline) {
        return new WindowFixture(stage, timeline, List.of(), Manner.STILL);
    }

    public static WindowFixture of(
            Stage stage, Timeline timeline, List<Problem> problems, Manner manner) {
        return new WindowFixture(stage, timeline, problems, manner);
    }

    /// A window in which all lanes of the saga have room, with counts for details.
    public static WindowFixture wide(Stage stage, Timeline timeline) {
        WindowFixture desk = of(stage, timeline);
        stage.setWidth(1_400);
        stage.getScene().getRoot().layout();
        return desk;
    }

    public ViewState state() {
        return FxThread.run(model::state);
    }

    /// What was asked of the world, in words.
    public List<String> asked() {
        return List.copyOf(world.asked);
    }

    public TimeSpan visible() {
        return state().visible();
    }

    /// Lets everything happen that is waiting, and the picture follow.
    public void settle() {
        FxThread.settle();
        FxThread.run(() -> stage.getScene().getRoot().layout());
    }

    /// Changes the state before a gesture.
    public void given(Runnable change) {
        FxThread.run(change);
        settle();
    }

    public Parent root() {
        return stage.getScene().getRoot();
    }

    public Stage stage() {
        return stage;
    }

    public TimelineView timeline() {
        return (TimelineView) find(".timeline");
    }

    public Node find(String css) {
        return Objects.requireNonNull(root().lookup(css), css);
    }

    public Picture picture() {
        settle();
        return Objects.requireNonNull(timeline().shown());
    }

    /// The first mark of a sort that something is true of.
    public <M extends Mark> M mark(Class<M> sort, Predicate<? super M> wanted) {
        return picture().marks().stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + sort + " in " + picture().marks()));
    }

    public Mark.OfEvent markOf(String id) {
        return mark(Mark.OfEvent.class, m -> m.id().equals(id));
    }

    /// The point of the screen in the middle of a mark.
    public Point2D middleOf(Mark mark) {
        return at(mark.area().x() + mark.area().width() / 2, mark.area().y() + 4);
    }

    /// The point of the screen over a point of the picture.
    public Point2D at(double x, double y) {
        return timeline().localToScreen(x, y);
    }

    /// Where the pointer really is on the picture: the robot moves it to whole pixels.
    public double pointerX() {
        settle();
        return pointerX;
    }

    /// A point of the picture where nothing is.
    public Point2D emptyGround() {
        Picture picture = picture();
        double y = picture.plot().bottom() - 3;
        for (double x = picture.plot().x() + 5; x < picture.plot().right(); x += 3) {
            if (picture.at(x, y).isEmpty()) {
                return at(x, y);
            }
        }
        throw new AssertionError("no empty ground");
    }

    /// Nodes of the whole scene.
    int nodes() {
        settle();
        return count(root());
    }

    private static int count(Node node) {
        int sum = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                sum += count(child);
            }
        }
        return sum;
    }
}
