package h20timeline.ui;

import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.model.Arrangement;
import h20timeline.model.Event;
import h20timeline.model.LinkChoice;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.Host;
import h20timeline.ui.timeline.LaneActions;
import h20timeline.ui.timeline.TimelineView;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.Replay;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What each act does. Buttons, menus and keys all come here.
final class CommandHandler implements Consumer<Command> {
    /// What leaves a sheet open; all else would do something that it hides.
    private static final Set<Command> BESIDE_SHEETS =
            EnumSet.of(
                    Command.LANGUAGE,
                    Command.DARK,
                    Command.LARGER,
                    Command.SMALLER,
                    Command.USUAL_SIZE,
                    Command.KEYS,
                    Command.LEGEND,
                    Command.ABOUT);

    private final ViewModel model;
    private final TimelineView timeline;
    private final Host host;
    private final Parts parts;
    private final LaneActions lanes;
    private final TextCopier copier;

    /// What acts need of the window's other parts.
    interface Parts {
        /// Puts the keyboard where words to find are written.
        void focusFind();

        /// Puts the keyboard on the choices.
        void focusFilter();

        /// Asks for a date to go to.
        void askForDate();

        /// Plays how the events became known, or stops that.
        void play();

        /// Shows the details, or closes them when they are shown.
        void toggleDetail();

        /// What is selected of the texts in the panel; empty for nothing.
        String selectedText();

        /// Says that a text was copied.
        void copied();

        /// Speaks a language, if it can be drawn here.
        void setLanguage(Language language);

        /// Shows a sheet over the window, or closes it when it is the one that is shown.
        void show(Command command);

        /// Closes the sheet over the window, if there is one.
        void closeSheet();
    }

    CommandHandler(ViewModel model, TimelineView timeline, Host host, Parts parts) {
        this.model = model;
        this.timeline = timeline;
        this.host = host;
        this.parts = parts;
        lanes = new LaneActions(model);
        copier = new TextCopier(model, host, parts::selectedText, parts::copied);
    }

    @Override
    public void accept(Command act) {
        if (!BESIDE_SHEETS.contains(act)) {
            parts.closeSheet();
        }
        ViewState state = model.state();
        switch (act) {
            case NEW -> host.begin();
            case OPEN -> host.choose();
            case COLUMNS -> host.columns();
            case EDIT -> host.edit();
            case OPEN_SAGA -> host.openSaga();
            case OPEN_AFTER -> host.openAfter();
            case ADD_FILE -> host.add();
            case COMPARE -> host.compare();
            case COMPARE_LAST -> host.compareLast();
            case EXPORT -> host.export(state);
            case UNDO -> model.undo();
            case REDO -> model.redo();
            case COPY -> copier.copy();
            case COPY_MARKDOWN -> copier.copyMarkdown();
            case COPY_PICTURE -> host.copy(state, false);
            case COPY_AGAIN -> host.copy(state, true);
            case PASTE -> host.paste();
            case PROBLEMS -> model.showProblems(!state.panels().problems());
            case QUIT -> host.quit();
            case FIND -> parts.focusFind();
            case FILTER -> parts.focusFilter();
            case NEXT_HIT -> hit(1);
            case PREVIOUS_HIT -> hit(-1);
            case HIDE -> model.hide(!state.hiding());
            case CLEAR -> model.ask(Query.EVERYTHING.withSorting(state.question().sorting()));
            case NEXT -> timeline.walk(1);
            case PREVIOUS -> timeline.walk(-1);
            case BACK -> back();
            case FORWARD -> forward();
            case GO_TO_DATE -> parts.askForDate();
            case KNOWN_BEFORE -> model.recall(r -> r.step(-1));
            case KNOWN_AFTER -> model.recall(r -> r.step(1));
            case KNOWN_WEEK_BEFORE -> model.recall(r -> r.week(-1));
            case KNOWN_WEEK_AFTER -> model.recall(r -> r.week(1));
            case KNOWN_PLAY -> parts.play();
            case KNOWN_END -> model.recall(Replay::end);
            case ZOOM_IN -> timeline.zoom(TimelineView.ZOOM);
            case ZOOM_OUT -> timeline.zoom(1 / TimelineView.ZOOM);
            case FIT_ALL -> timeline.fitAll();
            case FIT_STORY -> timeline.fitStory();
            case DETAIL -> parts.toggleDetail();
            case FULL_SCREEN -> host.toggleFullScreen();
            case LINKS -> model.showLinks(state.links().next());
            case CLOCKS -> model.restyle(l -> l.withBothClocks(!l.bothClocks()));
            case CUTS -> cutAxis(!state.look().cuts());
            case LANGUAGE -> parts.setLanguage(state.language().next());
            case DARK -> model.setAppearance(otherThan(state.look()));
            case LARGER -> model.enlarge(1);
            case SMALLER -> model.enlarge(-1);
            case USUAL_SIZE -> model.enlarge(-DisplaySettings.TEXT_SIZES.size());
            case FOLD_LANE -> lane().ifPresent(lanes::toggle);
            case LANE_UP -> lane().ifPresent(track -> lanes.by(track, -1));
            case LANE_DOWN -> lane().ifPresent(track -> lanes.by(track, 1));
            case LANES_BACK -> model.arrange(Arrangement.NONE);
            case PRESENT -> host.present(null);
            case PRESENT_HERE -> host.present(state.selected());
            case KEYS, LEGEND, ABOUT -> parts.show(act);
        }
    }

    /// What [Command#COPY] copies now.
    Message copies() {
        return copier.copies();
    }

    private void cutAxis(boolean on) {
        model.restyle(look -> look.withCuts(on));
        if (on) {
            timeline.fitAll();
        }
    }

    private static Appearance otherThan(DisplaySettings display) {
        return display.effective() == Appearance.LIGHT ? Appearance.DARK : Appearance.LIGHT;
    }

    /// The lane of the selected event.
    private Optional<String> lane() {
        return model.state().selectedEvent().map(Event::track);
    }

    private void back() {
        model.back();
        timeline.reveal();
    }

    private void forward() {
        model.forward();
        timeline.reveal();
    }

    /// To the next event that was found, in the order of the list; from the last to the first.
    private void hit(int step) {
        ViewState state = model.state();
        QueryResult result = state.answer();
        if (!state.question().asks()) {
            parts.focusFind();
            return;
        }
        if (result == null || result.listed().isEmpty()) {
            return;
        }
        List<Event> events = state.document().timeline().events();
        List<Integer> listed = result.listed();
        int at = -1;
        for (int i = 0; i < listed.size(); i++) {
            if (events.get(listed.get(i)).id().equals(state.selected())) {
                at = i;
                break;
            }
        }
        int next = at < 0 && step < 0 ? listed.size() - 1 : Math.floorMod(at + step, listed.size());
        timeline.goTo(events.get(listed.get(next)).id());
    }

    /// Whether an act can be asked for now.
    boolean possible(Command act) {
        ViewState state = model.state();
        return switch (act) {
            case COMPARE_LAST -> host.hasLast();
            case UNDO -> model.canUndo();
            case REDO -> model.canRedo();
            case COLUMNS -> host.hasColumns();
            case CUTS -> timeline.canCut();
            case EDIT -> host.canEdit();
            case COPY_MARKDOWN -> state.selected() != null;
            case BACK -> !state.trail().back().isEmpty();
            case FORWARD -> !state.trail().forward().isEmpty();
            case CLEAR, NEXT_HIT, PREVIOUS_HIT -> state.question().asks();
            case PROBLEMS -> state.panels().problems() || !state.document().problems().isEmpty();
            case PRESENT_HERE, FOLD_LANE, LANE_UP, LANE_DOWN -> state.selected() != null;
            case KNOWN_AFTER, KNOWN_WEEK_AFTER, KNOWN_END ->
                    state.replay() != null && !state.replay().isAtEnd();
            case KNOWN_BEFORE, KNOWN_WEEK_BEFORE, KNOWN_PLAY -> state.replay() != null;
            case LANES_BACK -> !state.lanes().equals(Arrangement.NONE);
            default -> true;
        };
    }

    /// Whether an act is a switch that is on; false also for acts that are no switches.
    boolean isOn(Command act) {
        ViewState state = model.state();
        return switch (act) {
            case PROBLEMS -> state.panels().problems();
            case FIND -> state.panels().side() == PanelState.Side.EVENTS;
            case FILTER -> state.panels().side() == PanelState.Side.FILTERS;
            case HIDE -> state.hiding();
            case DETAIL -> state.panels().detail();
            case LINKS -> state.links() == LinkChoice.ALL;
            case CLOCKS -> state.look().bothClocks();
            case CUTS -> state.look().cuts();
            default -> false;
        };
    }
}
