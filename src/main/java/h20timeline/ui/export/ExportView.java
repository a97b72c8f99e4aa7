package h20timeline.ui.export;

import h20timeline.export.ExportPlan;
import h20timeline.export.ExportSource;
import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.view.Emphasis;
import h20timeline.ui.control.StateViewport;
import h20timeline.viewmodel.ViewState;

/// What is exported: one state of the window, the layout of what it shows, and a note of what its
/// filter leaves out.
public record ExportView(ViewState state, TimelineLayout layout, Localised note) {
    /// The plan of a choice.
    public ExportPlan plan(ExportChoice choice) {
        boolean noted = choice.decorations().contains(DecorationChoice.FILTER);
        ExportSource source =
                new ExportSource(
                        layout,
                        StateViewport.emphasis(state),
                        state.lanes(),
                        noted ? note : language -> "",
                        state.document().unread());
        return new ExportPlan(source, choice.request(state));
    }

    /// What a picture says of the events that could not be read; empty for none.
    String lacking() {
        return new ExportSource(layout, Emphasis.NONE, state.document().unread())
                .lacking(state.language());
    }

    /// Whether something is filtered or highlighted, which a picture should state.
    boolean isFiltered() {
        return !note.in(state.language()).isEmpty();
    }
}
