package h20timeline.export.document;

import java.util.List;
import java.util.Optional;

/// What a document says of one event beside its marks: what it is called, what is known of it in
/// sentences, and where that is known from, the best source first.
public record EventNote(String title, String description, List<SourceLink> sources) {
    /// Copies the list.
    public EventNote {
        sources = List.copyOf(sources);
    }

    /// The address of the best source that has one.
    public Optional<String> address() {
        return sources.stream()
                .map(SourceLink::address)
                .filter(address -> !address.isEmpty())
                .findFirst();
    }
}
