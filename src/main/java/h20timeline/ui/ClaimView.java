package h20timeline.ui;

import h20timeline.model.Actor;
import h20timeline.model.Claim;
import h20timeline.render.StyleClass;
import java.util.List;
import javafx.scene.layout.VBox;

/// Who says what, how well that is established, and what was said back.
final class ClaimView extends VBox {
    private static final double GAP = 8;

    ClaimView(Claim claim, Reading reading) {
        String by =
                reading.timeline()
                        .actor(claim.by())
                        .map(Actor::name)
                        .map(reading::of)
                        .orElseGet(() -> Say.SOMEBODY.in(reading.language()));
        Paragraph speaker = new Paragraph(by, StyleClass.CLAIM_BY);
        Chip status = Chip.status(claim.status(), reading.language());
        getChildren()
                .setAll(
                        new Wrapping(GAP, GAP / 2, List.of(speaker, status)),
                        new Paragraph(reading.of(claim.text()), StyleClass.CLAIM_TEXT));
        String answer = reading.of(claim.answer());
        if (!answer.isEmpty()) {
            String words = Say.ANSWER.in(reading.language(), answer);
            getChildren().add(new Paragraph(words, StyleClass.CLAIM_ANSWER));
        }
        String source = reading.sourceTitle(claim.source());
        if (!source.isEmpty()) {
            getChildren().add(new Paragraph("— " + source, StyleClass.CREDIT));
        }
        setMinWidth(0);
        StyleClass.CLAIM.on(this);
    }
}
