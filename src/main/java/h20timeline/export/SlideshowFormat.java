package h20timeline.export;

import h20timeline.export.document.Sheet;
import h20timeline.export.document.StableZip;
import h20timeline.export.slides.SlideshowWriter;
import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// PowerPoint: a slide for each picture, with the speaker's notes.
record SlideshowFormat() implements ExportFormat {
    @Override
    public String label() {
        return "PowerPoint";
    }

    @Override
    public String extension() {
        return ".pptx";
    }

    @Override
    public boolean holdsSteps() {
        return true;
    }

    @Override
    public Optional<Localised> problem(PixelSize size, double dpi) {
        return SizeLimit.ofInches(label(), size, dpi, SlideshowWriter.MOST_INCHES);
    }

    @Override
    public AtomicFile.Filling encoder(ExportContent content, DoublePredicate goOn)
            throws IOException {
        List<Sheet> sheets = content.sheets(goOn);
        StableZip zip = new SlideshowWriter(content.metadata(), content.safe()).write(sheets, goOn);
        return zip::write;
    }
}
