package h20timeline.find;

import h20timeline.model.Event;
import h20timeline.model.Quote;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.util.function.BiConsumer;

/// Every text of an event that a reader can see, in the order in which it is read.
final class EventTexts {
    private EventTexts() {}

    /// The event's own texts.
    static void own(Event event, BiConsumer<EventField, Text> visit) {
        visit.accept(EventField.HEADLINE, event.headline());
        visit.accept(EventField.SUMMARY, event.summary());
        visit.accept(EventField.CAUTION, event.caution());
        visit.accept(EventField.DATE_NOTE, event.dateNote());
        event.figures()
                .forEach(figure -> {
                    visit.accept(EventField.FIGURE, figure.value());
                    visit.accept(EventField.FIGURE, figure.unit());
                    visit.accept(EventField.FIGURE, figure.label());
                });
        event.claims()
                .forEach(claim -> {
                    visit.accept(EventField.CLAIM, claim.text());
                    visit.accept(EventField.CLAIM, claim.answer());
                });
        for (Quote quote : event.quotes()) {
            visit.accept(EventField.QUOTE, Text.same(quote.text()));
            visit.accept(EventField.QUOTE, quote.translation());
        }
    }

    /// The names of those involved and of the sources, which events share.
    static void shared(Event event, Timeline timeline, BiConsumer<EventField, Text> visit) {
        for (String id : event.actors()) {
            timeline.actor(id).ifPresent(actor -> visit.accept(EventField.ACTOR, actor.name()));
        }
        for (String id : event.sources()) {
            timeline.source(id)
                    .ifPresent(source -> {
                        visit.accept(EventField.SOURCE, source.title());
                        visit.accept(EventField.SOURCE, source.publisher());
                    });
        }
    }
}
