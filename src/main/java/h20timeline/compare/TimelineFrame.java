package h20timeline.compare;

import h20timeline.model.Actor;
import h20timeline.model.Event;
import h20timeline.model.Link;
import h20timeline.model.Source;
import h20timeline.model.StoryPlan;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a timeline says beside its events.
public record TimelineFrame(
        Text title,
        Text description,
        @Nullable EdtfDate asOf,
        List<Track> tracks,
        List<Actor> actors,
        List<Source> sources,
        List<Link> links,
        List<StoryStep> story,
        StoryPlan plan) {
    static TimelineFrame of(Timeline timeline) {
        return new TimelineFrame(
                timeline.title(),
                timeline.description(),
                timeline.asOf(),
                timeline.tracks(),
                timeline.actors(),
                timeline.sources(),
                timeline.links(),
                timeline.story(),
                timeline.plan());
    }

    /// The same where events have other ids.
    TimelineFrame of(EventRename renamed) {
        return new TimelineFrame(
                title,
                description,
                asOf,
                tracks,
                actors,
                sources,
                links.stream().map(renamed::of).toList(),
                story.stream().map(step -> renamed.of(step, step.id())).toList(),
                plan);
    }

    Timeline with(List<Event> events) {
        return new Timeline(
                title, description, asOf, tracks, actors, sources, events, links, story, plan);
    }
}
