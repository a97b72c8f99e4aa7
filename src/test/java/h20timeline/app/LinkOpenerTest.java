package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.platform.OtherPrograms;
import h20timeline.ui.command.NoteAction;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A link on a machine without a browser.
class LinkOpenerTest {
    private final List<String> said = new ArrayList<>();
    private final List<NoteAction> offered = new ArrayList<>();

    @BeforeEach
    void start() {
        FxThread.start();
    }

    @Test
    void whereNoBrowserIsTheAddressIsSaidAndCanBeCopied() {
        LinkOpener links =
                new LinkOpener(
                        Runnable::run,
                        FxThread::run,
                        new OtherPrograms("Linux", Map.of("PATH", "/nowhere")),
                        (sentence, offer) -> {
                            said.add(sentence.in(Language.EN));
                            offered.add(offer);
                        });
        links.open(URI.create("https://example.org/a?b=c"));
        assertEquals(1, said.size());
        assertTrue(said.getFirst().contains("https://example.org/a?b=c"), said.getFirst());
        FxThread.run(offered.getFirst().act());
        assertEquals(
                "https://example.org/a?b=c",
                FxThread.run(() -> Clipboard.getSystemClipboard().getString()));
    }
}
