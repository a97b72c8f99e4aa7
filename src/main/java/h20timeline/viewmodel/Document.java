package h20timeline.viewmodel;

import h20timeline.i18n.Localised;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A timeline as it was opened: the name of its file, everything it spans, the part that tells its
/// story, and what is wrong with the file. `behind` says that the file has been saved since with
/// faults: then `timeline` is the last good one, and the problems are those of the file as it is.
/// `gone` says that the file is not there at the moment. `unread` counts the events that the file
/// has and the timeline lacks. `origin` says what the file is where it is another program's, else
/// null.
public record Document(
        String name,
        Timeline timeline,
        TimeSpan all,
        TimeSpan story,
        List<Problem> problems,
        boolean behind,
        boolean gone,
        int unread,
        @Nullable Localised origin) {
    /// Copies the list.
    public Document {
        problems = List.copyOf(problems);
    }

    /// A timeline and what is wrong with the file that it was just read from.
    public Document(
            String name, Timeline timeline, TimeSpan all, TimeSpan story, List<Problem> problems) {
        this(name, timeline, all, story, problems, false, false, 0, null);
    }

    /// What is shown of it at first: its story, or everything where the file tells none.
    public TimeSpan opening() {
        return timeline.story().isEmpty() ? all : story;
    }

    /// Whether everything and what tells most of it are two views.
    public boolean hasParts() {
        return !all.equals(story);
    }

    /// The same where the timeline lacks some events of the file.
    public Document lacking(int events) {
        return new Document(name, timeline, all, story, problems, behind, gone, events, origin);
    }

    /// The same, read from another program's file.
    public Document from(@Nullable Localised other) {
        return new Document(name, timeline, all, story, problems, behind, gone, unread, other);
    }

    /// The same timeline with what is wrong with its file since.
    public Document behind(List<Problem> found) {
        return new Document(name, timeline, all, story, found, true, false, unread, origin);
    }

    /// The same file, of which another day's knowledge is shown. It still spans what all of it
    /// spans.
    public Document showing(Timeline then) {
        return new Document(name, then, all, story, problems, behind, gone, unread, origin);
    }

    /// The same timeline while its file is not there.
    public Document withoutFile() {
        return new Document(name, timeline, all, story, problems, behind, true, unread, origin);
    }
}
