package h20timeline.chronology;

import h20timeline.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of a chronology that says something in a language.
public enum ChronologyColumn {
    /// When, in words.
    DATE(ChronologyMessages.COLUMN_DATE),
    /// What happened: the headline, what is told of it, and its figures.
    WHAT(ChronologyMessages.COLUMN_WHAT),
    /// Whether it is known, claimed or open, and how well it is established.
    STANDING(ChronologyMessages.COLUMN_STANDING),
    /// Who says what of it, and the answer.
    CLAIMS(ChronologyMessages.COLUMN_CLAIMS),
    /// What public text contradicts, or what must not be said.
    CAUTION(ChronologyMessages.COLUMN_CAUTION),
    /// The track it belongs to.
    TRACK(ChronologyMessages.COLUMN_TRACK);

    private final ChronologyMessages heading;

    ChronologyColumn(ChronologyMessages heading) {
        this.heading = heading;
    }

    /// Its heading.
    public String heading(Language language) {
        return heading.in(language);
    }

    /// What a row has in it, a paragraph a line; the first of [#WHAT] is the headline.
    public List<String> lines(ChronologyRow row, Language language) {
        EventOutline words = row.in(language);
        return switch (this) {
            case DATE -> words.date().lines().toList();
            case WHAT ->
                    Stream.of(
                                    Stream.of(words.headline(), words.summary()),
                                    words.figures().stream(),
                                    words.quotes().stream().flatMap(String::lines))
                            .flatMap(lines -> lines)
                            .filter(line -> !line.isBlank())
                            .toList();
            case STANDING -> List.of(words.standing());
            case CLAIMS -> claims(words);
            case CAUTION -> words.caution().lines().toList();
            case TRACK -> List.of(words.track());
        };
    }

    private static List<String> claims(EventOutline words) {
        List<String> lines = new ArrayList<>();
        for (ClaimLine claim : words.claims()) {
            String source = claim.source() == 0 ? "" : " [" + claim.source() + "]";
            lines.add(claim.said() + source);
            if (!claim.answer().isEmpty()) {
                lines.add(claim.answer());
            }
        }
        return lines;
    }

    /// The same as one text.
    public String text(ChronologyRow row, Language language) {
        return lines(row, language).stream().collect(Collectors.joining("\n"));
    }
}
