package h20timeline.export;

import h20timeline.chronology.Chronology;
import h20timeline.export.document.ExportMetadata;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.Sheet;
import h20timeline.i18n.Localised;
import h20timeline.render.primitives.GlyphSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

/// What one file is to hold, as its format asks for it. For one thread.
public final class ExportContent {
    private final ExportItem item;
    private final PictureRenderer renderer;
    private final List<ExportItem.LaidOut> laidOut = new ArrayList<>();
    private final SafeText safe = new SafeText();

    ExportContent(ExportItem item, PictureRenderer renderer) {
        this.item = item;
        this.renderer = renderer;
    }

    /// Lays out all pictures; why one cannot be had, or nothing.
    Optional<Localised> layOut(ExportFormat format, DoublePredicate goOn) {
        for (int i = 0; format.isDrawn() && i < item.pages().size(); i++) {
            ExportItem.LaidOut page = item.pages().get(i).get();
            Optional<Localised> problem = format.problem(page.pixels(), page.metadata().dpi());
            if (problem.isPresent()) {
                return problem;
            }
            laidOut.add(page);
            if (!goOn.test(0.4 * (i + 1) / item.pages().size())) {
                throw new CancellationException();
            }
        }
        return Optional.empty();
    }

    /// The events as a list.
    Chronology chronology() {
        return item.chronology().get();
    }

    /// How many events have no words in some picture.
    int unworded() {
        return laidOut.stream().mapToInt(ExportItem.LaidOut::unworded).sum();
    }

    /// The first picture.
    ExportItem.LaidOut first() {
        return laidOut.getFirst();
    }

    /// What is said of the file.
    ExportMetadata metadata() {
        return first().metadata();
    }

    /// Whether the speaker's notes are wanted.
    boolean noted() {
        return item.noted();
    }

    /// What draws pictures.
    PictureRenderer renderer() {
        return renderer;
    }

    /// Takes out what the file cannot hold.
    SafeText safe() {
        return safe;
    }

    /// The outlines of letters.
    GlyphSource glyphs() {
        return renderer.glyphs();
    }

    /// All pictures as what they are drawn of. `goOn` is given the part that is done.
    List<Sheet> sheets(DoublePredicate goOn) {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < laidOut.size(); i++) {
            sheets.add(renderer.sheet(laidOut.get(i)));
            if (!goOn.test(0.4 + 0.4 * (i + 1) / laidOut.size())) {
                throw new CancellationException();
            }
        }
        return sheets;
    }
}
