package h20timeline.format.json;

import h20timeline.format.ReadMonitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;

/// The characters of a UTF-8 file. Puts U+FFFD for bytes that are no UTF-8 and remembers where;
/// keeps the last characters, so that a fault can be looked at; reports progress; refuses to give
/// more than [ReadLimits#BYTES]. Skips a byte order mark.
final class Utf8Source extends Reader {
    /// More bytes than are read at most.
    static final class TooBig extends IOException {
        private static final long serialVersionUID = 1;

        TooBig() {
            super("too big");
        }
    }

    private static final int CHUNK = 1 << 16;
    private static final int KEPT = 1 << 10;

    private final InputStream in;
    private final long size;
    private final ReadMonitor readMonitor;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final char[] chars = new char[KEPT + CHUNK];
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);

    private long bytesRead;
    private boolean ended;
    // The file's offset of chars[0], and what of chars is filled and handed out.
    private long base;
    private int filled;
    private int given;
    private long firstFault = Long.MAX_VALUE;

    /// `head` are the bytes that were already taken from the stream.
    Utf8Source(byte[] head, InputStream in, long size, ReadMonitor readMonitor) {
        this.in = in;
        this.size = size;
        this.readMonitor = readMonitor;
        int mark = EncodingCheck.utf8Mark(head) ? 3 : 0;
        bytes.put(head, mark, head.length - mark).flip();
        bytesRead = head.length;
    }

    static int headLength() {
        return CHUNK;
    }

    /// The offset of the first character that stands for bytes that are no UTF-8; past any offset
    /// where there is none.
    long firstFault() {
        return firstFault;
    }

    /// Forgets the faults that were met until now.
    void faultsSeen() {
        firstFault = Long.MAX_VALUE;
    }

    /// The character at an offset of the file, or -1 where it is no longer or not yet held.
    int at(long offset) {
        long index = offset - base;
        return index >= 0 && index < filled ? chars[(int) index] : -1;
    }

    /// Whether the file ends before this offset.
    boolean endsBefore(long offset) {
        return ended && offset >= base + filled;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (given == filled) {
            if (!fill()) {
                return -1;
            }
        }
        int count = Math.min(length, filled - given);
        System.arraycopy(chars, given, target, offset, count);
        given += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (readMonitor.cancelled()) {
            throw new CancellationException();
        }
        int kept = Math.min(filled, KEPT);
        System.arraycopy(chars, filled - kept, chars, 0, kept);
        base += filled - kept;
        filled = kept;
        given = kept;
        CharBuffer out = CharBuffer.wrap(chars, kept, CHUNK);
        CoderResult result = decoder.decode(bytes, out, ended);
        while (result.isError() && out.hasRemaining()) {
            if (firstFault == Long.MAX_VALUE) {
                firstFault = base + out.position();
            }
            out.put('\uFFFD');
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, out, ended);
        }
        filled = out.position();
        if (result.isUnderflow()) {
            if (ended) {
                return filled > kept;
            }
            refill();
        }
        return true;
    }

    private void refill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
            // The end may cut a character in half: the missing rest is what will be complained of.
            bytes.clear();
        } else {
            bytes.position(bytes.position() + count);
            bytesRead += count;
        }
        bytes.flip();
        if (ended) {
            bytes.limit(0);
        }
        if (bytesRead > ReadLimits.BYTES) {
            throw new TooBig();
        }
        readMonitor.at(bytesRead, size);
    }

    /// Does nothing: the stream belongs to whoever opened it.
    @Override
    public void close() {}
}
