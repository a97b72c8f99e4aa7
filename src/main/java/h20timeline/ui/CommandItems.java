package h20timeline.ui;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.SignKey;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/// Acts as rows of menus: name, key, whether they are on and whether they can be asked for now.
final class CommandItems {
    private static final Set<Command> SWITCHES =
            EnumSet.of(
                    Command.PROBLEMS,
                    Command.FIND,
                    Command.FILTER,
                    Command.HIDE,
                    Command.DETAIL,
                    Command.CLOCKS,
                    Command.CUTS);

    private final CommandHandler commands;
    private final Supplier<Language> language;

    CommandItems(CommandHandler commands, Supplier<Language> language) {
        this.commands = commands;
        this.language = language;
    }

    /// The row of an act, as it is now.
    MenuItem of(Command command) {
        MenuItem item = SWITCHES.contains(command) ? new CheckMenuItem() : new MenuItem();
        // Says what would be copied now.
        Message name = command == Command.COPY ? commands.copies() : command;
        item.setText(name.in(language.get()));
        if (!command.combinations().isEmpty()) {
            item.setAccelerator(command.combinations().getFirst());
        } else if (!command.signs().isEmpty()) {
            item.setAccelerator(new SignKey(command.key()));
        }
        if (item instanceof CheckMenuItem check) {
            check.setSelected(commands.isOn(command));
        }
        item.setDisable(!commands.possible(command));
        item.setOnAction(e -> commands.accept(command));
        item.setMnemonicParsing(false);
        return item;
    }
}
