package h20timeline.export;

import h20timeline.export.document.Sheet;
import h20timeline.export.svg.SvgWriter;
import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// SVG: shapes and words, with the words as outlines where `asOutlines`.
record SvgFormat(boolean asOutlines) implements ExportFormat {
    @Override
    public String label() {
        return "SVG";
    }

    @Override
    public String extension() {
        return ".svg";
    }

    @Override
    public Optional<ExportFormat> outlined() {
        return Optional.of(new SvgFormat(true));
    }

    @Override
    public Optional<Localised> problem(PixelSize size, double dpi) {
        return SizeLimit.ofShapes().problem(size);
    }

    @Override
    public AtomicFile.Filling encoder(ExportContent content, DoublePredicate goOn) {
        Sheet sheet = content.sheets(goOn).getFirst();
        SvgWriter writer =
                new SvgWriter(
                        content.metadata().language(),
                        content.safe(),
                        asOutlines ? content.glyphs() : null,
                        "");
        String drawing = writer.write(sheet, SvgWriter.SvgPlace.FILE);
        return file -> Files.writeString(file, drawing);
    }
}
