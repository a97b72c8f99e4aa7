package h20timeline.render;

import javafx.scene.layout.Pane;

/// A pane that has something around a drawing.
interface DrawingFrame {
    /// What it has something around.
    Pane drawing();
}
