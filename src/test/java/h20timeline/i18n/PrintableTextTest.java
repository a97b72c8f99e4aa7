package h20timeline.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.RandomCases;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A plain title | A plain title",
                "Löwe 🦁 und Tiger | Löwe und Tiger",
                "🦁 | ''",
                "👩‍👩‍👧 family ❤️ | family ❤",
                "𠮷野家 | �野家",
                "हिन्‍दी | हिन्‍दी"
            })
    void aTitleHasNothingThatBreaksIt(String text, String title) {
        assertEquals(title, PrintableText.title(text));
    }

    /// What the toolkit hands over is what the system reads only where the two encodings agree.
    @Test
    void everyTitleIsTheSameInBothEncodings() {
        RandomCases.check(
                7,
                300,
                random -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < 20; i++) {
                        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                    }
                    String title = PrintableText.title(text.toString());
                    ByteArrayOutputStream handed = new ByteArrayOutputStream();
                    new DataOutputStream(handed).writeUTF(title);
                    byte[] bytes = handed.toByteArray();
                    assertTrue(
                            Arrays.equals(
                                    title.getBytes(StandardCharsets.UTF_8),
                                    Arrays.copyOfRange(bytes, 2, bytes.length)),
                            title);
                });
    }
}
