package h20timeline.file;

import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// What a file system tells of a file without opening it: two of them differ when the file was
/// saved in between, but two that are equal prove nothing, for clocks of file systems are coarse.
/// The key tells a file from one that took its place; null where the system has none.
record FileStamp(FileTime modified, long size, @Nullable Object key) {}
