package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.model.Quote;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/// The words of a source as they were written, with a translation for those who do not read its
/// language.
final class QuoteView extends HBox {
    QuoteView(Quote quote, DetailContext context) {
        Language language = context.language();
        String translation =
                isIn(quote.lang(), language) || !quote.translation().has(language)
                        ? ""
                        : context.of(quote.translation());
        String source = context.sourceTitle(quote.source());
        VBox words = StyleClass.QUOTE_WORDS.on(new VBox());
        words.getChildren().add(new Paragraph(quote.text(), StyleClass.QUOTE_TEXT));
        if (!translation.isEmpty()) {
            words.getChildren().add(new Paragraph(translation, StyleClass.QUOTE_TRANSLATION));
        }
        if (!source.isEmpty()) {
            words.getChildren().add(new Paragraph("— " + source, StyleClass.CREDIT));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        String copied =
                Stream.of(quote.text(), translation, source.isEmpty() ? "" : "— " + source)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining("\n"));
        getChildren().setAll(words, copyButton(copied, DetailMessages.COPY_QUOTE.in(language)));
        setMinWidth(0);
        StyleClass.QUOTE.on(this);
    }

    /// Whether a BCP 47 tag, with or without script and region, is of a language.
    private static boolean isIn(String tag, Language language) {
        return tag.equals(language.tag()) || tag.startsWith(language.tag() + "-");
    }

    private static Button copyButton(String text, String spoken) {
        Button button = StyleClass.QUIET_BUTTON.on(new Button());
        button.setGraphic(new IconText(Material2AL.CONTENT_COPY));
        button.setAccessibleText(spoken);
        LazyTooltip.on(button, spoken);
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        return button;
    }
}
