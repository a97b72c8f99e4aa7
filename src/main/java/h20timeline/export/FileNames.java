package h20timeline.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes parts of the names of files out of what others wrote, such as ids: of letters, digits and
/// hyphens, so that none leads into another folder or hides a file, and none is kept by a system
/// for itself. Two that become the same, by whatever rule of a disk, are kept apart by a number.
public final class FileNames {
    private static final String NAMELESS = "file";
    private static final int LONGEST = 60;

    /// What Windows keeps for devices, whatever extension follows.
    private static final Pattern RESERVED =
            Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3]");

    private final Set<String> taken = new HashSet<>();

    /// The name of each of some texts, all different. What is a good name as it is stays so.
    public static Map<String, String> of(List<String> texts) {
        FileNames names = new FileNames();
        Map<String, String> of = new HashMap<>();
        for (boolean asItIs : new boolean[] {true, false}) {
            for (String text : texts) {
                if (safe(text).equals(text) == asItIs && !of.containsKey(text)) {
                    of.put(text, names.next(text));
                }
            }
        }
        return of;
    }

    /// The name of a text, other than all before.
    public String next(String text) {
        String safe = safe(text);
        String name = safe;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = safe + "-" + number;
        }
        return name;
    }

    /// Disks tell neither large letters from small ones, nor how an accent is written.
    private static String key(String name) {
        return Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
    }

    /// The name of a text.
    public static String safe(String text) {
        String words =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                        .replaceAll("^[-\\p{M}]+|-+$", "");
        int end =
                words.offsetByCodePoints(
                        0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        String name = words.substring(0, end).replaceAll("-+$", "");
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()
                ? name + "-" + NAMELESS
                : name;
    }
}
