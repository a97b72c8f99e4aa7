package h20timeline.ui.find;

import h20timeline.find.FacetCounts;
import h20timeline.find.Filter;
import h20timeline.find.QueryResult;
import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.layout.picture.Glyph;
import h20timeline.model.Actor;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.render.GlyphShape;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.Chip;
import h20timeline.ui.control.SegmentBar;
import h20timeline.ui.control.WrapPane;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The part of the panel for finding where events are chosen by what they are. Each change asks at
/// once.
final class FiltersSection extends ScrollPane {
    private static final double GLYPH = 10;

    private final ViewModel model;
    private final Label others = StyleClass.MANNER.on(StyleClass.HINT.on(new Label()));
    private final SegmentBar<Boolean> manner;
    private final Button clear = new Button();
    private final RangeChoice range;
    private final FacetBox<String> tracks =
            new FacetBox<>(FindPanelMessages.TRACK, false, (id, on) -> ask(filter().track(id, on)));
    private final FacetBox<Status> statuses =
            new FacetBox<>(
                    FindPanelMessages.STATUS,
                    false,
                    (status, on) -> ask(filter().status(status, on)));
    private final FacetBox<Kind> kinds =
            new FacetBox<>(
                    FindPanelMessages.KIND, false, (kind, on) -> ask(filter().kind(kind, on)));
    private final FacetBox<Importance> importances =
            new FacetBox<>(
                    FindPanelMessages.IMPORTANCE,
                    false,
                    (importance, on) -> ask(filter().importance(importance, on)));
    private final FacetBox<String> actors =
            new FacetBox<>(FindPanelMessages.ACTOR, true, (id, on) -> ask(filter().actor(id, on)));

    FiltersSection(ViewModel model) {
        this.model = model;
        range = new RangeChoice(model);
        manner = new SegmentBar<>(List.of(false, true), model::hide);
        manner.setMinWidth(Region.USE_PREF_SIZE);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(e -> {
            range.clear();
            ask(Filter.NONE);
        });
        VBox content =
                StyleClass.FACETS.on(
                        new VBox(
                                new WrapPane(8, 8, List.of(others, manner, clear)),
                                tracks,
                                statuses,
                                kinds,
                                importances,
                                range,
                                actors));
        StyleClass.FILTERS.on(this);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /// Puts the keyboard on the first choice.
    void focus() {
        tracks.focus();
    }

    private Filter filter() {
        return model.state().question().filter();
    }

    private void ask(Filter next) {
        model.ask(model.state().question().withFilter(next));
    }

    /// Shows what there is to choose in a state.
    void show(ViewState now) {
        Filter filter = now.question().filter();
        QueryResult result = now.answer();
        FacetCounts facetCounts = result == null ? null : result.counts();
        Timeline timeline = now.document().timeline();
        Language language = now.language();
        manner.show(now.hiding());
        range.show(now);
        tracks.show(
                named(
                        timeline.tracks().stream().map(Track::id).toList(),
                        filter.tracks(),
                        facetCounts == null ? null : facetCounts.tracks(),
                        id -> timeline.track(id).map(Track::name),
                        id -> timeline.track(id).map(FiltersSection::swatch).orElse(null),
                        language));
        actors.show(
                named(
                        timeline.actors().stream().map(Actor::id).toList(),
                        filter.actors(),
                        facetCounts == null ? null : facetCounts.actors(),
                        id -> timeline.actor(id).map(Actor::name),
                        id -> null,
                        language));
        statuses.show(
                words(
                        List.of(Status.values()),
                        filter.statuses(),
                        facetCounts == null ? null : facetCounts.statuses(),
                        ModelMessages::of,
                        status -> Chip.framed(GlyphShape.of(Glyph.of(status), GLYPH)),
                        language));
        kinds.show(
                words(
                        List.of(Kind.values()),
                        filter.kinds(),
                        facetCounts == null ? null : facetCounts.kinds(),
                        ModelMessages::of,
                        kind -> null,
                        language));
        importances.show(
                words(
                        List.of(Importance.values()),
                        filter.importances(),
                        facetCounts == null ? null : facetCounts.importances(),
                        ModelMessages::of,
                        importance -> null,
                        language));
    }

    private static Node swatch(Track track) {
        Region swatch = Chip.swatch();
        swatch.getStyleClass().add(StyleClass.hue(track.hue().key()));
        return Chip.framed(swatch);
    }

    /// What the file names. An id that is chosen and no more in the file stands for itself, so that
    /// it can be taken away.
    private static FacetBox.Offer<String> named(
            List<String> ids,
            Set<String> chosen,
            @Nullable Map<String, Integer> facetCounts,
            Function<String, Optional<Text>> name,
            Function<String, @Nullable Node> mark,
            Language language) {
        List<String> all = new ArrayList<>(ids);
        Set<String> gone = new HashSet<>(chosen);
        ids.forEach(gone::remove);
        all.addAll(gone);
        return new FacetBox.Offer<>(
                all,
                chosen,
                facetCounts,
                id -> name.apply(id).map(text -> text.marked(language)).orElse(id),
                id -> name.apply(id).map(text -> String.join("\n", text.versions())).orElse(id),
                mark,
                language);
    }

    private static <T> FacetBox.Offer<T> words(
            List<T> all,
            Set<T> chosen,
            @Nullable Map<T, Integer> facetCounts,
            Function<T, Message> word,
            Function<T, @Nullable Node> mark,
            Language language) {
        Function<T, String> name = value -> word.apply(value).in(language);
        return new FacetBox.Offer<>(all, chosen, facetCounts, name, name, mark, language);
    }

    /// Says everything that does not depend on the state in a language.
    void setLanguage(Language language) {
        others.setText(FindPanelMessages.OTHERS.in(language));
        manner.name(
                false,
                FindPanelMessages.DIM.in(language),
                FindPanelMessages.DIM_OTHERS.in(language));
        manner.name(
                true,
                FindPanelMessages.HIDE.in(language),
                FindPanelMessages.HIDE_OTHERS.in(language));
        clear.setText(FindPanelMessages.CLEAR_FILTER.in(language));
        clear.setAccessibleText(FindPanelMessages.CLEAR_FILTER.in(language));
        setAccessibleText(FindPanelMessages.FILTERS.in(language));
    }
}
