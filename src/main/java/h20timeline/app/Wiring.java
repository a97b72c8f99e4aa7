package h20timeline.app;

import h20timeline.ui.World;
import h20timeline.viewmodel.ViewState;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

record Wiring(WindowExport pictures, java.util.function.Consumer<URI> browser) implements World {
    @Override
    public void choose() {}

    @Override
    public void open(Path file) {}

    @Override
    public void openSaga() {}

    @Override
    public void drop(List<File> files) {}

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void export(ViewState state) {
        pictures.ask(state);
    }

    @Override
    public void browse(URI address) {
        browser.accept(address);
    }

    @Override
    public void quit() {}
}
