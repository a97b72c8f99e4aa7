package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Glyph;
import h20timeline.model.Certainty;
import h20timeline.model.Event;
import h20timeline.model.Link;
import h20timeline.model.ModelMessages;
import h20timeline.model.Relation;
import h20timeline.model.Text;
import h20timeline.render.GlyphShape;
import h20timeline.render.StyleClass;
import h20timeline.time.EdtfDate;
import h20timeline.ui.control.Chip;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LinkText;
import h20timeline.ui.control.MenuTarget;
import h20timeline.ui.control.Paragraph;
import h20timeline.ui.control.WrapPane;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.material2.Material2AL;

/// One link of the event that is shown: what it is to it, and the other event, one click away.
final class LinkRow extends GridPane {
    private static final double MARK = 9;
    private static final double RELATION_PERCENT = 27;
    private static final double DASHES = 18;

    LinkRow(Link link, boolean incoming, Event other, DetailContext context) {
        Language language = context.language();
        Relation relation = link.relation();
        String how =
                (incoming ? ModelMessages.back(relation) : ModelMessages.forward(relation))
                        .in(language);
        String headline = context.of(other.headline());
        String date = other.date().text(language, EdtfDate.Style.SHORT);
        LinkText linkText =
                new LinkText(
                        headline,
                        DetailMessages.JUMP.in(language, how, headline, date),
                        () -> context.jumpTo().accept(other.id()));
        linkText.setGraphic(new IconText(Material2AL.CHEVRON_RIGHT));
        linkText.setContentDisplay(ContentDisplay.RIGHT);
        if (!link.quote().isEmpty()) {
            linkText.explain(link.quote());
        }
        List<Node> parts = new ArrayList<>();
        parts.add(new Paragraph(date, StyleClass.META));
        if (link.certainty() != Certainty.STATED) {
            parts.add(doubt(link.certainty(), language));
        }
        VBox target = StyleClass.LINK_TARGET.on(new VBox());
        target.getChildren().setAll(linkText, dated(parts, other, context));
        Text note = link.note();
        if (!note.isEmpty()) {
            target.getChildren().add(new Paragraph(context.of(note), StyleClass.META));
        }
        target.setMinWidth(0);
        Paragraph relationWord = new Paragraph(how, StyleClass.RELATION_WORD);
        setValignment(relationWord, VPos.TOP);
        add(relationWord, 0, 0);
        add(target, 1, 0);
        getColumnConstraints().setAll(percent(RELATION_PERCENT), percent(100 - RELATION_PERCENT));
        setMinWidth(0);
        new MenuTarget.AtEvent(other.id()).on(this);
        StyleClass.LINK_ROW.on(this);
    }

    private static HBox dated(List<Node> parts, Event other, DetailContext context) {
        HBox mark = new HBox(Chip.framed(GlyphShape.of(Glyph.of(other.status()), MARK)));
        mark.setMinWidth(USE_PREF_SIZE);
        context.timeline()
                .track(other.track())
                .ifPresent(t -> mark.getStyleClass().add(StyleClass.hue(t.hue().key())));
        WrapPane words = new WrapPane(8, 3, parts);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(6, mark, words);
        mark.setAlignment(Pos.TOP_LEFT);
        StyleClass.LINK_MARK.on(mark);
        return row;
    }

    private static HBox doubt(Certainty certainty, Language language) {
        Line dashes = StyleClass.DOUBT_LINE.on(new Line(0, 0, DASHES, 0));
        Paragraph word = new Paragraph(ModelMessages.of(certainty).in(language), StyleClass.META);
        HBox row = new HBox(6, dashes, word);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static ColumnConstraints percent(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }
}
