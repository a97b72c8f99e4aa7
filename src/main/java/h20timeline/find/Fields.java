package h20timeline.find;

import h20timeline.model.Event;
import h20timeline.model.Quote;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.util.function.BiConsumer;

/// Every text of an event that a reader can see, in the order in which it is read.
final class Fields {
    private Fields() {}

    /// The event's own texts.
    static void own(Event event, BiConsumer<Place, Text> visit) {
        visit.accept(Place.HEADLINE, event.headline());
        visit.accept(Place.SUMMARY, event.summary());
        visit.accept(Place.CAUTION, event.caution());
        visit.accept(Place.DATE_NOTE, event.dateNote());
        event.figures()
                .forEach(figure -> {
                    visit.accept(Place.FIGURE, figure.value());
                    visit.accept(Place.FIGURE, figure.unit());
                    visit.accept(Place.FIGURE, figure.label());
                });
        event.claims()
                .forEach(claim -> {
                    visit.accept(Place.CLAIM, claim.text());
                    visit.accept(Place.CLAIM, claim.answer());
                });
        for (Quote quote : event.quotes()) {
            visit.accept(Place.QUOTE, Text.same(quote.text()));
            visit.accept(Place.QUOTE, quote.translation());
        }
    }

    /// The names of those involved and of the sources, which events share.
    static void shared(Event event, Timeline timeline, BiConsumer<Place, Text> visit) {
        for (String id : event.actors()) {
            timeline.actor(id).ifPresent(actor -> visit.accept(Place.ACTOR, actor.name()));
        }
        for (String id : event.sources()) {
            timeline.source(id)
                    .ifPresent(source -> {
                        visit.accept(Place.SOURCE, source.title());
                        visit.accept(Place.SOURCE, source.publisher());
                    });
        }
    }
}
