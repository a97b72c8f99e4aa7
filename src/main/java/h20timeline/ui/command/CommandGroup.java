package h20timeline.ui.command;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;

/// The menus, and the parts of the sheet that lists the keys.
public enum CommandGroup implements Message {
    FILE(0),
    EDIT(0),
    FIND(1),
    GO(0),
    VIEW(0),
    PRESENT(0),
    HELP(0);

    private final int letter;

    CommandGroup(int letter) {
        this.letter = letter;
    }

    /// Its name with the sign `_` before the letter that opens it with Alt, where the alphabet has
    /// letters. No two have the same one: that would open neither.
    public String withLetter(Language language) {
        String name = in(language);
        return language.rules().menuLetters()
                ? name.substring(0, letter) + "_" + name.substring(letter)
                : name;
    }
}
