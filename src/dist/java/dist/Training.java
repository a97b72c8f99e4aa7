package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A run of the program during which the JVM records the classes for the AOT cache. It has to be
/// run by the runtime of the image, with the same main module and the same options as every later
/// run: the JVM refuses the cache otherwise. So the class of the training run is a part of the
/// module. A machine that cannot run the program, for want of Pango, makes an image without a
/// cache.
final class Training {
    private final Path java;
    private final List<String> options;
    private final Path cache;

    /// @param options those of every run of the program
    Training(Path java, List<String> options, Path cache) {
        this.java = java;
        this.options = options;
        this.cache = cache;
    }

    /// @param main module and class of the run
    /// @param home an empty folder for what the program writes
    void run(String main, Path home) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        options.stream()
                .filter(o -> !o.startsWith("-XX:AOTCache=") && !o.startsWith("-Xlog"))
                .forEach(command::add);
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=off,cds*=off"));
        // The training run does everything once: its profile would have a start compile too much.
        command.add("-XX:-AOTRecordTraining");
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Duser.home=" + home));
        command.addAll(List.of("-Duser.language=en", "-Duser.country=GB"));
        command.addAll(List.of("--module", main, home.toString()));
        Map<String, String> folders =
                Map.of(
                        // Most users set neither of the first two; the home is given above.
                        "XDG_CONFIG_HOME",
                        "",
                        "XDG_STATE_HOME",
                        "",
                        "APPDATA",
                        home.toString(),
                        "LOCALAPPDATA",
                        home.toString());
        try {
            String output = Tool.start(folders, command);
            if (!Files.isRegularFile(cache)) {
                throw new IllegalStateException("it left no cache: " + output);
            }
        } catch (IllegalStateException e) {
            // The cache of a run that ended early is of little use.
            Files.deleteIfExists(cache);
            System.out.println(
                    "The training run failed, so the program starts more slowly, without a cache. "
                            + e.toString().lines().findFirst().orElse(""));
        }
    }
}
