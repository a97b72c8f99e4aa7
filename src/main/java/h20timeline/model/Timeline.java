package h20timeline.model;

import h20timeline.time.EdtfDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A whole event file, checked: ids are unique in their list, and every id that is named exists.
public final class Timeline {
    private final Text title;
    private final Text description;
    private final @Nullable EdtfDate asOf;
    private final List<Track> tracks;
    private final List<Actor> actors;
    private final List<Source> sources;
    private final List<Event> events;
    private final List<Link> links;
    private final List<StoryStep> story;
    private final StoryPlan plan;
    private final @Nullable Timeline whole;
    private final Map<String, Track> trackById;
    private final Map<String, Actor> actorById;
    private final Map<String, Source> sourceById;
    private final Map<String, Event> eventById;

    /// Without a plan of its story; see the other constructor.
    public Timeline(
            Text title,
            Text description,
            @Nullable EdtfDate asOf,
            List<Track> tracks,
            List<Actor> actors,
            List<Source> sources,
            List<Event> events,
            List<Link> links,
            List<StoryStep> story) {
        this(
                title,
                description,
                asOf,
                tracks,
                actors,
                sources,
                events,
                links,
                story,
                StoryPlan.NONE);
    }

    /// What the file says; see the other constructor.
    public Timeline(
            Text title,
            Text description,
            @Nullable EdtfDate asOf,
            List<Track> tracks,
            List<Actor> actors,
            List<Source> sources,
            List<Event> events,
            List<Link> links,
            List<StoryStep> story,
            StoryPlan plan) {
        this(title, description, asOf, tracks, actors, sources, events, links, story, plan, null);
    }

    /// Copies the lists and builds the lookups.
    ///
    /// @param whole all that the file knows, where this is what was known of it on the as-of day;
    ///   null where this is all
    public Timeline(
            Text title,
            Text description,
            @Nullable EdtfDate asOf,
            List<Track> tracks,
            List<Actor> actors,
            List<Source> sources,
            List<Event> events,
            List<Link> links,
            List<StoryStep> story,
            StoryPlan plan,
            @Nullable Timeline whole) {
        this.title = title;
        this.description = description;
        this.asOf = asOf;
        this.tracks = List.copyOf(tracks);
        this.actors = List.copyOf(actors);
        this.sources = List.copyOf(sources);
        this.events = List.copyOf(events);
        this.links = List.copyOf(links);
        this.story = List.copyOf(story);
        this.plan = plan;
        this.whole = whole;
        trackById = byId(this.tracks, Track::id);
        actorById = byId(this.actors, Actor::id);
        sourceById = byId(this.sources, Source::id);
        eventById = byId(this.events, Event::id);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> map = HashMap.newHashMap(items.size());
        items.forEach(item -> map.put(id.apply(item), item));
        return map;
    }

    /// What the timeline is called.
    public Text title() {
        return title;
    }

    /// What it is about.
    public Text description() {
        return description;
    }

    /// The day up to which the file knows, or null.
    public @Nullable EdtfDate asOf() {
        return asOf;
    }

    /// Whether this is what was known on the as-of day, and the file knows more.
    public boolean isRecalled() {
        return whole != null;
    }

    /// All that the file knows: this, or where this is what was known on a day, what it was made
    /// of.
    public Timeline whole() {
        return whole == null ? this : whole;
    }

    /// The lanes, in the file's order.
    public List<Track> tracks() {
        return tracks;
    }

    /// Who acts, in the file's order.
    public List<Actor> actors() {
        return actors;
    }

    /// Where it is known from, in the file's order.
    public List<Source> sources() {
        return sources;
    }

    /// The events, in the file's order.
    public List<Event> events() {
        return events;
    }

    /// The links, in the file's order.
    public List<Link> links() {
        return links;
    }

    /// The story's steps, in order.
    public List<StoryStep> story() {
        return story;
    }

    /// How the whole story is told.
    public StoryPlan plan() {
        return plan;
    }

    /// How many minutes the story is planned to be told, or 0.
    public int minutes() {
        return plan.minutes();
    }

    /// The track of an id.
    public Optional<Track> track(@Nullable String id) {
        return Optional.ofNullable(trackById.get(id));
    }

    /// The actor of an id.
    public Optional<Actor> actor(@Nullable String id) {
        return Optional.ofNullable(actorById.get(id));
    }

    /// The source of an id.
    public Optional<Source> source(@Nullable String id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    /// The event of an id.
    public Optional<Event> event(@Nullable String id) {
        return Optional.ofNullable(eventById.get(id));
    }
}
