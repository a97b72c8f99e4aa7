package h20timeline.app;

/// What the command line asks makes no sense; the message is a sentence for the user.
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(AppWord word, Object... args) {
        super(word.in(Session.language(), args));
    }

    WrongUse(String sentence) {
        super(sentence);
    }
}
