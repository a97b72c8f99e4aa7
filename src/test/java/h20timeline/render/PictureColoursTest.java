package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Track;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The saga's picture wears the colours of its theme.
class PictureColoursTest {
    private static final Pattern TOKEN = Pattern.compile("-h20-([a-z-]+): #([0-9a-f]{6});");

    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @ParameterizedTest
    @EnumSource
    void theGroundAndEveryLaneWearTheirTokens(Theme theme) throws IOException {
        Map<String, Integer> tokens = tokens(theme);
        TimelineIndex index = new TimelineIndex(Sagas.saga());
        DrawnPixels drawn = DrawnPixels.of(index, index.story(), 1280, 720, theme);
        assertEquals("1280x720", drawn.size());
        int paper = Objects.requireNonNull(tokens.get("paper"));
        assertEquals(paper, drawn.at(1, 1));
        assertEquals(paper, drawn.at(1278, 718));
        Set<Integer> colours = drawn.colours();
        for (Track track : index.timeline().tracks()) {
            String hue = track.hue().key();
            assertTrue(colours.contains(tokens.get(hue)), hue + " of " + track.id());
        }
        assertTrue(colours.contains(tokens.get("ink")), "words");
        assertTrue(colours.size() > 200, "only " + colours.size() + " colours");
    }

    static Map<String, Integer> tokens(Theme theme) throws IOException {
        Map<String, Integer> tokens = new HashMap<>();
        try (var in = URI.create(theme.tokens()).toURL().openStream()) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher token = TOKEN.matcher(css);
            while (token.find()) {
                tokens.put(token.group(1), Integer.parseInt(token.group(2), 16));
            }
        }
        return tokens;
    }
}
