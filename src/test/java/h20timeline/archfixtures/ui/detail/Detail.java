package h20timeline.archfixtures.ui.detail;

import h20timeline.archfixtures.ui.help.Help;

/// Half of a cycle inside `ui`.
public record Detail(Help help) {}
