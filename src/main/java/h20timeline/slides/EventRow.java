package h20timeline.slides;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.FigureText;
import h20timeline.model.ModelMessages;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.List;

/// One of several events on a slide: date, status and track in words, headline, key figure, and the
/// caution in its box.
record EventRow(SlideContext setting, Event event, Sizes sizes) {
    private static final double INDENT = 20;
    private static final double SIGN = 12;

    /// The sizes of the first line and of the headline.
    record Sizes(TextRole facts, TextRole headline) {}

    static final Sizes LARGE = new Sizes(TextRole.SLIDE_PROSE, TextRole.SLIDE_HEADLINE_LEAST);
    static final Sizes SMALL = new Sizes(TextRole.SLIDE_NOTE, TextRole.SLIDE_ROW);

    /// Writes it; the height under it.
    double write(SlideComposer composer, double x, double top, double width) {
        Language language = setting.language();
        double left = x + INDENT;
        double room = width - INDENT;
        double y = composer.paragraph(facts(), sizes.facts(), left, top, room);
        Box sign = new Box(x, top + (sizes.facts().lineHeight() - SIGN) / 2, SIGN, SIGN);
        composer.add(new SlideShape.Shape(sign, Glyph.of(event.status()), setting.hue(event)));
        y = composer.paragraph(setting.say(event.headline()), sizes.headline(), left, y, room);
        if (!event.figures().isEmpty()) {
            String words = FigureText.of(event.figures().getFirst(), language).line();
            y = composer.paragraph(words, TextRole.SLIDE_PROSE, left, y, room);
        }
        String caution = setting.say(event.caution());
        return caution.isEmpty()
                ? y
                : SlideCaution.of(setting, caution, room).write(composer, left, y + 3);
    }

    private String facts() {
        Language language = setting.language();
        List<String> facts = new ArrayList<>();
        facts.add(event.date().text(language));
        if (event.given().status()) {
            facts.add(ModelMessages.of(event.status()).in(language));
        }
        setting.timeline()
                .track(event.track())
                .map(Track::name)
                .map(setting::say)
                .ifPresent(facts::add);
        return String.join("  ·  ", facts);
    }
}
