package h20timeline.platform;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Asks the system not to sleep and not to blank its screens, in the way of each system; where that
/// is not to be had, nothing happens. What is asked for ends with the program at the latest.
public final class SleepInhibitor {
    private static final String WHO = "H20 Timeline";
    private static final String WHY = "Presenting";

    /// Each holds as long as its standard input is open.
    private static final List<List<String>> LINUX =
            List.of(
                    List.of(
                            "systemd-inhibit",
                            "--what=idle:sleep",
                            "--who=" + WHO,
                            "--why=" + WHY,
                            "cat"),
                    List.of(
                            "gnome-session-inhibit",
                            "--inhibit",
                            "idle:suspend",
                            "--reason",
                            WHY,
                            "cat"));

    /// Of Windows: from now on, the system and the display are needed.
    private static final int CONTINUOUS = 0x8000_0000;

    private static final int SYSTEM_AND_DISPLAY = 0x1 | 0x2;

    private SleepInhibitor() {}

    /// Keeps the machine awake until the value that it gives is run. On one thread, both times.
    public static Runnable keep() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            execution(CONTINUOUS | SYSTEM_AND_DISPLAY);
            return () -> execution(CONTINUOUS);
        }
        if (system.contains("mac")) {
            String own = Long.toString(ProcessHandle.current().pid());
            return run(List.of(List.of("caffeinate", "-d", "-i", "-w", own)));
        }
        return run(LINUX);
    }

    /// Starts those commands that there are.
    static Runnable run(List<List<String>> commands) {
        List<Process> running = new ArrayList<>();
        for (List<String> command : commands) {
            try {
                running.add(
                        new ProcessBuilder(command)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start());
            } catch (IOException absent) {
                // Not on this machine: another one may be, or the machine cannot be asked.
            }
        }
        return () -> running.forEach(SleepInhibitor::end);
    }

    private static void end(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException gone) {
            // It has ended by itself.
        }
        process.destroy();
    }

    @SuppressWarnings("restricted")
    private static void execution(int state) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("kernel32", arena)
                    .find("SetThreadExecutionState")
                    .ifPresent(function -> call(function, state));
        } catch (IllegalArgumentException absent) {
            // Without that library there is nobody to ask.
        }
    }

    @SuppressWarnings("restricted")
    private static void call(MemorySegment function, int state) {
        MethodHandle set =
                Linker.nativeLinker()
                        .downcallHandle(
                                function,
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            @SuppressWarnings("unused") // The state before; the method must be called as it is.
            int before = (int) set.invokeExact(state);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
