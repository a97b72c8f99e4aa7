package h20timeline.cli;

import h20timeline.compare.ChangeKind;
import h20timeline.compare.CompareMessages;
import h20timeline.compare.DiffText;
import h20timeline.compare.EventChange;
import h20timeline.compare.TimelineDiff;
import h20timeline.file.InputFile;
import h20timeline.format.JsonObject;
import h20timeline.format.JsonWriter;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says what became of one event file in another.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = {
            "List what differs between two event files: events added, removed and renamed, dates"
                    + " sharpened or moved, status risen or fallen, claims answered, sources added,"
                    + " wording. export --compare makes a picture of it."
        })
final class DiffCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "the older event file",
            converter = InputFileConverter.class)
    private @Nullable InputFile old;

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "the newer event file",
            converter = InputFileConverter.class)
    private @Nullable InputFile now;

    @Option(names = "--markdown", description = "as a page in Markdown")
    private boolean markdown;

    @Option(names = "--json", description = "as JSON, for programs")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            description = "the language (default: that of the system)")
    private @Nullable String lang;

    @Mixin private KnownOption known = new KnownOption();

    @Override
    public Integer call() {
        var command = Objects.requireNonNull(spec).commandLine();
        Language language = language();
        known.check();
        if (markdown && json) {
            throw new UsageError(CliMessages.ONE_FORM);
        }
        InputFile older = Objects.requireNonNull(old);
        InputFile newer = Objects.requireNonNull(now);
        Timeline before = timeline(older.require(command.getErr()).timeline());
        Timeline after = timeline(newer.require(command.getErr()).timeline());
        if (older.equals(newer)) {
            command.getErr().println(CompareMessages.SAME_BOTH.in(language, older.name()));
        }
        TimelineDiff diff = TimelineDiff.of(before, after);
        DiffText text = new DiffText(diff, language);
        if (json) {
            command.getOut().print(new String(JsonWriter.file(json(text)), StandardCharsets.UTF_8));
        } else if (markdown) {
            command.getOut().print(text.markdown(older.shortName(), newer.shortName()));
        } else {
            text.lines().forEach(command.getOut()::println);
        }
        command.getOut().flush();
        return 0;
    }

    private Timeline timeline(@Nullable Timeline read) {
        return known.of(Objects.requireNonNull(read), null);
    }

    private Language language() {
        String asked = lang;
        return asked == null
                ? SystemLanguage.language()
                : Language.of(asked.strip().toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> new UsageError(CliMessages.BAD_LANGUAGE, asked));
    }

    private static JsonObject json(DiffText text) {
        List<JsonObject> events = new ArrayList<>();
        for (EventChange change : text.diff().events()) {
            JsonObject one = JsonObject.empty();
            one.fields().put("id", change.shown().id());
            one.fields().put("changes", change.ordered().stream().map(ChangeKind::key).toList());
            Event before = change.before();
            Event after = change.after();
            if (before != null) {
                one.fields().put("before", event(before, text.language()));
            }
            if (after != null) {
                one.fields().put("after", event(after, text.language()));
            }
            events.add(one);
        }
        JsonObject root = JsonObject.empty();
        root.fields().put("events", events);
        root.fields().put("lines", text.diff().isEmpty() ? List.of() : text.lines());
        return root;
    }

    private static JsonObject event(Event event, Language language) {
        JsonObject one = JsonObject.empty();
        one.fields().put("id", event.id());
        one.fields().put("date", event.date().edtf());
        one.fields().put("status", event.status().key());
        one.fields().put("headline", event.headline().in(language));
        return one;
    }
}
