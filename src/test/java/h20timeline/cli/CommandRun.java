package h20timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import h20timeline.app.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A command that was run in this process: its exit code and what it wrote.
record CommandRun(int exit, ByteArrayOutputStream written, String err) {
    /// Runs a command for a user of a language.
    static CommandRun in(Locale user, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        Locale real = Locale.getDefault();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        Locale.setDefault(user);
        try {
            int exit = Main.run(args);
            return new CommandRun(exit, out, err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
            Locale.setDefault(real);
        }
    }

    /// What it wrote to standard output, as text.
    String out() {
        return written.toString(StandardCharsets.UTF_8);
    }

    /// The only line of a command that was refused.
    String sentence(int expectedExit) {
        assertEquals(1, err.lines().count(), err);
        assertEquals(expectedExit, exit, err);
        assertEquals("", out());
        assertFalse(err.contains("Exception"), err);
        return err.strip();
    }
}
