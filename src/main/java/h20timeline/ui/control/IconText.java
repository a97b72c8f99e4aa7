package h20timeline.ui.control;

import h20timeline.render.StyleClass;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/// A sign of the icon font: a text of one letter, as the stylesheet dresses it.
public final class IconText extends Text {
    /// One beside words, or alone on a button.
    public IconText(Ikon icon) {
        this(icon, StyleClass.ICON);
    }

    public IconText(Ikon icon, StyleClass style) {
        super(Character.toString(icon.getCode()));
        style.on(this);
    }
}
