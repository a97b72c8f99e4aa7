package h20timeline.fx;

import com.sun.javafx.application.ParametersImpl;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Windows and applications of tests that start and end them by themselves.
public final class FxStages {
    private FxStages() {}

    /// A new stage.
    public static Stage open() {
        FxThread.start();
        return FxThread.run(() -> new Stage());
    }

    /// Closes every window that there is.
    public static void closeAll() {
        FxThread.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxThread.settle();
    }

    /// Starts an application on a stage, as its launcher does.
    public static <A extends Application> A start(A app, Stage stage, String... arguments) {
        ParametersImpl.registerParameters(app, new ParametersImpl(arguments));
        FxThread.run(() -> {
            app.init();
            app.start(stage);
            return true;
        });
        FxThread.settle();
        return app;
    }

    /// Ends an application.
    public static void stop(Application app) {
        FxThread.run(() -> {
            app.stop();
            return true;
        });
    }
}
