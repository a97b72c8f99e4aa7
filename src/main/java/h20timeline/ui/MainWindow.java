package h20timeline.ui;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.view.Viewport;
import h20timeline.render.StyleClass;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.FileDropTarget;
import h20timeline.ui.command.Host;
import h20timeline.ui.command.NoteAction;
import h20timeline.ui.command.WindowKeys;
import h20timeline.ui.control.MenuTarget;
import h20timeline.ui.control.ScaledPane;
import h20timeline.ui.control.Theming;
import h20timeline.ui.detail.DetailPanel;
import h20timeline.ui.find.FilterBar;
import h20timeline.ui.find.FindPanel;
import h20timeline.ui.help.HelpOverlay;
import h20timeline.ui.menu.ContextMenus;
import h20timeline.ui.problems.ProblemPane;
import h20timeline.ui.timeline.KnownBar;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.function.Predicate;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The main window's content: menus, bars, panels and the timeline around one view model.
public final class MainWindow implements CommandHandler.Parts {
    private static final double FIRST_WIDTH = 1440;
    private static final double FIRST_HEIGHT = 900;

    private final ViewModel model;
    private final Machine machine;
    private final StackPane root = StyleClass.H20.on(new StackPane());
    private final BorderPane shell = StyleClass.WINDOW.on(new BorderPane());
    private final ScaledPane scaledPane;
    private final TimelineView timeline;
    private final TimelineColumn middle;
    private final FindPanel find;
    private final DetailPanel detail;
    private final PanelColumns columns;
    private final MainSplit floors;
    private final StatusLine status;
    private final HelpOverlay helpOverlay;
    private final KnownBar knownBar;
    private final Scene scene;

    /// What the machine can do and its user wants.
    ///
    /// @param draws whether a font of this machine can draw a language; asked only when it matters,
    ///   since it takes a while
    /// @param reducedMotion whether the user wants no motion
    public record Machine(Predicate<Language> draws, boolean reducedMotion) {}

    /// Builds the window's content; it is empty until [#open].
    public MainWindow(ViewModel model, Host host, Machine machine, PanelSizes panelSizes) {
        this.model = model;
        this.machine = machine;
        timeline = new TimelineView(model, machine.reducedMotion());
        find = new FindPanel(model, timeline::goTo, timeline::goTo, timeline::requestFocus);
        helpOverlay = new HelpOverlay(model, timeline, host::show);
        knownBar = new KnownBar(model);
        CommandHandler commands = new CommandHandler(model, timeline, host, this);
        status = new StatusLine(model, () -> commands.accept(Command.PROBLEMS));
        // In the order in which they are read: Tab follows it.
        middle = new TimelineColumn(model, timeline);
        detail = new DetailPanel(model, timeline::goTo, host::browse);
        columns = new PanelColumns(model, find, middle, detail, panelSizes);
        timeline.standIn(columns.detailShownProperty(), columns::showDetail);
        MenuTarget.Opener menus =
                new ContextMenus(
                        model,
                        timeline,
                        host,
                        new ContextMenus.Acts(
                                new CommandItems(commands, () -> model.state().language())::of,
                                this::selectedText,
                                columns.detailShownProperty()::get,
                                this::copied));
        timeline.offerMenus(menus);
        detail.offerMenus(menus);
        shell.setTop(
                new VBox(
                        new MainMenu(model, host, commands, this::setLanguage),
                        new TopBar(model, commands, this::setLanguage),
                        knownBar,
                        new FilterBar(model, () -> commands.accept(Command.CLEAR))));
        ProblemPane problems = new ProblemPane(model, s -> status.say(s, null));
        floors = new MainSplit(model, columns, problems, panelSizes.problems());
        shell.setCenter(floors);
        shell.setBottom(status);
        shell.heightProperty().addListener(observable -> middle.fit(shell.getHeight()));
        scaledPane = new ScaledPane(new StackPane(shell, helpOverlay));
        // A size, so that nothing is laid out in vain to find one: a stage has its own.
        scene = new Scene(root, FIRST_WIDTH, FIRST_HEIGHT);
        new WindowKeys(commands).listen(scene);
        new EscapeKey(model, timeline, detail).listen(scene);
        FileDropTarget.on(scene, host);
        model.stateProperty().addListener((property, before, now) -> show(before.look(), now));
        dress(model.state().look());
        // Last: it would be styled once more without its own styles.
        root.getChildren().setAll(scaledPane);
    }

    /// The scene for a stage.
    public Scene scene() {
        return scene;
    }

    /// Shows a timeline; the view model's document is of the same one.
    public void open(TimelineLayout layout) {
        middle.open(layout);
    }

    /// Where a bar may stand over the timeline.
    public StackPane barPlace() {
        return middle.barPlace();
    }

    /// About what the timeline will show, before it has its size.
    public Viewport viewport() {
        ViewState state = model.state();
        return new Viewport(state.visible(), scene.getWidth(), scene.getHeight(), state.language());
    }

    /// Puts the keyboard on the timeline.
    public void focus() {
        // The split pane takes its items in when it is styled; nothing outside a scene has focus.
        root.applyCss();
        timeline.requestFocus();
    }

    /// Says something in the status bar, and offers to do something about it unless that is null.
    public void say(Localised sentence, @Nullable NoteAction action) {
        status.say(sentence, action);
    }

    /// Says that something takes its time, how far it is, and offers to stop it.
    public void busy(String what, ObservableDoubleValue progress, Runnable cancel) {
        status.busy(what, progress, cancel);
    }

    /// What takes its time is something else now.
    public void rename(String what) {
        status.rename(what);
    }

    /// What took its time is over.
    public void idle() {
        status.idle();
    }

    /// How large the panels are now.
    public PanelSizes sizes() {
        return new PanelSizes(columns.sideWidth(), columns.detailWidth(), floors.problemsHeight());
    }

    @Override
    public void setLanguage(Language language) {
        if (!machine.draws().test(language)) {
            status.say(
                    spoken ->
                            WindowMessages.NO_FONT.in(
                                    Language.FALLBACK,
                                    language.nameIn(Language.FALLBACK),
                                    language.rules().font().debianPackage()),
                    null);
            model.setLanguage(Language.FALLBACK);
            return;
        }
        model.setLanguage(language);
    }

    @Override
    public void focusFind() {
        find.focusFind();
    }

    @Override
    public void focusFilter() {
        find.focusFilter();
    }

    @Override
    public void askForDate() {
        middle.askForDate();
    }

    @Override
    public String selectedText() {
        return columns.detailShownProperty().get() ? detail.selectedText() : "";
    }

    @Override
    public void copied() {
        status.say(WindowMessages.COPIED::in, null);
    }

    @Override
    public void play() {
        knownBar.play();
    }

    @Override
    public void toggleDetail() {
        if (columns.detailShownProperty().get()) {
            model.showDetail(false);
        } else {
            columns.showDetail();
        }
    }

    @Override
    public void show(Command command) {
        helpOverlay.toggle(command);
    }

    @Override
    public void closeSheet() {
        helpOverlay.close();
    }

    private void show(DisplaySettings before, ViewState now) {
        if (!before.equals(now.look())) {
            dress(now.look());
        }
    }

    private void dress(DisplaySettings display) {
        scaledPane.by(display.zoom());
        Theming.on(scene, display);
    }
}
