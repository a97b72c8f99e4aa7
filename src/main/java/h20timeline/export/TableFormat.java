package h20timeline.export;

import h20timeline.export.table.CommaTable;
import h20timeline.export.table.MarkdownTable;
import h20timeline.export.table.PaperTable;
import h20timeline.export.table.WorkbookTable;
import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

/// The formats of chronologies: words in rows, and no picture.
enum TableFormat implements ExportFormat {
    /// A document for paper, with the sources as footnotes.
    PAPER("Word", ".docx"),
    /// A workbook.
    WORKBOOK("Excel", ".xlsx"),
    /// A table that is read as text.
    MARKDOWN("Markdown", ".md"),
    /// Rows for other programs.
    CSV("CSV", ".csv");

    private final String label;
    private final String extension;

    TableFormat(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String extension() {
        return extension;
    }

    @Override
    public boolean holdsSteps() {
        return true;
    }

    @Override
    public boolean isDrawn() {
        return false;
    }

    @Override
    public Optional<Localised> problem(PixelSize size, double dpi) {
        return Optional.empty();
    }

    @Override
    public AtomicFile.Filling encoder(ExportContent content, DoublePredicate goOn) {
        AtomicFile.Filling filling =
                switch (this) {
                    case PAPER ->
                            new PaperTable(content.chronology(), content.safe()).write()::write;
                    case WORKBOOK ->
                            new WorkbookTable(content.chronology(), content.safe()).write()::write;
                    case MARKDOWN ->
                            text(new MarkdownTable(content.chronology(), content.safe()).write());
                    case CSV -> text(new CommaTable(content.chronology(), content.safe()).write());
                };
        if (!goOn.test(1)) {
            throw new CancellationException();
        }
        return filling;
    }

    private static AtomicFile.Filling text(String text) {
        return file -> Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
