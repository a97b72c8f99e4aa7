package dist;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;

/// Gives a library that has a name of a module, but no descriptor, the descriptor that `jlink` asks
/// for: all its packages are open to the program, and it uses nothing but the base of Java.
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
        ModuleAttribute attribute =
                ModuleAttribute.of(
                        ModuleDesc.of(found.name()),
                        module -> {
                            module.requires(
                                    ModuleDesc.of("java.base"), AccessFlag.MANDATED.mask(), null);
                            found.packages()
                                    .forEach(each -> module.exports(PackageDesc.of(each), 0));
                        });
        Files.write(target, ClassFile.of().buildModule(attribute));
    }
}
