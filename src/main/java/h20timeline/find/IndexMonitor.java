package h20timeline.find;

/// Hears how far something is that takes its time, and may end it.
public interface IndexMonitor {
    /// Nobody listens and nobody ends it.
    IndexMonitor SILENT =
            new IndexMonitor() {
                @Override
                public void done(double part) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// From 0 at the beginning to 1 at the end.
    void done(double part);

    /// Whether it should end.
    boolean cancelled();
}
