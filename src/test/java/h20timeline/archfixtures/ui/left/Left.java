package h20timeline.archfixtures.ui.left;

import h20timeline.archfixtures.ui.right.Right;

/// Half of a cycle inside one row of the table.
public record Left(Right right) {}
