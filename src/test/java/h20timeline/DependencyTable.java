package h20timeline;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/// What each package may use: data for the rules of the architecture.
final class DependencyTable {
    private static final String BASE = "i18n model time ";
    private static final String SHARED_UI =
            BASE
                    + "layout layout.index layout.picture layout.text layout.view render ui.control"
                    + " viewmodel ";

    /// What each package may use of the others. What is absent is prohibited.
    static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    entry("i18n", List.of()),
                    entry("time", of("i18n")),
                    entry("model", of("i18n time")),
                    entry("platform", of("i18n")),
                    entry("format", of(BASE)),
                    entry("format.json", of(BASE + "format")),
                    entry("format.csv", of(BASE + "format format.table")),
                    entry("format.ics", of(BASE + "format")),
                    entry("format.markdown", of(BASE + "format format.table")),
                    entry("format.markwhen", of(BASE + "format")),
                    entry(
                            "format.registry",
                            of(
                                    BASE
                                            + "format format.json format.csv format.ics"
                                            + " format.markdown format.markwhen format.simile"
                                            + " format.storyteller format.table"
                                            + " format.timelinejs format.timelineproject"
                                            + " format.vis format.xlsx")),
                    entry("format.simile", of(BASE + "format")),
                    entry("format.storyteller", of(BASE + "format")),
                    entry("format.timelinejs", of(BASE + "format")),
                    entry("format.timelineproject", of(BASE + "format")),
                    entry("format.vis", of(BASE + "format")),
                    entry("format.table", of(BASE + "format")),
                    entry("format.xlsx", of(BASE + "format format.table")),
                    entry("find", of(BASE)),
                    entry("story", of(BASE)),
                    entry("review", of(BASE + "story")),
                    entry("knowledge", of(BASE)),
                    entry("compare", of(BASE)),
                    entry(
                            "layout",
                            of(
                                    BASE
                                            + "knowledge layout.index layout.picture layout.text"
                                            + " layout.view")),
                    entry("layout.text", List.of()),
                    entry("layout.index", of(BASE)),
                    entry("layout.picture", of(BASE + "layout.text")),
                    entry("layout.view", of(BASE)),
                    entry(
                            "slides",
                            of(
                                    BASE
                                            + "knowledge layout layout.index layout.picture"
                                            + " layout.text layout.view story")),
                    entry("viewmodel", of(BASE + "find knowledge")),
                    entry(
                            "render",
                            of(
                                    "i18n layout layout.picture layout.text platform"
                                            + " render.primitives slides time")),
                    entry(
                            "file",
                            of(
                                    BASE
                                            + "compare format format.json format.registry layout.index"
                                            + " platform viewmodel")),
                    entry("settings", of("file i18n platform viewmodel")),
                    entry(
                            "export",
                            of(
                                    BASE
                                            + "knowledge layout layout.index layout.picture"
                                            + " layout.text layout.view"
                                            + " platform render slides story"
                                            + " chronology export.document export.html export.pdf"
                                            + " export.slides export.svg export.table"
                                            + " render.primitives")),
                    entry("render.primitives", of("layout.text")),
                    entry("export.document", of(BASE + "render.primitives")),
                    entry("export.svg", of(BASE + "export.document render.primitives")),
                    entry("export.pdf", of(BASE + "export.document layout.text render.primitives")),
                    entry("chronology", of(BASE + "story")),
                    entry("export.table", of(BASE + "chronology export.document")),
                    entry("export.slides", of(BASE + "export.document render.primitives")),
                    entry(
                            "export.html",
                            of(BASE + "chronology export.document export.svg render.primitives")),
                    entry(
                            "ui.control",
                            of(
                                    BASE
                                            + "find layout layout.picture layout.text layout.view"
                                            + " render viewmodel")),
                    entry("ui.command", of("i18n viewmodel")),
                    entry("ui.timeline", of(SHARED_UI + "find")),
                    entry("ui.detail", of(SHARED_UI + "knowledge find")),
                    entry("ui.find", of(SHARED_UI + "find ui.timeline")),
                    entry("ui.help", of(SHARED_UI + "platform ui.command")),
                    entry("ui.menu", of(SHARED_UI + "find ui.command ui.timeline")),
                    entry("ui.problems", of(SHARED_UI + "ui.command")),
                    entry("ui.table", of(SHARED_UI + "format format.table")),
                    entry("ui.export", of(SHARED_UI + "export platform")),
                    entry(
                            "ui",
                            of(
                                    SHARED_UI
                                            + "find ui.command ui.detail ui.find ui.help"
                                            + " ui.menu ui.problems ui.timeline")),
                    entry("present", of(SHARED_UI + "present.pen slides story")),
                    entry("present.pen", List.of()),
                    entry(
                            "cli",
                            of(
                                    BASE
                                            + "compare export file format format.registry knowledge"
                                            + " layout layout.index layout.view platform render"
                                            + " review")),
                    entry(
                            "app",
                            of(
                                    SHARED_UI
                                            + "format format.registry "
                                            + "cli compare export file find knowledge platform"
                                            + " present settings slides ui ui.command ui.export ui.problems"
                                            + " ui.table ui.timeline")));

    private static final String CONTROLS =
            "javafx.. org.controlsfx.. atlantafx.. org.kordamp.ikonli..";

    /// What each package may use beside the JDK. What is absent may use nothing.
    static final Map<String, List<String>> OUTSIDE =
            Map.ofEntries(
                    entry(
                            "format",
                            of(
                                    "tools.jackson.. org.jsoup.. org.mozilla.universalchardet"
                                            + " javax.xml.stream")),
                    entry("format.json", of("tools.jackson.. org.mozilla.universalchardet")),
                    entry("format.csv", of("de.siegmar.fastcsv..")),
                    entry(
                            "format.xlsx",
                            of(
                                    "org.apache.poi.. org.apache.commons.compress.. org.xml.sax.."
                                            + " javax.xml.parsers")),
                    entry("review", of("tools.jackson..")),
                    entry("viewmodel", of("javafx.beans.. javafx.collections..")),
                    entry(
                            "render",
                            of("javafx.. java.awt java.awt.image.. javax.imageio.. org.w3c.dom..")),
                    entry("platform", of("javafx.application..")),
                    entry("settings", of("javafx.geometry..")),
                    entry("export", of("javafx..")),
                    entry("render.primitives", of("javafx.. java.awt.image.. javax.imageio..")),
                    entry("export.pdf", of("org.apache.pdfbox..")),
                    entry("export.table", of("de.siegmar.fastcsv..")),
                    entry("export.slides", of("java.awt org.apache.poi..")),
                    entry("ui", of(CONTROLS)),
                    entry("ui.command", of("javafx..")),
                    entry("ui.control", of(CONTROLS)),
                    entry("ui.detail", of(CONTROLS)),
                    entry("ui.export", of(CONTROLS)),
                    entry("ui.find", of(CONTROLS)),
                    entry("ui.help", of(CONTROLS)),
                    entry("ui.menu", of("javafx..")),
                    entry("ui.problems", of(CONTROLS)),
                    entry("ui.table", of("javafx..")),
                    entry("ui.timeline", of("javafx..")),
                    entry("present", of("javafx.. org.controlsfx.control.. org.kordamp.ikonli..")),
                    entry("present.pen", List.of()),
                    entry("cli", of("javafx.application.. picocli..")),
                    entry("app", of("javafx..")));

    private DependencyTable() {}

    private static List<String> of(String packages) {
        return List.of(packages.strip().split(" "));
    }
}
