package h20timeline.app;

/// What was asked cannot be done; the message is a sentence for the user that says what to do.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(AppWord word, Object... args) {
        super(word.in(Session.language(), args));
    }

    Refusal(String sentence) {
        super(sentence);
    }
}
