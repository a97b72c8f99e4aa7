package h20timeline.platform;

import h20timeline.i18n.Message;

/// What the command line asks makes no sense; the message is a sentence for the user.
public final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageError(Message message, Object... args) {
        super(message.in(SystemLanguage.language(), args));
    }

    public UsageError(String sentence) {
        super(sentence);
    }
}
