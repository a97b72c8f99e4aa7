package h20timeline.format;

/// Is told how far the reading has come, and may end it. Called on the reading thread.
public interface ReadMonitor {
    /// Hears nothing and never ends the reading.
    ReadMonitor NONE =
            new ReadMonitor() {
                @Override
                public void at(long bytesRead, long bytesTotal) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// So many bytes of so many are read; the total is 0 or less where it is not known.
    void at(long bytesRead, long bytesTotal);

    /// Whether the reading shall end with a [java.util.concurrent.CancellationException].
    boolean cancelled();
}
