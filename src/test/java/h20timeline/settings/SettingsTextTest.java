package h20timeline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import h20timeline.RandomValues;
import h20timeline.file.RecentFiles;
import h20timeline.i18n.Language;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.PanelState;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Settings as text and back.
class SettingsTextTest {
    private static final Settings FULL =
            new Settings(
                    new WindowBounds(-10.5, 20, 1280, 720, true),
                    new SavedPanelSizes(0.3, 0.7, 180),
                    new PanelState(PanelState.Side.FILTERS, false, true),
                    Appearance.HIGH_CONTRAST,
                    Language.ZH,
                    150,
                    new RecentFiles(List.of(Path.of("/a b/saga.json"), Path.of("/c\\d#!=:"))));

    private static SettingsValues.ParsedSettings parse(String text) throws IOException {
        Properties values = new Properties();
        values.load(new StringReader(text));
        return SettingsValues.parse(values);
    }

    private static void assertKept(Settings settings) throws IOException {
        assertEquals(
                new SettingsValues.ParsedSettings(settings, List.of()),
                parse(SettingsText.of(settings)));
    }

    @Test
    void everythingComesBack() throws IOException {
        assertKept(FULL);
        assertKept(Settings.USUAL);
    }

    @Test
    void anEmptyFileIsTheFirstStart() throws IOException {
        assertEquals(new SettingsValues.ParsedSettings(Settings.USUAL, List.of()), parse(""));
    }

    @ParameterizedTest
    @MethodSource("h20timeline.RandomCases#seeds")
    void anyValueComesBack(long seed) {
        String likely = " \t\n\r\f\\=:#!a中\u0085\u2028'\"";
        RandomCases.checkTexts(
                seed,
                50,
                random -> RandomValues.text(random, likely, 0, 8),
                SettingsTextTest::comesBack);
        RandomCases.checkTexts(seed, 50, RandomValues::text, SettingsTextTest::comesBack);
    }

    private static void comesBack(String value) throws IOException {
        Properties values = new Properties();
        values.load(new StringReader("key=" + SettingsText.escaped(value) + "\nnext=1"));
        assertEquals(value, values.getProperty("key"));
        assertEquals("1", values.getProperty("next"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.x=left",
                "window.y=NaN",
                "window.width=-5",
                "window.height=1e99",
                "window.maximised=yes",
                "panel.side=1.5",
                "panel.detail=",
                "panel.problems=-1",
                "open.side=both",
                "open.detail=1",
                "open.problems=maybe",
                "theme=pink",
                "language=fr",
                "text.percent=20",
                "recent.1=relative.json",
                "recent.2=/nul\\u0000"
            })
    void aDamagedValueIsToldAndTheUsualTakesItsPlace(String line) throws IOException {
        String key = line.substring(0, line.indexOf('='));
        assertEquals(
                new SettingsValues.ParsedSettings(Settings.USUAL, List.of(key)),
                parse(line),
                "alone");
        String rest =
                SettingsText.of(FULL)
                        .lines()
                        .filter(l -> !l.startsWith(key + "="))
                        .collect(Collectors.joining("\n", "", "\n" + line));
        SettingsValues.ParsedSettings parsed = parse(rest);
        assertEquals(List.of(key), parsed.damaged());
        assertEquals(key.equals("language") ? null : Language.ZH, parsed.settings().language());
        assertEquals(
                key.equals("text.percent") ? 100 : 150,
                parsed.settings().textPercent(),
                "the rest");
    }

    @Test
    void halfAPlaceForTheWindowIsNone() throws IOException {
        assertEquals(Settings.USUAL, parse("window.x=1\nwindow.y=2\nwindow.width=800").settings());
    }

    @Test
    void whatAHandWroteMayHaveSpaces() throws IOException {
        Settings settings = parse("theme = dark \nopen.detail : false \nlanguage zh\n").settings();
        assertEquals(Appearance.DARK, settings.theme());
        assertEquals(false, settings.panels().detail());
        assertEquals(Language.ZH, settings.language());
    }

    @Test
    void everyKeyIsExplainedAtTheHead() {
        String text = SettingsText.of(FULL);
        String head = text.lines().filter(l -> l.startsWith("#")).collect(Collectors.joining("\n"));
        text.lines()
                .filter(l -> !l.startsWith("#"))
                .map(l -> l.substring(0, l.indexOf('=')).replaceAll("\\d+", "1"))
                .forEach(key -> {
                    String last = key.substring(key.indexOf('.') + 1);
                    assertTrue(head.contains(key) || head.contains("." + last), key);
                });
    }

    @Test
    void sizesAreAlwaysSuchThatAWindowCanUseThem() {
        assertEquals(
                SavedPanelSizes.USUAL, new SavedPanelSizes(Double.NaN, Double.NaN, Double.NaN));
        assertEquals(new SavedPanelSizes(0, 1, 10_000), new SavedPanelSizes(-3, 7, 1e9));
        assertEquals(200, Settings.USUAL.textAt(900).textPercent());
    }
}
