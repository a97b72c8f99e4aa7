package h20timeline.ui.control;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// A text for the clipboard.
public record CopiedText(String text) {
    /// Puts it there.
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
