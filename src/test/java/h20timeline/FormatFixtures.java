package h20timeline;

import h20timeline.archfixtures.format.FormatFixture;
import h20timeline.archfixtures.format.csv.FormatCsvFixture;
import h20timeline.archfixtures.format.registry.FormatRegistryFixture;
import h20timeline.archfixtures.format.table.FormatTableFixture;
import h20timeline.archfixtures.format.xlsx.FormatXlsxFixture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// What breaks the rows of the table for the formats of files.
final class FormatFixtures {
    private FormatFixtures() {}

    /// Each set of classes with the one rule that it breaks.
    static Stream<Arguments> all() {
        return Stream.of(
                breaks("table format", FormatFixture.UsesPackage.class),
                breaks("table format", FormatFixture.UsesLibrary.class),
                breaks("table format.csv", FormatCsvFixture.UsesPackage.class),
                breaks("table format.csv", FormatCsvFixture.UsesLibrary.class),
                breaks("table format.registry", FormatRegistryFixture.UsesPackage.class),
                breaks("table format.registry", FormatRegistryFixture.UsesLibrary.class),
                breaks("table format.table", FormatTableFixture.UsesPackage.class),
                breaks("table format.table", FormatTableFixture.UsesLibrary.class),
                breaks("table format.xlsx", FormatXlsxFixture.UsesPackage.class),
                breaks("table format.xlsx", FormatXlsxFixture.UsesLibrary.class));
    }

    private static Arguments breaks(String rule, Class<?> type) {
        return Arguments.of(rule, List.of(type));
    }
}
