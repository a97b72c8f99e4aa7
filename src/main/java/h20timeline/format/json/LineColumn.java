package h20timeline.format.json;

import tools.jackson.core.TokenStreamLocation;

/// A line and a column, both from 1: where a value starts.
record LineColumn(int line, int column) {
    static LineColumn of(TokenStreamLocation location) {
        return new LineColumn(location.getLineNr(), location.getColumnNr());
    }
}
