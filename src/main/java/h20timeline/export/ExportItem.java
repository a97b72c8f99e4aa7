package h20timeline.export;

import h20timeline.chronology.Chronology;
import h20timeline.export.document.EventNote;
import h20timeline.export.document.ExportMetadata;
import h20timeline.render.OffscreenCanvas;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// One file of an export: its pictures, of which a format of single pictures has one and a document
/// all, and its events as a list. `name` distinguishes it from the other files of the export and is
/// empty if there are none. A picture is laid out when it is asked for, which takes time and may be
/// done on any thread.
public record ExportItem(
        String name,
        List<Supplier<LaidOut>> pages,
        Supplier<Chronology> chronology,
        boolean noted) {
    /// Without the speaker's notes.
    public ExportItem(String name, List<Supplier<LaidOut>> pages, Supplier<Chronology> chronology) {
        this(name, pages, chronology, false);
    }

    /// Copies the list.
    public ExportItem {
        pages = List.copyOf(pages);
    }

    /// Of one picture.
    public ExportItem(String name, Supplier<LaidOut> layOut) {
        this(
                name,
                List.of(layOut),
                () -> {
                    throw new IllegalStateException("a picture alone has no chronology");
                });
    }

    /// Lays out the first picture.
    public Supplier<LaidOut> layOut() {
        return pages.getFirst();
    }

    /// A picture that is laid out. `canvas` makes its nodes, on the FX thread. Of its events so
    /// many are `unworded`.
    public record LaidOut(
            PixelSize pixels,
            int unworded,
            ExportMetadata metadata,
            PageWords words,
            Supplier<OffscreenCanvas> canvas) {
        /// Without words beside it.
        public LaidOut(
                PixelSize pixels,
                int unworded,
                ExportMetadata metadata,
                Supplier<OffscreenCanvas> canvas) {
            this(pixels, unworded, metadata, PageWords.NONE, canvas);
        }
    }

    /// What a document has beside a picture: its own title, empty where it has that of the
    /// document, the speaker's notes as paragraphs, what is known of the events, and whether it has
    /// the size of a sheet of paper.
    public record PageWords(
            String title,
            List<String> notes,
            Function<String, Optional<EventNote>> events,
            boolean paper) {
        /// Nothing.
        public static final PageWords NONE =
                new PageWords("", List.of(), id -> Optional.empty(), false);

        /// Copies the list.
        public PageWords {
            notes = List.copyOf(notes);
        }
    }
}
