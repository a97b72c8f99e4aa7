package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the program says it is made of, against the jars that it runs with.
class ProgramPartsTest {
    private static final Map<String, String> JARS =
            Map.ofEntries(
                    Map.entry("OpenJFX", "javafx-controls"),
                    Map.entry("ControlsFX", "controlsfx"),
                    Map.entry("AtlantaFX", "atlantafx-base"),
                    Map.entry("Ikonli with Material Icons", "ikonli-material2-pack"),
                    Map.entry("Jackson", "jackson-core"),
                    Map.entry("picocli", "picocli"),
                    Map.entry("JSpecify", "jspecify"),
                    Map.entry("juniversalchardet", "juniversalchardet"),
                    Map.entry("FastCSV", "fastcsv"),
                    Map.entry("jsoup", "jsoup"),
                    Map.entry("Apache POI", "poi"),
                    Map.entry("Apache PDFBox", "pdfbox"));

    @Test
    void theVersionsAreThoseOfTheJars() {
        List<String> jars =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> String.valueOf(Path.of(path).getFileName()))
                        .toList();
        Map<String, String> versions =
                ProgramParts.read().parts().stream()
                        .collect(
                                Collectors.toMap(
                                        ProgramParts.Part::name, ProgramParts.Part::version));
        JARS.forEach((name, jar) -> {
            String file = jar + "-" + versions.get(name) + ".jar";
            assertTrue(jars.contains(file), file + " in " + jars);
        });
        assertEquals(JARS.size() + 1, versions.size(), "and Inter, which is no jar at run time");
        assertTrue(versions.get("Inter").matches("\\d+(\\.\\d+)+"), versions.get("Inter"));
    }

    @Test
    void noPartLacksALicence() {
        for (ProgramParts.Part part : ProgramParts.read().parts()) {
            assertTrue(part.licence().matches("(GPL|BSD|MIT|Apache|OFL|MPL).*"), part.toString());
        }
    }
}
