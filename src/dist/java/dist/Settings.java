package dist;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What the pom says about the image and the package: names, versions and folders.
final class Settings {
    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /// @param args `key=value` each
    static Settings parse(String... args) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String arg : args) {
            int at = arg.indexOf('=');
            values.put(arg.substring(0, at), arg.substring(at + 1));
        }
        return new Settings(values);
    }

    /// The same settings with some replaced.
    Settings with(Map<String, String> replaced) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(replaced);
        return new Settings(all);
    }

    String get(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The pom gives no " + key);
        }
        return value;
    }

    Path path(String key) {
        return Path.of(get(key));
    }

    /// The time of all files of the image, so that two builds of one commit are the same.
    FileTime time() {
        return FileTime.from(Long.parseLong(get("epoch")), TimeUnit.SECONDS);
    }

    /// A template with each `@key@` replaced by its value.
    String fill(String template) {
        String text = template;
        for (Map.Entry<String, String> each : values.entrySet()) {
            text = text.replace("@" + each.getKey() + "@", each.getValue());
        }
        return text;
    }
}
