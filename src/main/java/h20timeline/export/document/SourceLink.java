package h20timeline.export.document;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A source as it is named, and where it can be read; the address is empty where the file has none.
public record SourceLink(String name, String address) {
    /// The link to a source.
    public static SourceLink of(String name, @Nullable URI url) {
        return new SourceLink(name, safe(url).orElse(""));
    }

    /// The address, if it leads to a page and to nothing that runs.
    private static Optional<String> safe(@Nullable URI url) {
        return Optional.ofNullable(url)
                .filter(address ->
                        "http".equalsIgnoreCase(address.getScheme())
                                || "https".equalsIgnoreCase(address.getScheme()))
                .map(URI::toASCIIString);
    }
}
