package h20timeline.ui.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A sign in the column of a menu where keys stand. It is typed, not pressed: a menu must not take
/// it where text is written, so it never matches.
public final class SignKey extends KeyCombination {
    private final String sign;

    public SignKey(String sign) {
        this.sign = sign;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return sign;
    }

    @Override
    public String getDisplayText() {
        return sign;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignKey key && key.sign.equals(sign);
    }

    @Override
    public int hashCode() {
        return sign.hashCode();
    }
}
