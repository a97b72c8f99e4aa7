package h20timeline.render;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/// A PNG file as its chunks, read by the letter of the format and by nothing that wrote it.
public record PngChunks(List<Chunk> chunks) {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// One chunk.
    public record Chunk(String type, List<Byte> data) {
        DataInputStream open() {
            byte[] bytes = new byte[data.size()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = data.get(i);
            }
            return new DataInputStream(new ByteArrayInputStream(bytes));
        }
    }

    /// A text of a file with its language.
    public record Words(String language, String text) {}

    /// Reads a file; fails where it is cut, or where a chunk is not what it was.
    public static PngChunks of(Path file) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            if (!Arrays.equals(SIGNATURE, in.readNBytes(SIGNATURE.length))) {
                throw new IOException("no PNG");
            }
            do {
                int length = in.readInt();
                byte[] typed = in.readNBytes(length + 4);
                CRC32 sum = new CRC32();
                sum.update(typed);
                if (typed.length < length + 4 || in.readInt() != (int) sum.getValue()) {
                    throw new IOException("a chunk is cut or changed");
                }
                List<Byte> data = new ArrayList<>(length);
                for (int i = 4; i < typed.length; i++) {
                    data.add(typed[i]);
                }
                chunks.add(new Chunk(new String(typed, 0, 4, StandardCharsets.US_ASCII), data));
            } while (!chunks.getLast().type().equals("IEND"));
            if (in.read() >= 0) {
                throw new IOException("something after the end");
            }
        }
        return new PngChunks(chunks);
    }

    /// Width and height.
    public String size() throws IOException {
        try (DataInputStream in = first("IHDR").open()) {
            return in.readInt() + "x" + in.readInt();
        }
    }

    /// Dots of a metre across and down, and the unit, which is 1 for metres.
    public List<Integer> physical() throws IOException {
        try (DataInputStream in = first("pHYs").open()) {
            return List.of(in.readInt(), in.readInt(), in.read());
        }
    }

    /// The international texts by their keyword.
    public Map<String, Words> texts() throws IOException {
        Map<String, Words> texts = new LinkedHashMap<>();
        for (Chunk chunk : chunks) {
            if (chunk.type().equals("iTXt")) {
                try (DataInputStream in = chunk.open()) {
                    String keyword = upToZero(in, StandardCharsets.ISO_8859_1);
                    if (in.readUnsignedShort() != 0) {
                        throw new IOException("compressed");
                    }
                    String language = upToZero(in, StandardCharsets.US_ASCII);
                    upToZero(in, StandardCharsets.UTF_8);
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    texts.put(keyword, new Words(language, text));
                }
            }
        }
        return texts;
    }

    private static String upToZero(DataInputStream in, java.nio.charset.Charset charset)
            throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        for (int b = in.read(); b > 0; b = in.read()) {
            bytes.write(b);
        }
        return bytes.toString(charset);
    }

    private Chunk first(String type) throws IOException {
        return chunks.stream()
                .filter(chunk -> chunk.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IOException("no " + type));
    }
}
