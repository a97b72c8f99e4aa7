package h20timeline.export;

import h20timeline.export.document.Sheet;
import h20timeline.export.pdf.PdfHandout;
import h20timeline.export.pdf.PdfWriter;
import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// PDF: a page for each picture; with notes, a sheet of paper with the slide and its notes.
record PdfFormat() implements ExportFormat {
    @Override
    public String label() {
        return "PDF";
    }

    @Override
    public String extension() {
        return ".pdf";
    }

    @Override
    public boolean holdsSteps() {
        return true;
    }

    @Override
    public Optional<Localised> problem(PixelSize size, double dpi) {
        return SizeLimit.ofInches(label(), size, dpi, PdfWriter.MOST_INCHES);
    }

    @Override
    public AtomicFile.Filling encoder(ExportContent content, DoublePredicate goOn) {
        List<Sheet> sheets = content.sheets(goOn);
        List<Sheet> pages = content.noted() ? new PdfHandout(content.glyphs()).of(sheets) : sheets;
        PdfWriter writer = new PdfWriter(content.metadata(), content.safe(), content.glyphs());
        return file -> writer.write(pages, file, goOn);
    }
}
