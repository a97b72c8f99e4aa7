package h20timeline.platform;

import h20timeline.i18n.PrintableText;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A printer to a terminal that lets no sign through which a terminal obeys, whoever prints: one
/// place instead of each that prints. What is printed with `println` is one line.
public final class PrintableWriter extends PrintWriter {
    /// A printer to a stream, in UTF-8.
    public PrintableWriter(OutputStream stream) {
        super(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public void println(@Nullable String line) {
        super.println(PrintableText.line(String.valueOf(line)));
    }

    @Override
    public void println(@Nullable Object line) {
        println(String.valueOf(line));
    }

    @Override
    public void write(int c) {
        write(Character.toString(c));
    }

    @Override
    public void write(char[] text, int from, int count) {
        write(new String(text, from, count));
    }

    @Override
    public void write(String text, int from, int count) {
        String clean = PrintableText.lines(text.substring(from, from + count));
        super.write(clean, 0, clean.length());
    }
}
