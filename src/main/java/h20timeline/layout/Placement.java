package h20timeline.layout;

/// Where an event of a lane has been put: its row, and from where to where its words reach, in
/// pixels from the lane's fixed origin. Does not depend on where the viewport is.
record Placement(EventText face, int row, double anchor, double left, double right, double words) {}
