package dist;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Draws the icon in all sizes: PNG for Linux and for the window, ICO for Windows, ICNS for macOS.
/// The last two are containers of PNGs.
public final class DrawIcons {
    private static final List<Integer> ALL = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> WINDOW = List.of(16, 32, 48);
    private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final Map<String, Integer> ICNS =
            new TreeMap<>(
                    Map.of(
                            "icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09",
                            512));

    private DrawIcons() {}

    /// Draws them.
    ///
    /// @param args the SVG, the folder for all sizes, and the folder for those of the window
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path svg = Path.of(args[0]);
        Path all = Files.createDirectories(Path.of(args[1]));
        Path window = Files.createDirectories(Path.of(args[2]));
        Map<Integer, byte[]> drawn = new TreeMap<>();
        for (int side : ALL) {
            drawn.put(side, png(svg, side));
            Files.write(all.resolve(side + ".png"), of(drawn, side));
        }
        for (int side : WINDOW) {
            Files.write(window.resolve("icon-" + side + ".png"), of(drawn, side));
        }
        Files.copy(svg, all.resolve("h20-timeline.svg"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(all.resolve("h20-timeline.ico"), ico(drawn));
        Files.write(all.resolve("h20-timeline.icns"), icns(drawn));
    }

    private static byte[] png(Path svg, int side) throws IOException {
        var document = new SVGLoader().load(svg.toUri().toURL());
        if (document == null) {
            throw new IOException(svg + " cannot be read as SVG");
        }
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, g, new ViewBox(0, 0, side, side));
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] ico(Map<Integer, byte[]> drawn) {
        int head = 6 + 16 * ICO.size();
        int size = head + ICO.stream().mapToInt(side -> of(drawn, side).length).sum();
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        int offset = head;
        for (int side : ICO) {
            int length = of(drawn, side).length;
            // 256 is written as 0.
            out.put((byte) side).put((byte) side).put((byte) 0).put((byte) 0);
            out.putShort((short) 1).putShort((short) 32).putInt(length).putInt(offset);
            offset += length;
        }
        ICO.forEach(side -> out.put(of(drawn, side)));
        return out.array();
    }

    private static byte[] icns(Map<Integer, byte[]> drawn) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write("icns".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(8 + ICNS.values().stream().mapToInt(side -> 8 + of(drawn, side).length).sum());
        for (Map.Entry<String, Integer> each : ICNS.entrySet()) {
            byte[] png = of(drawn, each.getValue());
            out.write(each.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + png.length);
            out.write(png);
        }
        return bytes.toByteArray();
    }

    private static byte[] of(Map<Integer, byte[]> drawn, int side) {
        return Objects.requireNonNull(drawn.get(side));
    }
}
