package h20timeline.present;

import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.render.Fonts;
import h20timeline.render.PixelSource;
import h20timeline.slides.SlideDeck;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.ShowPreferences;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A presentation for a test: with screens that come and go at its wish, a clock wound by hand, and
/// a home that only remembers.
final class ShowFixture implements ShowHost {
    static final ScreenArea LAPTOP = place(0, 0, 700, 500);
    static final ScreenArea PROJECTOR = place(200, 520, 640, 440);
    static final ScreenArea THIRD = place(720, 20, 256, 192);
    private static final long SECOND = 1_000_000_000;

    final ObservableList<ScreenArea> screens = FXCollections.observableArrayList();
    final AtomicLong clock = new AtomicLong();
    final List<String> asked = new ArrayList<>();
    final List<PixelSource> saved = new ArrayList<>();
    final Show show;
    ShowPreferences remembered = ShowPreferences.USUAL;

    /// On the toolkit's thread.
    ShowFixture(SlideDeck deck, int step, ScreenArea... places) {
        this(deck, step, true, places);
    }

    ShowFixture(SlideDeck deck, int step, boolean still, ScreenArea... places) {
        this(deck, step, still, PastShows.NONE, places);
    }

    /// One that goes on with others before it.
    ShowFixture(SlideDeck deck, int step, boolean still, PastShows past, ScreenArea... places) {
        Fonts.load();
        screens.setAll(places);
        show =
                new Show(
                        deck,
                        new DisplaySettings(Language.EN, Appearance.LIGHT),
                        step,
                        still,
                        screens,
                        clock::get,
                        this,
                        past);
    }

    private static ScreenArea place(double x, double y, double width, double height) {
        Rectangle2D box = new Rectangle2D(x, y, width, height);
        return new ScreenArea(box, box);
    }

    void pass(int seconds) {
        clock.addAndGet(seconds * SECOND);
    }

    ShowState state() {
        return FxThread.run(() -> show.model().state());
    }

    /// Where the presenter is, counted from 1 as people count.
    int step() {
        return state().at() + 1;
    }

    /// What the audience sees, counted from 1.
    int seen() {
        return state().path().audience().step() + 1;
    }

    static Stage window(String title) {
        return windows().stream()
                .filter(stage -> stage.getTitle().startsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no window " + title));
    }

    static boolean isOpen(String title) {
        return windows().stream().anyMatch(stage -> stage.getTitle().startsWith(title));
    }

    private static List<Stage> windows() {
        return fx(() ->
                List.copyOf(Window.getWindows()).stream()
                        .filter(Stage.class::isInstance)
                        .map(Stage.class::cast)
                        .filter(stage -> stage.getTitle() != null)
                        .toList());
    }

    /// What a query finds in a window.
    static List<Node> lookupAll(String title, String css) {
        Stage stage = window(title);
        return fx(() -> List.copyOf(stage.getScene().getRoot().lookupAll(css)));
    }

    /// Whether the presenter's window shows anything: it does not before it stands where it may.
    static boolean isPresenterDrawn() {
        Parent root = window("Presenter").getScene().getRoot();
        return root.getChildrenUnmodifiable().getFirst().isVisible();
    }

    /// Where a window is.
    static Rectangle2D box(String title) {
        Stage stage = window(title);
        return fx(() ->
                new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    static <T> T fx(Callable<T> question) {
        return FxThread.run(question);
    }

    static void until(String what, Callable<Boolean> condition) {
        FxThread.waitFor(what, condition);
    }

    @Override
    public void nextLanguage() {
        asked.add("language");
    }

    @Override
    public void toggleTheme() {
        asked.add("theme");
    }

    @Override
    public Runnable stayAwake() {
        asked.add("awake");
        return () -> asked.add("asleep");
    }

    @Override
    public ShowPreferences preferences() {
        return remembered;
    }

    @Override
    public void remember(ShowPreferences preferences) {
        remembered = preferences;
    }

    @Override
    public void save(PixelSource slide, int number) {
        asked.add("save " + number);
        saved.add(slide);
    }

    @Override
    public void ended() {
        asked.add("ended");
    }
}
