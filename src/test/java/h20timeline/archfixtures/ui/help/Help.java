package h20timeline.archfixtures.ui.help;

import h20timeline.archfixtures.ui.detail.Detail;

/// The other half.
public record Help(Detail detail) {}
