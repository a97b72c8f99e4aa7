package h20timeline.ui.export;

import h20timeline.export.ExportPlan;
import h20timeline.export.ExportSource;
import h20timeline.i18n.Localised;
import h20timeline.layout.Emphasis;
import h20timeline.layout.TimelineLayout;
import h20timeline.viewmodel.ViewState;

/// What is pictured: the window in one state, the layout of what it shows, and in words what its
/// filter leaves out.
public record ExportView(ViewState state, TimelineLayout layout, Localised note) {
    /// The pictures of a choice.
    public ExportPlan shots(ExportChoice exportChoice) {
        boolean told = exportChoice.parts().contains(DecorationChoice.FILTER);
        ExportSource source =
                new ExportSource(
                        layout,
                        new Emphasis(state.selected(), state.allLinks(), state.highlighted()),
                        state.lanes(),
                        told ? note : language -> "");
        return new ExportPlan(source, exportChoice.order(state));
    }

    /// Whether something is left out or stands out, so that a picture should say so.
    boolean isFiltered() {
        return !note.in(state.language()).isEmpty();
    }
}
