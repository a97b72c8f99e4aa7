package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.Paragraph;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A part of the panel under a small heading.
final class Section extends VBox {
    Section(Message heading, Language language, StyleClass look, List<? extends Node> content) {
        String words = heading.in(language);
        Paragraph title =
                new Paragraph(words.toUpperCase(language.locale()), StyleClass.SECTION_TITLE);
        title.setAccessibleText(words);
        VBox body = look.on(new VBox());
        body.getChildren().setAll(content);
        getChildren().setAll(title, body);
        setMinWidth(0);
        StyleClass.SECTION.on(this);
    }
}
