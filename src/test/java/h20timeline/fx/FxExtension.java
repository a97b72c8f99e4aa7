package h20timeline.fx;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives each test a stage and an [FxRobot], closes its windows, and fails it if the toolkit's
/// thread threw something that nobody caught.
public final class FxExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace HERE = Namespace.create(FxExtension.class);

    /// What a test has, until it ends.
    private record Given(FxRobot robot, Queue<Throwable> failures) {}

    @Override
    public void beforeEach(ExtensionContext context) {
        FxThread.start();
        Given given = new Given(new FxRobot(), new ConcurrentLinkedQueue<>());
        context.getStore(HERE).put(Given.class, given);
        Object test = context.getRequiredTestInstance();
        FxThread.run(() -> {
            Thread.currentThread()
                    .setUncaughtExceptionHandler((thread, failure) -> given.failures.add(failure));
            for (Method method : test.getClass().getDeclaredMethods()) {
                if (method.isAnnotationPresent(Start.class)) {
                    method.setAccessible(true);
                    method.invoke(test, new Stage());
                }
            }
            return true;
        });
        FxThread.settle();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Given given = context.getStore(HERE).remove(Given.class, Given.class);
        if (given == null) {
            return;
        }
        given.robot.releaseAll();
        FxStages.closeAll();
        FxThread.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        for (Throwable failure : given.failures) {
            if (isOfTheDisplay(failure)) {
                continue;
            }
            throw new AssertionError("on the toolkit's thread: " + failure, failure);
        }
    }

    /// The display that is none copies a window to its screen, and fails where one leaves it.
    private static boolean isOfTheDisplay(Throwable failure) {
        return failure instanceof IndexOutOfBoundsException
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(at -> at.getClassName().endsWith(".HeadlessWindow"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(FxRobot.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Given given = context.getStore(HERE).get(Given.class, Given.class);
        return given == null ? new FxRobot() : given.robot;
    }
}
