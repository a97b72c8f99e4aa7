package h20timeline.export;

import h20timeline.export.document.Sheet;
import h20timeline.export.html.HtmlWriter;
import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// HTML: one page with the pictures, the chronology, and what is known of each event.
record HtmlFormat() implements ExportFormat {
    @Override
    public String label() {
        return "HTML";
    }

    @Override
    public String extension() {
        return ".html";
    }

    @Override
    public boolean holdsSteps() {
        return true;
    }

    @Override
    public Optional<Localised> problem(PixelSize size, double dpi) {
        return SizeLimit.ofShapes().problem(size);
    }

    @Override
    public AtomicFile.Filling encoder(ExportContent content, DoublePredicate goOn) {
        List<Sheet> sheets = content.sheets(goOn);
        String page =
                new HtmlWriter(content.metadata(), content.safe())
                        .write(sheets, content.chronology());
        return file -> Files.writeString(file, page);
    }
}
