package dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Makes the application image and the package of the system that it runs on. A step of the build,
/// run by the JDK that is to be packed.
public final class Dist {
    private Dist() {}

    /// @param args `key=value` each, as the pom gives them
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> of = new LinkedHashMap<>();
        for (String arg : args) {
            int at = arg.indexOf('=');
            of.put(arg.substring(0, at), arg.substring(at + 1));
        }
        Path target = Files.createDirectories(Path.of(of.get("target")));
        Path work = Tool.fresh(target.resolve("work"));
        Modules modules = new Modules(work, Path.of(of.get("absent")));
        modules.add("h20timeline", of.get("version"), Path.of(of.get("classes")));
        Parts parts = new Parts();
        for (Parts.Part part : parts.all()) {
            modules.add(part.module(), part.version(), part.jar());
        }
        Path icon = Path.of(of.get("icons"), Packages.icon());
        Path images = target.resolve("image");
        // Month names in Chinese come from the module of locales.
        Image image = Image.build(of, modules.folder(), List.of("jdk.localedata"), images, icon);
        Packages.copy(modules.fonts(), image.fonts());
        Path fonts = Path.of(of.get("classes"), "h20timeline", "render", "fonts");
        parts.licences(
                Path.of(of.get("licences")), fonts, Path.of(of.get("sbom")), image.root());
        image.rehearse(of.get("rehearsal"), work, time(of));
        System.out.printf(
                "Image: %s, %.1f MB%n", image.root(), image.size() / (1024.0 * 1024.0));
        bare(of, modules, target, icon, work);
        Packages.build(of, image, target);
        Tool.delete(work);
        Tool.delete(target.resolve("image-runtime"));
        Tool.delete(target.resolve("bare-runtime"));
    }

    /// The window that the program's start is measured against, packed in the same way.
    private static void bare(
            Map<String, String> of, Modules modules, Path target, Path icon, Path work)
            throws IOException, InterruptedException {
        Path source = Path.of(of.get("bare"));
        Path classes = work.resolve("bare-classes");
        List<String> compile = new ArrayList<>(List.of("-d", classes.toString()));
        compile.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        compile.add(source.resolve("module-info.java").toString());
        compile.add(source.resolve("bare/Bare.java").toString());
        Tool.run("javac", compile);
        modules.add("bare", of.get("version"), classes);
        Map<String, String> bare = new LinkedHashMap<>(of);
        bare.putAll(Map.of("name", "bare", "title", "Bare", "main", "bare/bare.Bare"));
        Image image = Image.build(bare, modules.folder(), List.of(), target.resolve("bare"), icon);
        image.rehearse("bare/bare.Bare", work, time(of));
    }

    private static FileTime time(Map<String, String> of) {
        return FileTime.from(Long.parseLong(of.get("epoch")), TimeUnit.SECONDS);
    }
}
