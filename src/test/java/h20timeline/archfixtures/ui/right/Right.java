package h20timeline.archfixtures.ui.right;

import h20timeline.archfixtures.ui.left.Left;

/// The other half.
public interface Right {
    /// Closes the cycle.
    Left left();
}
