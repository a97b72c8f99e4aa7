package h20timeline.json;

import tools.jackson.core.TokenStreamLocation;

/// A line and a column, both from 1: where a value starts.
record Spot(int line, int column) {
    static Spot of(TokenStreamLocation location) {
        return new Spot(location.getLineNr(), location.getColumnNr());
    }
}
