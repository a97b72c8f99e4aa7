package dist;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Gives a library that has a name of a module, but no descriptor, the descriptor that `jlink` asks
/// for: all its packages are open to the program, and it may use the modules whose packages its
/// classes name. A package that no module has belongs to a library that it can do without.
final class AutomaticModule {
    private AutomaticModule() {}

    /// Writes the descriptor beside the classes of the jar, if it has none.
    static void describe(Path jar, Path classes) throws IOException {
        Path target = classes.resolve("module-info.class");
        if (Files.exists(target) || Files.isDirectory(jar)) {
            return;
        }
        ModuleDescriptor found =
                ModuleFinder.of(jar).findAll().stream().findFirst().orElseThrow().descriptor();
        SortedSet<String> needed = needed(classes);
        needed.remove(found.name());
        needed.remove("java.base");
        ModuleAttribute attribute =
                ModuleAttribute.of(
                        ModuleDesc.of(found.name()),
                        module -> {
                            module.requires(
                                    ModuleDesc.of("java.base"), AccessFlag.MANDATED.mask(), null);
                            needed.forEach(each -> module.requires(ModuleDesc.of(each), 0, null));
                            found.packages()
                                    .forEach(each -> module.exports(PackageDesc.of(each), 0));
                        });
        Files.write(target, ClassFile.of().buildModule(attribute));
    }

    /// The modules whose packages the classes name.
    private static SortedSet<String> needed(Path classes) throws IOException {
        Map<String, String> owners = new HashMap<>();
        Path[] parts =
                Arrays.stream(Parts.modulePath().split(File.pathSeparator, -1))
                        .map(Path::of)
                        .toArray(Path[]::new);
        for (ModuleFinder finder :
                new ModuleFinder[] {ModuleFinder.of(parts), ModuleFinder.ofSystem()}) {
            for (ModuleReference module : finder.findAll()) {
                String name = module.descriptor().name();
                module.descriptor().packages().forEach(each -> owners.put(each, name));
            }
        }
        SortedSet<String> needed = new TreeSet<>();
        try (var files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                for (var entry : ClassFile.of().parse(file).constantPool()) {
                    if (entry instanceof ClassEntry used) {
                        String name = used.asInternalName().replaceFirst("^\\[+L", "");
                        int end = name.lastIndexOf('/');
                        String owner =
                                owners.get(name.substring(0, Math.max(end, 0)).replace('/', '.'));
                        if (owner != null) {
                            needed.add(owner);
                        }
                    }
                }
            }
        }
        return needed;
    }
}
