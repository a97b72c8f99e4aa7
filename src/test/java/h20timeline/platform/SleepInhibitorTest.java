package h20timeline.platform;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What keeps a machine awake is a command that runs as long as the presentation.
@EnabledOnOs({OS.LINUX, OS.MAC})
class SleepInhibitorTest {
    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).collect(toSet());
    }

    @Test
    void itRunsUntilItIsLetGo() throws Exception {
        Set<ProcessHandle> before = children();
        Runnable sleep = SleepInhibitor.run(List.of(List.of("cat")));
        Set<ProcessHandle> begun = children();
        begun.removeAll(before);
        assertEquals(1, begun.size());
        sleep.run();
        begun.iterator().next().onExit().get(1, TimeUnit.MINUTES);
    }

    @Test
    void whatIsNotOnThisMachineIsPassedOver() {
        Set<ProcessHandle> before = children();
        SleepInhibitor.run(List.of(List.of("no-such-command-anywhere"))).run();
        assertEquals(before, children());
    }
}
