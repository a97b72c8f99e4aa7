package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.Paragraph;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/// What a reader must know before believing the event: marked by a sign, a word and a colour.
final class CautionBox extends VBox {
    CautionBox(String text, Language language) {
        IconText iconText = new IconText(Material2MZ.WARNING, StyleClass.CAUTION_SIGN);
        Paragraph word =
                new Paragraph(DetailMessages.CAUTION.in(language), StyleClass.CAUTION_WORD);
        HBox.setHgrow(word, Priority.ALWAYS);
        HBox head = new HBox(6, iconText, word);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, new Paragraph(text, StyleClass.CAUTION_TEXT));
        setMinWidth(0);
        StyleClass.CAUTION.on(this);
    }
}
