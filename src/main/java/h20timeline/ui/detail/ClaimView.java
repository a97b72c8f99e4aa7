package h20timeline.ui.detail;

import h20timeline.model.Actor;
import h20timeline.model.Claim;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.Chip;
import h20timeline.ui.control.Paragraph;
import h20timeline.ui.control.WrapPane;
import java.util.List;
import javafx.scene.layout.VBox;

/// Who says what, how well that is established, and what was said back.
final class ClaimView extends VBox {
    private static final double GAP = 8;

    ClaimView(Claim claim, DetailContext context) {
        String by =
                context.timeline()
                        .actor(claim.by())
                        .map(Actor::name)
                        .map(context::of)
                        .orElseGet(() -> DetailMessages.SOMEBODY.in(context.language()));
        Paragraph speaker = new Paragraph(by, StyleClass.CLAIM_BY);
        Chip status = Chip.status(claim.status(), context.language());
        getChildren()
                .setAll(
                        new WrapPane(GAP, GAP / 2, List.of(speaker, status)),
                        new Paragraph(context.of(claim.text()), StyleClass.CLAIM_TEXT));
        String answer = context.of(claim.answer());
        if (!answer.isEmpty()) {
            String words = DetailMessages.ANSWER.in(context.language(), answer);
            getChildren().add(new Paragraph(words, StyleClass.CLAIM_ANSWER));
        }
        String source = context.sourceTitle(claim.source());
        if (!source.isEmpty()) {
            getChildren().add(new Paragraph("— " + source, StyleClass.CREDIT));
        }
        setMinWidth(0);
        StyleClass.CLAIM.on(this);
    }
}
