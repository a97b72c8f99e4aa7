package h20timeline.ui.export;

import h20timeline.export.ExportPlan;
import h20timeline.i18n.Language;
import h20timeline.render.Backdrop;
import h20timeline.render.Drawing;
import h20timeline.render.PictureStyle;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Shows the picture that would be made, as large as there is room: the nodes of the picture
/// itself. It is laid out beside the toolkit's thread, the last one only.
final class ExportPreview extends Pane {
    private final Executor work;
    private final Executor ui;
    private final BiConsumer<ExportPlan.@Nullable PlacedDrawing, @Nullable Throwable> shown;
    private final StackPane sheet = StyleClass.H20.on(new StackPane());
    private final Scale scale = new Scale(1, 1);
    private @Nullable Drawing drawing;

    /// The number of the last picture that was asked for.
    private final AtomicInteger asked = new AtomicInteger();

    /// `shown` hears of each picture once it is laid out, or why it could not be.
    ExportPreview(
            Executor work,
            Executor ui,
            BiConsumer<ExportPlan.@Nullable PlacedDrawing, @Nullable Throwable> shown) {
        this.work = work;
        this.ui = ui;
        this.shown = shown;
        PictureStyle.SNAPSHOT_PREVIEW.on(this);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sheet.setManaged(false);
        sheet.getTransforms().setAll(scale);
        setMinSize(0, 0);
    }

    /// Lays out a picture and shows it.
    void show(ExportPlan plan, Language language, Theme theme, Backdrop backdrop) {
        int number = asked.incrementAndGet();
        work.execute(() -> {
            if (number != asked.get()) {
                return;
            }
            try {
                ExportPlan.PlacedDrawing placed = plan.placed(language);
                ui.execute(() -> show(number, placed, theme, backdrop));
            } catch (RuntimeException | OutOfMemoryError e) {
                ui.execute(() -> shown.accept(null, e));
            }
        });
    }

    /// Shows nothing.
    void clear() {
        asked.incrementAndGet();
        drawing = null;
        getChildren().clear();
    }

    private void show(int number, ExportPlan.PlacedDrawing placed, Theme theme, Backdrop backdrop) {
        if (number != asked.get()) {
            return;
        }
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
