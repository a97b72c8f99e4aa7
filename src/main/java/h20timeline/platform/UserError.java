package h20timeline.platform;

import h20timeline.i18n.Message;

/// What was asked cannot be done; the message is a sentence for the user that says what to do.
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UserError(Message message, Object... args) {
        super(message.in(SystemLanguage.language(), args));
    }

    public UserError(String sentence) {
        super(sentence);
    }
}
