package h20timeline.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The version of the program and what it is made of, as the build wrote it down.
public record ProgramParts(String version, List<Part> parts) {
    private static final String FILE = "parts.txt";

    /// Copies the list.
    public ProgramParts {
        parts = List.copyOf(parts);
    }

    /// Something that the program brings along, its version and its licence as an SPDX name.
    public record Part(String name, String version, String licence) {}

    /// The name of the program with its version, as `--version` says it.
    public String title() {
        return "H20 Timeline " + version;
    }

    /// Reads them.
    public static ProgramParts read() {
        try (InputStream bytes = ProgramParts.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("the program is incomplete: no " + FILE);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            List<String> all = lines.lines().toList();
            List<Part> parts = new ArrayList<>();
            for (String line : all.subList(1, all.size())) {
                List<String> fields = List.of(line.split(" \\| "));
                parts.add(new Part(fields.get(0), fields.get(1), fields.get(2)));
            }
            return new ProgramParts(all.getFirst(), parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
