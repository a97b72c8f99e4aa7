package h20timeline.review;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.model.FilePosition;
import h20timeline.model.Problem;
import h20timeline.story.Pacing;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an editor should look at in an event file that can be shown without a fault. That a text is
/// missing in a language is said by the reader of event files.
public final class EditorialReview {
    /// As long as an audience looks at one slide.
    private static final Duration LONGEST_NOTE = Duration.ofSeconds(90);

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> dated = new HashSet<>();

    private EditorialReview(String file) {
        this.file = file;
    }

    /// Reviews a file without errors, and leaves the stream open. All that it finds is a warning,
    /// in the order of the file.
    public static List<Problem> of(String file, InputStream in) throws IOException {
        EditorialReview review = new EditorialReview(file);
        review.file(PlacedReader.read(in));
        return review.problems.stream().sorted(Problem.IN_FILE).toList();
    }

    private void file(PlacedValue root) {
        root.list("sources").forEach(this::source);
        root.list("events").forEach(this::event);
        note(root.fields().get("opening"));
        root.list("story").forEach(this::note);
        note(root.fields().get("closing"));
        chinese(root);
    }

    private void source(PlacedValue source) {
        if (source.has("date")) {
            dated.add(source.text("id"));
        } else {
            report(source, ReviewMessages.SOURCE_UNDATED, source.text("id"));
        }
    }

    private void event(PlacedValue event) {
        int sources = event.list("sources").size();
        if (sources == 0) {
            report(event, ReviewMessages.NO_SOURCE, event.text("id"));
        } else if (sources == 1) {
            report(event.fields().get("sources"), ReviewMessages.ONE_SOURCE, event.text("id"));
        }
        for (PlacedValue claim : event.list("claims")) {
            // A claim is as old as the text in which it was read.
            if (!dated.contains(claim.text("source"))) {
                report(claim, ReviewMessages.CLAIM_UNDATED);
            }
        }
        event.list("quotes").forEach(this::quote);
    }

    private void quote(PlacedValue quote) {
        if (!quote.has("source")) {
            report(quote, ReviewMessages.QUOTE_WITHOUT_SOURCE);
        }
        String spoken = quote.text("lang").split("-", 2)[0];
        PlacedValue translation = quote.fields().get("translation");
        boolean inAll = translation != null && !translation.words().isEmpty();
        for (Language language : Language.ALL) {
            boolean read =
                    inAll
                            || language.tag().equals(spoken)
                            || (translation != null && translation.has(language.tag()));
            if (!read) {
                Localised name = language::nameIn;
                report(quote, ReviewMessages.QUOTE_UNTRANSLATED, name, language.tag());
            }
        }
    }

    private void note(@Nullable PlacedValue page) {
        PlacedValue notes = page == null ? null : page.fields().get("notes");
        if (notes == null) {
            return;
        }
        List<PlacedValue> versions = new ArrayList<>(notes.fields().values());
        versions.add(notes);
        for (PlacedValue version : versions) {
            Duration spoken = Pacing.spoken(version.words());
            if (spoken.compareTo(LONGEST_NOTE) > 0) {
                report(
                        version,
                        ReviewMessages.NOTE_TOO_LONG,
                        spoken.toSeconds(),
                        LONGEST_NOTE.toSeconds());
            }
        }
    }

    /// Looks at every version in Chinese. What is quoted stays letter by letter as it was printed.
    private void chinese(PlacedValue value) {
        String tag = Language.ZH.tag();
        value.fields()
                .forEach((key, field) -> {
                    if (key.equals(tag)) {
                        for (ChineseForm.Fault fault : ChineseForm.faults(field.words())) {
                            report(
                                    field,
                                    fault.sort(),
                                    fault.around(),
                                    fault.sign(),
                                    fault.instead());
                        }
                    }
                    chinese(field);
                });
        value.entries().forEach(this::chinese);
    }

    private void report(@Nullable PlacedValue value, ReviewMessages phrase, Object... args) {
        PlacedValue at = Objects.requireNonNull(value);
        FilePosition place = new FilePosition(file, at.line(), at.column(), at.pointer());
        problems.add(new Problem(Problem.Severity.WARNING, place, phrase, List.of(args)));
    }
}
