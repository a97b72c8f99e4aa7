package h20timeline.ui.export;

import h20timeline.export.ExportPlan;
import h20timeline.export.PlacedDrawing;
import h20timeline.i18n.Language;
import h20timeline.platform.LatestTask;
import h20timeline.render.Backdrop;
import h20timeline.render.Drawing;
import h20timeline.render.PictureStyle;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Shows the picture that would be made, as large as there is room: the nodes of the picture
/// itself. The newest request is laid out off the FX thread.
final class ExportPreview extends Pane {
    private final LatestTask layout;
    private final BiConsumer<@Nullable PlacedDrawing, @Nullable Throwable> shown;
    private final StackPane sheet = StyleClass.H20.on(new StackPane());
    private final Scale scale = new Scale(1, 1);
    private @Nullable Drawing drawing;

    /// `shown` hears of each picture once it is laid out, or why it could not be.
    ExportPreview(
            Executor work,
            Executor ui,
            BiConsumer<@Nullable PlacedDrawing, @Nullable Throwable> shown) {
        layout = new LatestTask(work, ui);
        this.shown = shown;
        PictureStyle.SNAPSHOT_PREVIEW.on(this);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setManaged(false);
        sheet.getTransforms().setAll(scale);
        setMinSize(0, 0);
    }

    /// Lays out a picture and shows it.
    void show(ExportPlan plan, Language language, Theme theme, Backdrop backdrop) {
        layout.start(
                run -> plan.first(language),
                placed -> show(placed, theme, backdrop),
                failure -> shown.accept(null, failure));
    }

    /// Shows nothing.
    void clear() {
        layout.cancel();
        drawing = null;
        getChildren().clear();
    }

    private void show(PlacedDrawing placed, Theme theme, Backdrop backdrop) {
        Drawing now = placed.drawing();
        drawing = now;
        Pane nodes = now.nodes();
        nodes.setPrefSize(now.width(), now.height());
        sheet.getChildren().setAll(nodes);
        sheet.getStylesheets().setAll(theme.tokens(), Theme.stylesheet());
        sheet.getStyleClass().clear();
        StyleClass.H20.on(sheet);
        switch (backdrop) {
            case THEME -> {}
            case WHITE -> PictureStyle.BACKDROP_WHITE.on(sheet);
            case TRANSPARENT -> PictureStyle.BACKDROP_TRANSPARENT.on(sheet);
        }
        getChildren().setAll(sheet);
        requestLayout();
        shown.accept(placed, null);
    }

    @Override
    protected void layoutChildren() {
        Drawing now = drawing;
        if (now == null) {
            return;
        }
        double factor = Math.min(getWidth() / now.width(), getHeight() / now.height());
        scale.setX(factor);
        scale.setY(factor);
        sheet.resizeRelocate(
                Math.rint((getWidth() - now.width() * factor) / 2),
                Math.rint((getHeight() - now.height() * factor) / 2),
                now.width(),
                now.height());
    }
}
