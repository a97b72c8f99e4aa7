package h20timeline.format.registry;

import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Files that are known for what they are and not read.
final class KnownFile {
    private KnownFile() {}

    /// What the file is, where that is known and no format.
    static Optional<FormatMessages> of(FileHead head) {
        return bytes(head).or(() -> text(head)).or(() -> json(head));
    }

    private static Optional<FormatMessages> bytes(FileHead head) {
        if (head.startsWith('%', 'P', 'D', 'F')) {
            return Optional.of(FormatMessages.KNOWN_PDF);
        }
        if (head.startsWith(0x89, 'P', 'N', 'G')
                || head.startsWith(0xFF, 0xD8, 0xFF)
                || head.startsWith('G', 'I', 'F', '8')
                || (head.startsWith('R', 'I', 'F', 'F') && head.contains("WEBP"))) {
            return Optional.of(FormatMessages.KNOWN_PICTURE);
        }
        if (head.startsWith('S', 'Q', 'L', 'i', 't', 'e')) {
            return Optional.of(FormatMessages.KNOWN_DATABASE);
        }
        if (head.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(FormatMessages.KNOWN_XLS);
        }
        if (head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6)) {
            if (head.contains("mimetypeapplication/vnd.oasis.opendocument")) {
                return Optional.of(FormatMessages.KNOWN_ODS);
            }
            if (head.contains("word/")) {
                return Optional.of(FormatMessages.KNOWN_WORD);
            }
            return Optional.of(
                    head.contains("ppt/") ? FormatMessages.KNOWN_SLIDES : FormatMessages.KNOWN_ZIP);
        }
        return Optional.empty();
    }

    private static Optional<FormatMessages> text(FileHead head) {
        String text = head.text();
        String low = text.substring(0, Math.min(2_000, text.length())).toLowerCase(Locale.ROOT);
        if (low.startsWith("0 head")) {
            return Optional.of(FormatMessages.KNOWN_GEDCOM);
        }
        if (low.matches("(?s)(---.*?---\\s*)?(timeline|gantt|graph|flowchart|sequencediagram)\\s.*")
                && !low.contains(",")) {
            return Optional.of(FormatMessages.KNOWN_MERMAID);
        }
        if (low.matches("(?s)(webvtt|1\\s+\\d\\d:\\d\\d:\\d\\d,\\d+ -->).*")) {
            return Optional.of(FormatMessages.KNOWN_SUBTITLES);
        }
        if (low.startsWith("mime-version:") && low.contains("text/html")) {
            return Optional.of(FormatMessages.KNOWN_HTML);
        }
        if (low.contains("urn:schemas-microsoft-com:office:spreadsheet\"")
                && low.contains("<workbook")) {
            return Optional.of(FormatMessages.KNOWN_XLS);
        }
        if (!low.startsWith("<")) {
            return Optional.empty();
        }
        if (low.contains("<html") || low.contains("<table") || low.contains("<!doctype html")) {
            return Optional.of(FormatMessages.KNOWN_HTML);
        }
        if (low.contains("<kml") || low.contains("<gpx")) {
            return Optional.of(FormatMessages.KNOWN_KML);
        }
        return Optional.of(
                low.contains("<rss") || low.contains("<feed")
                        ? FormatMessages.KNOWN_FEED
                        : FormatMessages.KNOWN_XML);
    }

    private static Optional<FormatMessages> json(FileHead head) {
        if (!head.outline().isJson()) {
            return Optional.empty();
        }
        if (head.outline().has("features[].geometry")
                || head.outline().has("features[].properties")) {
            return Optional.of(FormatMessages.KNOWN_GEOJSON);
        }
        if (head.outline().has("cells[].cell_type")) {
            return Optional.of(FormatMessages.KNOWN_NOTEBOOK);
        }
        return Optional.empty();
    }

    /// Whether it begins as an event file does, or is empty, or is no text: of these the reader of
    /// event files says most.
    static boolean beginsAsJson(FileHead head) {
        String text = head.text();
        return text.isEmpty() || text.startsWith("{") || text.startsWith("[");
    }

    /// Why a file is not read.
    static UnreadableFileException refusal(FileHead head) {
        Optional<FormatMessages> known = of(head);
        if (known.isPresent()) {
            return new UnreadableFileException(FormatMessages.KNOWN_OTHER, known.get());
        }
        List<FormatMessages> near = new ArrayList<>(near(head));
        for (TimelineFormat format : Formats.ALL) {
            if (near.size() < 3 && !near.contains(format.title())) {
                near.add(format.title());
            }
        }
        return near.size() < 3
                ? new UnreadableFileException(FormatMessages.UNKNOWN)
                : new UnreadableFileException(
                        FormatMessages.UNKNOWN_NEAR, near.get(0), near.get(1), near.get(2));
    }

    private static List<FormatMessages> near(FileHead head) {
        String text = head.text();
        if (text.startsWith("<")) {
            return List.of(
                    FormatMessages.SIMILE_XML,
                    FormatMessages.TIMELINE_PROJECT,
                    FormatMessages.EVENT_FILE);
        }
        if (head.outline().isJson()) {
            return List.of(
                    FormatMessages.EVENT_FILE, FormatMessages.TIMELINEJS_3, FormatMessages.VIS);
        }
        return List.of(FormatMessages.CSV, FormatMessages.MARKDOWN, FormatMessages.MARKWHEN);
    }
}
