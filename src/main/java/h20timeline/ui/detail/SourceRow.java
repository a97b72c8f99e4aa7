package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.model.Source;
import h20timeline.render.StyleClass;
import h20timeline.time.EdtfDate;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LinkText;
import h20timeline.ui.control.MenuTarget;
import h20timeline.ui.control.Paragraph;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/// Where something is known from. With an address its title opens the browser when clicked, and the
/// host is shown beforehand; without one it is plain text.
final class SourceRow extends VBox {
    SourceRow(Source source, DetailContext context) {
        Language language = context.language();
        URI url = source.url();
        String host = host(url);
        String publisher = source.origin(language);
        EdtfDate date = source.date();
        String about =
                Stream.of(
                                publisher.equalsIgnoreCase(host) ? "" : publisher,
                                date == null ? "" : date.text(language, EdtfDate.Style.SHORT))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" · "));
        Paragraph meta = new Paragraph(about, StyleClass.META);
        meta.setManaged(!about.isEmpty());
        String title = context.of(source.title());
        if (url == null) {
            getChildren().setAll(new Paragraph(title, StyleClass.SOURCE_TITLE), meta);
        } else {
            String opens = DetailMessages.OPENS_IN_BROWSER.in(language);
            LinkText linkText =
                    new LinkText(
                            title,
                            String.join(", ", title, host, opens),
                            () -> context.openAddress().accept(url));
            linkText.explain(url + "\n" + opens);
            getChildren().setAll(linkText, meta, address(host, linkText));
        }
        if (!source.note().isEmpty()) {
            getChildren().add(new Paragraph(context.of(source.note()), StyleClass.META));
        }
        setMinWidth(0);
        new MenuTarget.AtSource(source).on(this);
        StyleClass.SOURCE_ROW.on(this);
    }

    private static HBox address(String host, LinkText linkText) {
        IconText icon = new IconText(Material2MZ.OPEN_IN_NEW);
        Paragraph name = new Paragraph(host, StyleClass.META);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = StyleClass.ADDRESS.on(new HBox(icon, name));
        name.setTooltip(linkText.getTooltip());
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                linkText.fire();
            }
        });
        return row;
    }

    private static String host(@Nullable URI url) {
        if (url == null) {
            return "";
        }
        String host = url.getHost();
        return host == null ? url.toString() : host;
    }
}
