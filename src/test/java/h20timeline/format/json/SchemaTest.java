package h20timeline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import h20timeline.format.ReadMonitor;
import h20timeline.model.Certainty;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Keyed;
import h20timeline.model.Kind;
import h20timeline.model.LoadReport;
import h20timeline.model.Relation;
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The saga, the schema and the program say the same.
class SchemaTest {
    private static final Path SAGA = Path.of("data/h20-saga.json");
    private static final Path AFTER = Path.of("data/h20-after.json");
    private static final Path SCHEMA = Path.of("data/timeline.schema.json");

    private static final Set<String> BACKBONE =
            new TreeSet<>(
                    List.of(
                            "us-april-ban",
                            "us-july-resumption",
                            "cac-summons",
                            "revenue-share-15",
                            "h20-halt-report"));

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h20-saga.json", "h20-after.json"})
    void theDataFitsTheSchema(String file) throws IOException {
        String json = Files.readString(Path.of("data", file));
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    }

    @Test
    void theSchemaCanFail() throws IOException {
        String faulty = Files.readString(SAGA).replaceFirst("\"format\": *1", "\"format\": 2");
        assertEquals(1, schema().validate(faulty, InputFormat.JSON).size());
    }

    @Test
    void theSagaReadsClean() {
        LoadReport report = new TimelineReader().read(SAGA, ReadMonitor.NONE);
        assertEquals(List.of(), report.problems().stream().map(JsonGiven::line).toList());
        Timeline timeline = report.timeline();
        assertNotNull(timeline);
        assertEquals(34, timeline.events().size());
        assertEquals(42, timeline.links().size());
        Set<String> backbone =
                timeline.events().stream()
                        .filter(event -> event.importance() == Importance.BACKBONE)
                        .map(event -> event.id())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(BACKBONE, backbone);
    }

    @Test
    void theFileAfterReadsClean() {
        LoadReport report = new TimelineReader().read(AFTER, ReadMonitor.NONE);
        assertEquals(List.of(), report.problems().stream().map(JsonGiven::line).toList());
        assertEquals(17, Objects.requireNonNull(report.timeline()).events().size());
    }

    @Test
    void theSchemaKnowsTheProgramsWords() throws IOException {
        JsonNode defs = schema().getSchemaNode().get("$defs");
        assertWords(Importance.values(), defs.at("/event/properties/importance"));
        assertWords(Kind.values(), defs.at("/event/properties/kind"));
        assertWords(Status.values(), defs.at("/status"));
        assertWords(Relation.values(), defs.at("/link/properties/relation"));
        assertWords(Certainty.values(), defs.at("/link/properties/certainty"));
        assertWords(Hue.values(), defs.at("/track/properties/color"));
    }

    private static void assertWords(Keyed[] constants, JsonNode definition) {
        Set<String> words = new TreeSet<>();
        definition.get("enum").forEach(word -> words.add(word.asString()));
        assertEquals(
                Stream.of(constants).map(Keyed::key).collect(Collectors.toCollection(TreeSet::new)),
                words);
    }
}
