package h20timeline.ui.control;

import h20timeline.render.StyleClass;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A part of a window that may fail without taking the rest with it: whatever goes wrong while it
/// is made, measured or laid out, a sentence stands in its place. A failure that got out of here
/// would leave everything around it without a layout, for this and all that comes after it.
public final class GuardedPart extends Region {
    private final String instead;
    private Region part;

    /// @param made makes the part
    /// @param instead what is said when it fails
    public GuardedPart(Supplier<? extends Region> made, String instead) {
        this.instead = instead;
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        part = made(made);
        getChildren().setAll(part);
    }

    private Region made(Supplier<? extends Region> made) {
        try {
            return made.get();
        } catch (RuntimeException e) {
            report(e);
            return sentence();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return size(content -> content.prefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return size(content -> content.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        size(content -> {
            content.resizeRelocate(0, 0, getWidth(), getHeight());
            // Here, where it can fail in peace, and not where the toolkit goes on.
            content.layout();
            return 0;
        });
    }

    private double size(ToDoubleFunction<Region> ask) {
        try {
            return ask.applyAsDouble(part);
        } catch (RuntimeException e) {
            report(e);
            part = sentence();
            getChildren().setAll(part);
            part.applyCss();
            return ask.applyAsDouble(part);
        }
    }

    private Region sentence() {
        return new Paragraph(instead, StyleClass.HINT);
    }

    /// Hands the failure to whoever keeps the log of them.
    private static void report(RuntimeException failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }
}
