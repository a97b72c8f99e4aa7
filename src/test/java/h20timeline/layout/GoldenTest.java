package h20timeline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Arrangement;
import h20timeline.model.EventSet;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.TimeSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures as text, one mark a line, as they were when somebody looked at them and found them
/// good. What a change does to the layout is the difference. To write them anew: `mvn test
/// -Dtest=GoldenTest -Dgolden.write=true`.
class GoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final TimeSpan SPRING =
            new TimeSpan(
                    SmallTimelines.date("2025-04-01").extent().reach().start(),
                    SmallTimelines.date("2025-05-31").extent().reach().end());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card-and-stem",
                "one-of-or-span",
                "set",
                "cluster",
                "long-bar",
                "open-ends",
                "chinese"
            })
    void handMadeFiles(String name) throws IOException {
        Timeline timeline = Generated.read(GOLDEN.resolve(name + ".json"));
        String selected = timeline.events().getFirst().id();
        List<String> lines = new ArrayList<>();
        for (Language language : Language.ALL) {
            if (language == Language.EN || timeline.title().versions().size() > 1) {
                Viewport view = new Viewport(SPRING, 900, 300, language);
                lines.addAll(picture(timeline, view));
            }
        }
        // Narrow and late: what began before the picture, what is cut at its side.
        TimeSpan late = new TimeSpan(SPRING.start() + 6 * TimeSpan.DAY, SPRING.end());
        lines.addAll(
                picture(
                        timeline,
                        new Viewport(late, 560, 260, Language.EN)
                                .with(new Emphasis(selected, LinkChoice.ALL, null))
                                .titled("")));
        compare(name, lines);
    }

    @ParameterizedTest
    @CsvSource({"1280,720", "1920,1080"})
    void saga(int width, int height) throws IOException {
        Timeline timeline = Generated.saga();
        TimeSpan story = new TimelineIndex(timeline).story();
        List<String> lines = new ArrayList<>();
        for (Language language : Language.ALL) {
            Viewport view = new Viewport(story, width, height, language).titled("");
            lines.addAll(picture(timeline, view));
        }
        compare("saga-" + width + "x" + height, lines);
    }

    /// What stands out, and lanes in another order with some folded, under a note that says so.
    @ParameterizedTest
    @CsvSource({"dimmed,false", "arranged,true"})
    void whatStandsOut(String name, boolean arranged) throws IOException {
        Timeline timeline = Generated.saga();
        List<String> tracks = timeline.tracks().stream().map(Track::id).toList();
        Arrangement lanes =
                new Arrangement(
                        List.of(tracks.get(3), tracks.get(1)), Set.copyOf(tracks.subList(2, 4)));
        BitSet highlighted = new BitSet();
        for (int i = 0; i < timeline.events().size(); i += 3) {
            highlighted.set(i);
        }
        String selected = timeline.events().get(1).id();
        Emphasis emphasis = new Emphasis(selected, LinkChoice.ALL, EventSet.of(highlighted));
        Viewport view =
                new Viewport(new TimelineIndex(timeline).story(), 1280, 720, Language.EN)
                        .with(emphasis);
        compare(
                "saga-" + name,
                picture(timeline, arranged ? view.with(lanes).titled("Every third event") : view));
    }

    private static List<String> picture(Timeline timeline, Viewport view) {
        TimelineLayout layout =
                new TimelineLayout(new TimelineIndex(timeline), PicturePropertiesTest.SEVEN);
        Picture picture = layout.picture(view);
        OverlapChecks.sound(picture, view);
        List<String> lines = new ArrayList<>();
        String selected = view.emphasis().selected();
        lines.add(
                "picture %.0f x %.0f %s %s"
                        .formatted(
                                view.width(),
                                view.height(),
                                view.language().tag(),
                                selected == null ? "" : "selected " + selected)
                        .strip());
        lines.addAll(MarkLines.of(picture));
        lines.add("");
        return lines;
    }

    private static void compare(String name, List<String> lines) throws IOException {
        Path golden = GOLDEN.resolve(name + ".txt");
        String text = String.join("\n", lines);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text);
    }
}
