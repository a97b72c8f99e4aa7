package h20timeline.ui;

import h20timeline.ui.command.Host;
import h20timeline.ui.command.ProgramPaper;
import h20timeline.viewmodel.ViewState;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A world that only remembers what was asked of it.
final class FakeHost implements Host {
    final List<URI> browsed = new ArrayList<>();
    final List<ViewState> exported = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    List<Path> recent = List.of();
    boolean editable;

    @Override
    public void choose() {
        asked.add("choose");
    }

    @Override
    public void begin() {
        asked.add("begin");
    }

    @Override
    public boolean canEdit() {
        return editable;
    }

    @Override
    public void columns() {
        asked.add("columns");
    }

    @Override
    public boolean hasColumns() {
        return editable;
    }

    @Override
    public void edit() {
        asked.add("edit");
    }

    @Override
    public void show(ProgramPaper paper) {
        asked.add("show " + paper);
    }

    @Override
    public void open(Path file) {
        asked.add("open " + file);
    }

    @Override
    public void openSaga() {
        asked.add("open the saga");
    }

    @Override
    public void add() {
        asked.add("add");
    }

    @Override
    public void compare() {
        asked.add("compare");
    }

    @Override
    public void compareLast() {
        asked.add("compare last");
    }

    @Override
    public boolean hasLast() {
        return true;
    }

    @Override
    public void openAfter() {
        asked.add("open what came after");
    }

    @Override
    public void drop(List<File> files) {
        asked.add("drop " + files);
    }

    @Override
    public void paste() {
        asked.add("paste");
    }

    @Override
    public List<Path> recent() {
        return recent;
    }

    @Override
    public void export(ViewState state) {
        exported.add(state);
    }

    @Override
    public void exportEvent(ViewState state) {
        asked.add("picture of " + state.selected());
    }

    @Override
    public void present(@Nullable String event) {
        asked.add("present " + event);
    }

    @Override
    public void copy(ViewState state, boolean again) {
        asked.add(again ? "copy again" : "copy");
    }

    @Override
    public void browse(URI address) {
        browsed.add(address);
    }

    @Override
    public void toggleFullScreen() {
        asked.add("full screen");
    }

    @Override
    public void quit() {
        asked.add("quit");
    }
}
