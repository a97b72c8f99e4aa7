package h20timeline.ui.help;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.render.StyleClass;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.CommandGroup;
import h20timeline.ui.command.LocalShortcut;
import h20timeline.ui.command.ShortcutArea;
import h20timeline.ui.command.WindowKeys;
import h20timeline.ui.control.BalancedColumns;
import h20timeline.ui.control.Paragraph;
import h20timeline.ui.control.WrapPane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Every key, from the table of acts, and what keys and pointer do where they belong to a part of
/// the window.
final class KeysPage extends StackPane {
    private static final double WIDEST = 1080;
    private static final double COLUMN = 296;
    private static final double GAP = 28;
    private static final double CAPS = 132;

    /// Between two keys that are pressed together, but not a key that is itself a plus.
    private static final String TOGETHER = "\\+(?=.)";

    private final Language language;

    KeysPage(Language language) {
        this.language = language;
        List<VBox> blocks = new ArrayList<>();
        for (CommandGroup group : CommandGroup.values()) {
            blocks.add(block(group, acts(group)));
        }
        for (ShortcutArea shortcutArea : ShortcutArea.values()) {
            blocks.add(block(shortcutArea, habits(shortcutArea)));
        }
        setMaxWidth(WIDEST);
        getChildren().setAll(new BalancedColumns(COLUMN, GAP, blocks));
    }

    private VBox block(Message heading, List<HBox> rows) {
        Paragraph title = new Paragraph(heading.in(language), StyleClass.SHEET_HEADING);
        VBox block = StyleClass.SHEET_BLOCK.on(new VBox(title));
        block.getChildren().addAll(rows);
        return block;
    }

    private List<HBox> acts(CommandGroup group) {
        return Arrays.stream(Command.values())
                .filter(command -> command.group() == group && !command.key().isEmpty())
                .map(command -> row(keys(command), command))
                .toList();
    }

    private static List<String> keys(Command command) {
        return switch (command) {
            case KEYS -> List.of(command.key(), WindowKeys.HELP);
            // A letter is the same key as a capital and as a small one.
            case FOLD_LANE, KNOWN_PLAY -> List.of(command.key());
            default -> command.signs().isEmpty() ? List.of(command.key()) : command.signs();
        };
    }

    private List<HBox> habits(ShortcutArea shortcutArea) {
        return Arrays.stream(LocalShortcut.values())
                .filter(habit -> habit.place() == shortcutArea)
                .map(habit -> row(habit.ways(language), habit))
                .toList();
    }

    private HBox row(List<String> ways, Message does) {
        WrapPane caps = new WrapPane(8, 4, ways.stream().map(KeysPage::caps).toList());
        caps.setMinWidth(CAPS);
        caps.setPrefWidth(CAPS);
        caps.setMaxWidth(CAPS);
        Paragraph words = new Paragraph(does.in(language), StyleClass.SHEET_TEXT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return StyleClass.KEY_ROW.on(new HBox(caps, words));
    }

    /// The keys that are pressed together.
    private static HBox caps(String way) {
        HBox caps = new HBox(3);
        Stream.of(way.split(TOGETHER))
                .map(key -> StyleClass.KEY_CAP.on(new Label(key)))
                .peek(cap -> cap.setMinWidth(Region.USE_PREF_SIZE))
                .forEach(caps.getChildren()::add);
        caps.setAccessibleText(way);
        return caps;
    }
}
