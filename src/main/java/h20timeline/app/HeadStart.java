package h20timeline.app;

import h20timeline.time.CalendarText;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.text.DecimalFormatSymbols;

/// What Java does slowly the first time and quickly the second is done for the first time while the
/// toolkit starts: reading a file, naming a month. Nothing is kept of it.
final class HeadStart {
    private HeadStart() {}

    /// Begins, on threads that do not keep the program alive.
    static void begin() {
        run("h20-head-start", HeadStart::reading);
        run("h20-words", HeadStart::words);
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /// The saga, which is always there and soon read.
    private static void reading() {
        Opened.read(new TimelineFile(null), step -> {}, () -> false);
    }

    /// Java finds the names of months and the signs of numbers when it is first asked for them.
    private static void words() {
        Language language = Session.language();
        CalendarText.range(0, TimeSpan.DAY, language);
        DecimalFormatSymbols.getInstance(language.locale());
    }
}
