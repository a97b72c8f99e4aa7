package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.util.WaitForAsyncUtils;

/// What keeps a machine awake is a command that runs as long as the presentation.
@EnabledOnOs({OS.LINUX, OS.MAC})
class SleepInhibitorTest {
    private static long children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).count();
    }

    @Test
    void itRunsUntilItIsLetGo() throws Exception {
        long before = children();
        Runnable sleep = SleepInhibitor.run(List.of(List.of("cat")));
        assertEquals(before + 1, children());
        sleep.run();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> children() == before);
    }

    @Test
    void whatIsNotOnThisMachineIsPassedOver() {
        long before = children();
        SleepInhibitor.run(List.of(List.of("no-such-command-anywhere"))).run();
        assertEquals(before, children());
    }
}
