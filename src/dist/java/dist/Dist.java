package dist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes the application image and the package of the system that it runs on. The build runs this
/// with the JDK whose runtime goes into the image.
public final class Dist {
    private final Settings settings;
    private final Path target;
    private final Path work;
    private final Modules modules;

    private Dist(Settings settings) throws IOException {
        this.settings = settings;
        target = settings.path("target");
        work = Tool.fresh(target.resolve("work"));
        modules = new Modules(work, settings.path("absent"));
    }

    /// Makes the image and the package.
    ///
    /// @param args `key=value` each, as the pom gives them
    public static void main(String[] args) throws IOException, InterruptedException {
        new Dist(Settings.parse(args)).run();
    }

    private void run() throws IOException, InterruptedException {
        Image image = program();
        System.out.printf("Image: %s, %.1f MB%n", image.root(), image.size() / (1024.0 * 1024.0));
        bareWindow();
        new Packages(settings, image, target).build();
        Tool.delete(work);
    }

    private Image program() throws IOException, InterruptedException {
        String version = settings.get("version");
        Path classes = settings.path("classes");
        modules.add("h20timeline", version, classes, settings.path("training.classes"));
        Parts parts = new Parts();
        for (Parts.Part part : parts.all()) {
            modules.add(part.module(), part.version(), part.jar());
        }
        Image image = new Image(settings, target.resolve("image"));
        // The module of locales has the Chinese names of months.
        image.build(modules.folder(), List.of("jdk.localedata"));
        Tool.copy(modules.fonts(), image.fonts());
        parts.licences(
                settings.path("licences"),
                settings.path("fonts"),
                settings.path("sbom"),
                image.root());
        image.train(settings.get("training"), Tool.fresh(work.resolve("home")));
        if (OperatingSystem.current() == OperatingSystem.LINUX) {
            List<String> check =
                    List.of("check-launcher", image.root().toString(), settings.get("says"));
            System.out.println(Tool.start(Map.of(), script(check)));
        }
        return image;
    }

    /// The command of a script of this folder.
    private List<String> script(List<String> words) {
        List<String> command = new ArrayList<>(List.of("bash"));
        command.add(settings.path("scripts").resolve(words.getFirst()).toString());
        command.addAll(words.subList(1, words.size()));
        return command;
    }

    /// Makes the image of the window that the start of the program is measured against.
    private void bareWindow() throws IOException, InterruptedException {
        Path source = settings.path("bare");
        Path classes = work.resolve("bare-classes");
        List<String> compile = new ArrayList<>(List.of("-d", classes.toString()));
        compile.addAll(List.of("-Xlint:all", "-Werror"));
        compile.addAll(List.of("--module-path", Parts.modulePath()));
        compile.add(source.resolve("module-info.java").toString());
        compile.add(source.resolve("bare/Bare.java").toString());
        Tool.run("javac", compile);
        modules.add("bare", settings.get("version"), classes);
        String main = "bare/bare.Bare";
        Image image =
                new Image(
                        settings.with(Map.of("name", "bare", "title", "Bare", "main", main)),
                        target.resolve("bare"));
        image.build(modules.folder(), List.of());
        image.train(main, Tool.fresh(work.resolve("home")));
    }
}
