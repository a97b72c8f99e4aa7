package h20timeline.file;

import h20timeline.format.json.TimelineReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32C;

/// What a file holds, as its length and a checksum: enough to see that it is no longer the same.
record Fingerprint(long length, long checksum) {
    /// Of a file that cannot be read, or is longer than any event file may be.
    static final Fingerprint NONE = new Fingerprint(-1, 0);

    private static final int CHUNK = 1 << 16;

    /// What a file holds now; [#NONE] when told to stop.
    static Fingerprint of(Path file, BooleanSupplier stop) {
        Tap tap;
        try (InputStream in = Files.newInputStream(file)) {
            tap = new Tap(in, stop);
            tap.close();
        } catch (IOException e) {
            return NONE;
        }
        return tap.content();
    }

    /// Takes the checksum of all that a stream holds while others read it; of what they leave
    /// unread, when it is closed.
    static final class Tap extends InputStream {
        private final InputStream in;
        private final BooleanSupplier stop;
        private final CRC32C checksum = new CRC32C();
        private long length;
        private boolean whole;

        Tap(InputStream in, BooleanSupplier stop) {
            this.in = in;
            this.stop = stop;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            int read = in.read(target, offset, count);
            if (read > 0) {
                checksum.update(target, offset, read);
                length += read;
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            try (in) {
                byte[] rest = new byte[CHUNK];
                while (!whole && length <= TimelineReader.MOST_BYTES && !stop.getAsBoolean()) {
                    whole = read(rest, 0, rest.length) < 0;
                }
            }
        }

        /// What went through, once it is closed.
        Fingerprint content() {
            return whole ? new Fingerprint(length, checksum.getValue()) : NONE;
        }
    }
}
