package h20timeline.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of the running programs of a user this is: 0 for the first, 1 for one that was started
/// beside it. A slot is a lock on a byte of a file, which the system takes back when a program
/// ends, however it ends.
public final class InstanceSlot implements AutoCloseable {
    /// More windows than these are not told apart.
    private static final int MOST = 8;

    private final int number;
    private final @Nullable FileChannel channel;

    private InstanceSlot(int number, @Nullable FileChannel channel) {
        this.number = number;
        this.channel = channel;
    }

    /// Takes the first free slot of this machine's user.
    public static InstanceSlot take() {
        return take(UserFolder.RUNNING.here());
    }

    /// Takes the first slot that is free in a file; the first of all where that cannot be told.
    static InstanceSlot take(Optional<Path> file) {
        if (file.isEmpty()) {
            return new InstanceSlot(0, null);
        }
        FileChannel channel = null;
        try {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            channel =
                    FileChannel.open(
                            file.get(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            for (int i = 0; i < MOST; i++) {
                if (lock(channel, i)) {
                    return new InstanceSlot(i, channel);
                }
            }
        } catch (IOException e) {
            // A window on top of another is no reason not to open one.
        }
        close(channel);
        return new InstanceSlot(0, null);
    }

    private static boolean lock(FileChannel channel, int slot) throws IOException {
        try {
            FileLock lock = channel.tryLock(slot, 1, /* shared= */ false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another one of the same process.
            return false;
        }
    }

    public int number() {
        return number;
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // The end of the process frees it.
            }
        }
    }
}
