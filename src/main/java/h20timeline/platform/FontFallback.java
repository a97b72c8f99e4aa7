package h20timeline.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fonts from which the toolkit takes the characters that its own font does not have.
///
/// On Linux it asks fontconfig once, for `sans` in the language of the system, and has no setting
/// for the answer. Elsewhere than in China that is a font with the Japanese forms of Chinese
/// characters, and the same picture has other bytes. So the families are put into fontconfig's
/// rules for this program, by name, before the toolkit asks. Other systems have one answer for
/// everybody.
public final class FontFallback {
    private static final String LIBRARY = "libfontconfig.so.1";

    private FontFallback() {}

    /// Puts families before all others, the first one first; those that are not installed are
    /// passed over. To be called before the toolkit looks for its first font.
    public static void prefer(List<String> families) {
        if (!Display.linux() || families.isEmpty()) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            // For good: the rules belong to the library, and the toolkit is about to load it, too.
            @SuppressWarnings("restricted")
            SymbolLookup library = SymbolLookup.libraryLookup(LIBRARY, Arena.global());
            Optional<MemorySegment> current = library.find("FcConfigGetCurrent");
            // Not in the oldest versions, which leave the choice to the system.
            Optional<MemorySegment> load = library.find("FcConfigParseAndLoadFromMemory");
            if (current.isPresent() && load.isPresent()) {
                add(current.get(), load.get(), arena.allocateFrom(rules(families)));
            }
        } catch (IllegalArgumentException absent) {
            // Without that library the toolkit has no choice of fonts either.
        }
    }

    @SuppressWarnings("restricted")
    private static void add(MemorySegment current, MemorySegment load, MemorySegment rules) {
        Linker linker = Linker.nativeLinker();
        var address = ValueLayout.ADDRESS;
        var number = ValueLayout.JAVA_INT;
        try {
            MemorySegment config =
                    (MemorySegment)
                            linker.downcallHandle(current, FunctionDescriptor.of(address))
                                    .invokeExact();
            @SuppressWarnings("unused") // Rules that are refused leave everything as it was.
            int taken =
                    (int)
                            linker.downcallHandle(
                                            load,
                                            FunctionDescriptor.of(number, address, address, number))
                                    .invokeExact(config, rules, 0);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Rules for a question for `sans` without a size, as only this toolkit asks it: the dialogs of
    /// the system, which ask for a size, keep their fonts. The rules of the system come first; most
    /// have called it `sans-serif` by then.
    static String rules(List<String> families) {
        String wanted =
                families.stream()
                        .map("<string>%s</string>"::formatted)
                        .collect(Collectors.joining());
        String rules =
                Stream.of("sans", "sans-serif")
                        .map(asked -> rule(asked, wanted))
                        .collect(Collectors.joining());
        return "<?xml version=\"1.0\"?>\n<fontconfig>\n%s</fontconfig>\n".formatted(rules);
    }

    private static String rule(String asked, String wanted) {
        return """
          <match target="pattern">
            <test name="family"><string>%s</string></test>
            <test qual="all" name="size" compare="less"><double>0</double></test>
            <test qual="all" name="pixelsize" compare="less"><double>0</double></test>
            <edit name="family" mode="prepend_first" binding="strong">%s</edit>
          </match>
        """
                .formatted(asked, wanted);
    }
}
