package h20timeline.ui.find;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Offers words of the file in the place of words that no event has.
final class NearOffer extends VBox {
    private static final double GAP = 4;

    private final Consumer<String> look;

    /// `look` looks for other words.
    NearOffer(Consumer<String> look) {
        super(GAP);
        this.look = look;
    }

    /// Offers these, in a language.
    void show(List<String> near, Language language) {
        getChildren().clear();
        if (!near.isEmpty()) {
            String words = FindPanelMessages.NEAR_WORDS.in(language);
            getChildren().add(new Paragraph(words, StyleClass.HINT));
        }
        for (String words : near) {
            Hyperlink link = new Hyperlink(words);
            link.setMinWidth(0);
            link.setAccessibleText(FindPanelMessages.FIND_NEAR.in(language, words));
            link.setOnAction(e -> look.accept(words));
            getChildren().add(link);
        }
        setVisible(!near.isEmpty());
        setManaged(!near.isEmpty());
    }
}
