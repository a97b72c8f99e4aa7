package h20timeline.ui;

import h20timeline.layout.view.Viewport;
import h20timeline.render.StyleClass;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The panel for finding, the timeline and the details beside each other, as far as they are open
/// and there is room: in a narrow window the one of the two panels that was opened last, in one
/// that is narrower still that panel alone.
final class PanelColumns extends SplitPane {
    private static final double NARROW = 880;
    private static final double LEAST = 250;
    private static final double TINY = Viewport.LEAST_WIDTH + LEAST + 10;

    private final ViewModel model;
    private final Region side;
    private final Region middle;
    private final Region detail;
    private final ReadOnlyBooleanWrapper detailShown = new ReadOnlyBooleanWrapper(this, "detail");
    private double sideWidth;
    private double detailWidth;
    private boolean sideLast;
    private boolean placed;

    PanelColumns(
            ViewModel model, Region side, Region middle, Region detail, PanelSizes panelSizes) {
        StyleClass.COLUMNS.on(this);
        this.model = model;
        this.side = side;
        this.middle = middle;
        this.detail = detail;
        sideWidth = panelSizes.side();
        detailWidth = panelSizes.detail();
        for (Region panel : List.of(side, detail)) {
            panel.setMinWidth(LEAST);
            SplitPane.setResizableWithParent(panel, false);
        }
        model.stateProperty().addListener((property, before, now) -> changed(before, now));
        widthProperty().addListener(observable -> arrange());
        arrange();
    }

    /// How wide the panel for finding is, or was when it was last open.
    double sideWidth() {
        remember();
        return sideWidth;
    }

    /// How wide the details are, or were when they were last open.
    double detailWidth() {
        remember();
        return detailWidth;
    }

    /// Whether the details are open and there is room for them.
    ReadOnlyBooleanProperty detailShownProperty() {
        return detailShown.getReadOnlyProperty();
    }

    /// Shows the details, in a narrow window in place of the panel for finding.
    void showDetail() {
        sideLast = false;
        model.showDetail(true);
        arrange();
    }

    private void changed(ViewState before, ViewState now) {
        PanelState old = before.panels();
        PanelState next = now.panels();
        if (old.side() == PanelState.Side.NONE && next.side() != PanelState.Side.NONE) {
            sideLast = true;
        } else if (!old.detail() && next.detail()) {
            sideLast = false;
        }
        arrange();
    }

    private void arrange() {
        PanelState panels = model.state().panels();
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        boolean withSide =
                panels.side() != PanelState.Side.NONE && !(narrow && panels.detail() && !sideLast);
        boolean withDetail = panels.detail() && !(narrow && withSide);
        detailShown.set(withDetail);
        List<Node> wanted = new ArrayList<>();
        if (withSide) {
            wanted.add(side);
        }
        boolean tiny = getWidth() > 0 && getWidth() < TINY;
        if (!tiny || !(withSide || withDetail)) {
            wanted.add(middle);
        }
        if (withDetail) {
            wanted.add(detail);
        }
        if (!wanted.equals(getItems())) {
            remember();
            getItems().setAll(wanted);
            placed = false;
        }
        if (placed && needed(withSide, withDetail) > getWidth()) {
            // The window has got narrower: a panel that keeps its width would leave it.
            placed = false;
        }
        // Before there is a width there are no places to divide it at.
        if (!placed && getWidth() > 0) {
            placed = true;
            double most = getWidth() - Viewport.LEAST_WIDTH;
            double half = SplitDividers.half(this);
            if (withSide) {
                setDividerPosition(0, (Math.min(sideWidth, most) + half) / getWidth());
            }
            if (withDetail) {
                double room = Math.min(detailWidth, most) + half;
                setDividerPosition(wanted.size() - 2, 1 - room / getWidth());
            }
        }
    }

    private double needed(boolean withSide, boolean withDetail) {
        return (withSide ? side.getWidth() : 0)
                + (withDetail ? detail.getWidth() : 0)
                + Viewport.LEAST_WIDTH;
    }

    private void remember() {
        if (!getItems().contains(middle)) {
            return;
        }
        if (getItems().contains(side) && side.getWidth() > 0) {
            sideWidth = side.getWidth();
        }
        if (getItems().contains(detail) && detail.getWidth() > 0) {
            detailWidth = detail.getWidth();
        }
    }
}
