package h20timeline;

import h20timeline.archfixtures.format.FormatFixture;
import h20timeline.archfixtures.format.csv.FormatCsvFixture;
import h20timeline.archfixtures.format.ics.FormatIcsFixture;
import h20timeline.archfixtures.format.markdown.FormatMarkdownFixture;
import h20timeline.archfixtures.format.markwhen.FormatMarkwhenFixture;
import h20timeline.archfixtures.format.registry.FormatRegistryFixture;
import h20timeline.archfixtures.format.simile.FormatSimileFixture;
import h20timeline.archfixtures.format.storyteller.FormatStorytellerFixture;
import h20timeline.archfixtures.format.table.FormatTableFixture;
import h20timeline.archfixtures.format.timelinejs.FormatTimelinejsFixture;
import h20timeline.archfixtures.format.timelineproject.FormatTimelineprojectFixture;
import h20timeline.archfixtures.format.vis.FormatVisFixture;
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
                breaks("table format.ics", FormatIcsFixture.UsesPackage.class),
                breaks("table format.ics", FormatIcsFixture.UsesLibrary.class),
                breaks("table format.markdown", FormatMarkdownFixture.UsesPackage.class),
                breaks("table format.markdown", FormatMarkdownFixture.UsesLibrary.class),
                breaks("table format.markwhen", FormatMarkwhenFixture.UsesPackage.class),
                breaks("table format.markwhen", FormatMarkwhenFixture.UsesLibrary.class),
                breaks("table format.registry", FormatRegistryFixture.UsesPackage.class),
                breaks("table format.registry", FormatRegistryFixture.UsesLibrary.class),
                breaks("table format.simile", FormatSimileFixture.UsesPackage.class),
                breaks("table format.simile", FormatSimileFixture.UsesLibrary.class),
                breaks("table format.storyteller", FormatStorytellerFixture.UsesPackage.class),
                breaks("table format.storyteller", FormatStorytellerFixture.UsesLibrary.class),
                breaks("table format.table", FormatTableFixture.UsesPackage.class),
                breaks("table format.table", FormatTableFixture.UsesLibrary.class),
                breaks("table format.timelinejs", FormatTimelinejsFixture.UsesPackage.class),
                breaks("table format.timelinejs", FormatTimelinejsFixture.UsesLibrary.class),
                breaks(
                        "table format.timelineproject",
                        FormatTimelineprojectFixture.UsesPackage.class),
                breaks(
                        "table format.timelineproject",
                        FormatTimelineprojectFixture.UsesLibrary.class),
                breaks("table format.vis", FormatVisFixture.UsesPackage.class),
                breaks("table format.vis", FormatVisFixture.UsesLibrary.class),
                breaks("table format.xlsx", FormatXlsxFixture.UsesPackage.class),
                breaks("table format.xlsx", FormatXlsxFixture.UsesLibrary.class));
    }

    private static Arguments breaks(String rule, Class<?> type) {
        return Arguments.of(rule, List.of(type));
    }
}
