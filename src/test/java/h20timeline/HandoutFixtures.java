package h20timeline;

import h20timeline.archfixtures.chronology.ChronologyFixture;
import h20timeline.archfixtures.export.document.ExportDocumentFixture;
import h20timeline.archfixtures.export.html.ExportHtmlFixture;
import h20timeline.archfixtures.export.pdf.ExportPdfFixture;
import h20timeline.archfixtures.export.slides.ExportSlidesFixture;
import h20timeline.archfixtures.export.svg.ExportSvgFixture;
import h20timeline.archfixtures.export.table.ExportTableFixture;
import h20timeline.archfixtures.render.primitives.RenderPrimitivesFixture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// Classes of the packages that write files, each with the rule that it breaks.
final class HandoutFixtures {
    private HandoutFixtures() {}

    /// All of them.
    static Stream<Arguments> all() {
        return Stream.of(
                breaks("table render.primitives", RenderPrimitivesFixture.UsesPackage.class),
                breaks("table render.primitives", RenderPrimitivesFixture.UsesLibrary.class),
                breaks("table export.document", ExportDocumentFixture.UsesPackage.class),
                breaks("table export.document", ExportDocumentFixture.UsesLibrary.class),
                breaks("table export.svg", ExportSvgFixture.UsesPackage.class),
                breaks("table export.svg", ExportSvgFixture.UsesLibrary.class),
                breaks("table export.pdf", ExportPdfFixture.UsesPackage.class),
                breaks("table export.pdf", ExportPdfFixture.UsesLibrary.class),
                breaks("table chronology", ChronologyFixture.UsesPackage.class),
                breaks("table chronology", ChronologyFixture.UsesLibrary.class),
                breaks("table export.table", ExportTableFixture.UsesPackage.class),
                breaks("table export.table", ExportTableFixture.UsesLibrary.class),
                breaks("table export.slides", ExportSlidesFixture.UsesPackage.class),
                breaks("table export.slides", ExportSlidesFixture.UsesLibrary.class),
                breaks("table export.html", ExportHtmlFixture.UsesPackage.class),
                breaks("table export.html", ExportHtmlFixture.UsesLibrary.class));
    }

    private static Arguments breaks(String rule, Class<?> one) {
        return Arguments.of(rule, List.of(one));
    }
}
