package h20timeline.app;

import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.model.LoadReport;
import h20timeline.model.Timeline;
import h20timeline.render.FontCoverage;
import h20timeline.render.FontMeasure;
import h20timeline.render.Fonts;
import h20timeline.ui.Columns;
import h20timeline.ui.MainWindow;
import h20timeline.ui.MessagePage;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.Look;
import h20timeline.viewmodel.Panels;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ProgressBar;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The program with a window: reads the file beside the toolkit's thread and wires the window to
/// it.
public final class TimelineApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final ExecutorService background =
            Executors.newSingleThreadExecutor(work -> {
                Thread thread = new Thread(work, "h20-background");
                thread.setDaemon(true);
                return thread;
            });

    /// Made by the toolkit.
    public TimelineApp() {}

    @Override
    public void start(Stage stage) {
        Fonts.load();
        boolean chinese = FontCoverage.ofChinese();
        Language language = chinese ? Session.language() : Language.EN;
        List<String> files = getParameters().getRaw();
        TimelineFile file = new TimelineFile(files.isEmpty() ? null : Path.of(files.getFirst()));
        stage.setTitle("H20 Timeline");
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));

        ReadTask task = new ReadTask(file);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.progressProperty());
        stage.setScene(MessagePage.loading(file.name(), bar, task::cancel, language));
        FontMeasure measure = new FontMeasure();
        task.setOnSucceeded(e -> show(stage, file, task.getValue(), measure, language, chinese));
        task.setOnFailed(e -> {
            throw new IllegalStateException(task.getException());
        });
        task.setOnCancelled(e -> stage.close());
        background.execute(task);
        stage.show();
    }

    private void show(
            Stage stage,
            TimelineFile file,
            ReadTask.Result result,
            FontMeasure measure,
            Language language,
            boolean chinese) {
        LoadReport report = result.report();
        Timeline timeline = report.timeline();
        TimelineIndex index = result.index();
        if (timeline == null || index == null) {
            stage.setScene(MessagePage.nothing(file.name(), report.problems(), language));
            return;
        }
        Document document =
                new Document(file.name(), timeline, index.all(), index.story(), report.problems());
        Platform.Preferences system = Platform.getPreferences();
        ViewModel model =
                new ViewModel(
                        document,
                        new Look(
                                language,
                                Appearance.SYSTEM,
                                system.getColorScheme() == ColorScheme.DARK
                                        ? Appearance.DARK
                                        : Appearance.LIGHT,
                                100),
                        Panels.DETAIL);
        WindowExport export = new WindowExport(stage, index, measure, background);
        MainWindow window =
                new MainWindow(
                        model,
                        new Wiring(export, a -> getHostServices().showDocument(a.toString())),
                        new MainWindow.Machine(chinese, system.isReducedMotion()),
                        Columns.Widths.USUAL);
        export.sayTo(window::say);
        stage.setScene(window.scene());
        model.stateProperty().addListener((property, before, now) -> entitle(stage, file, now));
        entitle(stage, file, model.state());
        window.open(new TimelineLayout(index, measure));
        window.focus();
    }

    /// Set, not bound: a stage may be given to another window later.
    private static void entitle(Stage stage, TimelineFile file, ViewState state) {
        String title = state.document().timeline().title().in(state.language());
        stage.setTitle(title + " – " + file.name() + " – H20 Timeline");
    }

    @Override
    public void stop() {
        background.shutdownNow();
    }
}
