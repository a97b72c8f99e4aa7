package h20timeline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import h20timeline.format.ReadMonitor;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are no event files at all.
class BadFilesTest {
    private static final String GOOD = JsonGiven.START + JsonGiven.EVENTS + "}";

    @TempDir Path folder;

    private static LoadReport read(Path file) {
        return new TimelineReader().read(file, ReadMonitor.NONE);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("f.json"), bytes);
    }

    private static Problem only(LoadReport report) {
        assertEquals(1, report.problems().size(), report.problems().toString());
        return report.problems().getFirst();
    }

    private static void assertRefused(JsonMessages phrase, LoadReport report) {
        assertEquals(phrase, only(report).phrase());
        assertNull(report.timeline());
        assertTrue(report.hasErrors());
    }

    private static Timeline shown(LoadReport report) {
        Timeline timeline = report.timeline();
        assertNotNull(timeline);
        return timeline;
    }

    @Test
    void placesThatHoldNoFile() throws IOException {
        assertRefused(JsonMessages.FILE_MISSING, read(folder.resolve("none.json")));
        assertRefused(JsonMessages.FILE_IS_FOLDER, read(folder));
        assertEquals(folder.toString(), only(read(folder)).place().file());
        assertEquals(0, only(read(folder)).place().line());
    }

    @Test
    void devicesAndPipesAreNotOpened() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertRefused(JsonMessages.FILE_NOT_REGULAR, read(Path.of("/dev/zero")));
        Path pipe = folder.resolve("pipe");
        Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertTrue(mkfifo.waitFor(10, TimeUnit.SECONDS));
        assertRefused(JsonMessages.FILE_NOT_REGULAR, read(pipe));
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = file(GOOD.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "root may read everything");
        assertRefused(JsonMessages.FILE_DENIED, read(file));
    }

    @Test
    void emptyFiles() throws IOException {
        assertRefused(JsonMessages.FILE_EMPTY, read(file(new byte[0])));
        assertRefused(JsonMessages.FILE_EMPTY, JsonGiven.read(" \r\n\t"));
        assertRefused(JsonMessages.FILE_EMPTY, JsonGiven.read("\uFEFF\n"));
    }

    private static Problem refused(String title, String headline, String charset) {
        String text =
                JsonGiven.START.replace("\"T\"", "\n\"" + title + "\"")
                        + JsonGiven.EVENTS.replace("\"A\"", "\"" + headline + "\"")
                        + "}";
        LoadReport report = JsonGiven.read(text.getBytes(Charset.forName(charset)));
        assertNull(report.timeline());
        return only(report);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16, 一二三, 一",
        "UTF-16LE, UTF-16, 一二三, 一",
        "UTF-16BE, UTF-16, 一二三, 一",
        "UTF-16LE, UTF-16, T, H",
        "UTF-32BE, UTF-32, 一二三, 一",
        "UTF-32LE, UTF-32, T, H",
        "GBK, GBK, 美国禁止向中国出售芯片, 公司随后公布损失",
        "Big5, Big5, 美國商務部要求停止出售晶片, 公司隨後公布損失",
        "Shift_JIS, Shift-JIS, 米国が対中輸出を規制, 販売を再開すると発表した",
        "EUC-JP, EUC-JP, 米国が対中輸出を規制, 販売を再開すると発表した",
        "EUC-KR, EUC-KR, 미국이 수출을 금지했다, 반도체 판매를 재개한다고 발표했다",
    })
    void otherEncodingsAreNamed(String charset, String name, String title, String headline) {
        Problem problem = refused(title, headline, charset);
        assertEquals(JsonMessages.WRONG_ENCODING, problem.phrase());
        assertTrue(problem.sentence(Language.EN).contains(name), problem.toString());
        boolean wide = name.startsWith("UTF");
        assertEquals(wide ? 1 : 2, problem.place().line());
        assertEquals(wide ? 1 : 2, problem.place().column());
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, é è à ç ù é è",
        "windows-1252, Zürich – Köln – München – größer",
        "ISO-8859-2, Łódź zakaz eksportu półprzewodników żółć",
        "windows-1251, Москва запретила экспорт",
        "KOI8-R, Москва запретила экспорт",
        "IBM850, Überraschung größer Straße für Österreich",
        "Shift_JIS, 東京",
        "GBK, 北京上海",
        "EUC-KR, 서울",
    })
    void encodingsThatLookLikeOthersAreNotNamed(String charset, String title) {
        Problem problem = refused(title, "A", charset);
        assertEquals(JsonMessages.WRONG_ENCODING_UNKNOWN, problem.phrase());
        assertEquals(2, problem.place().line());
        assertTrue(problem.place().column() >= 2, problem.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "7, 8"})
    void aZeroByteIsNoOtherEncoding(int before, int column) {
        LoadReport report =
                JsonGiven.read(GOOD.substring(0, before) + "\0" + GOOD.substring(before));
        assertEquals(JsonMessages.INVISIBLE_CHARACTER, only(report).phrase());
        assertEquals(1, only(report).place().line());
        assertEquals(column, only(report).place().column());
    }

    @Test
    void aZeroByteIsToldAtItsPlace() {
        LoadReport report =
                JsonGiven.read(
                        (GOOD + "\n").replace("\"headline\": \"B\"", "\"headline\": \"B\0\""));
        assertEquals(JsonMessages.INVISIBLE_CHARACTER, only(report).phrase());
        assertEquals(1, only(report).place().line());
        assertEquals("/events/2/headline", only(report).place().pointer());
        assertEquals(2, shown(report).events().size());
        assertTrue(only(report).sentence(Language.EN).contains("a zero byte"));
    }

    @Test
    void binary() {
        byte[] random = new byte[200_000];
        new Random(1).nextBytes(random);
        assertRefused(JsonMessages.FILE_BINARY, JsonGiven.read(random));
        assertRefused(JsonMessages.FILE_BINARY, JsonGiven.read(new byte[1000]));
    }

    @Test
    void aByteOrderMarkIsWelcome() {
        assertTrue(JsonGiven.read("\uFEFF" + GOOD).clean());
        assertEquals(1, JsonGiven.read("\uFEFF[]").problems().getFirst().place().column());
    }

    @Test
    void aBadByteIsToldAtItsPlace() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(JsonGiven.START.getBytes(StandardCharsets.UTF_8));
        String line = "\n\"events\": [{\"id\": \"a\", \"headline\": \"甲é";
        bytes.write(line.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write(
                "\", \"date\": \"2025\", \"track\": \"us\"}]}".getBytes(StandardCharsets.UTF_8));
        LoadReport report = JsonGiven.read(bytes.toByteArray());
        Problem problem = only(report);
        assertEquals(JsonMessages.NOT_UTF8, problem.phrase());
        assertEquals(2, problem.place().line());
        assertEquals(line.length(), problem.place().column());
        assertEquals("/events/0/headline", problem.place().pointer());
        assertEquals("甲é\uFFFD", shown(report).events().getFirst().headline().in(Language.ZH));
    }

    @Test
    void aBadByteBetweenTexts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((JsonGiven.START + JsonGiven.EVENTS + ",\n").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        LoadReport report = JsonGiven.read(bytes.toByteArray());
        assertEquals(
                "ERROR 2:1 /events NOT_UTF8", JsonGiven.line(only(report)).split(":\\s", 2)[0]);
        assertEquals(3, shown(report).events().size());
    }
}
