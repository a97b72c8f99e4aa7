package h20timeline.ui.menu;

import h20timeline.i18n.Language;
import h20timeline.ui.control.CopiedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The rows of a menu while it is made. Lines between them stand only where there is something on
/// either side.
final class MenuRows {
    private final Language language;
    private final Runnable copied;
    private final List<MenuItem> rows = new ArrayList<>();
    private boolean lineDue;

    /// `copied` is run when something was copied.
    MenuRows(Language language, Runnable copied) {
        this.language = language;
        this.copied = copied;
    }

    Language language() {
        return language;
    }

    List<MenuItem> rows() {
        return rows;
    }

    MenuRows line() {
        lineDue = !rows.isEmpty();
        return this;
    }

    MenuRows add(MenuItem row) {
        if (lineDue) {
            rows.add(new SeparatorMenuItem());
            lineDue = false;
        }
        row.setMnemonicParsing(false);
        rows.add(row);
        return this;
    }

    MenuRows add(MenuMessages words, Runnable action) {
        return addIf(true, words, action);
    }

    MenuRows addIf(boolean wanted, MenuMessages words, Runnable action) {
        return wanted ? add(row(words.in(language), action)) : this;
    }

    /// A row that copies a text.
    MenuRows copy(MenuMessages words, Supplier<String> text) {
        return add(words, () -> copy(text.get()));
    }

    /// One row for the only thing there is, or a menu of several; nothing for none.
    MenuRows each(MenuMessages one, MenuMessages several, List<MenuItem> things) {
        if (things.size() == 1) {
            MenuItem only = things.getFirst();
            only.setText(one.in(language));
            return add(only);
        }
        if (!things.isEmpty()) {
            Menu menu = new Menu(several.in(language));
            menu.getItems().setAll(things);
            add(menu);
        }
        return this;
    }

    void copy(String text) {
        new CopiedText(text).copy();
        copied.run();
    }

    static MenuItem row(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }
}
