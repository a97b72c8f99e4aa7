package h20timeline.time;

/// Thrown inside the reader alone, at the character where a string stops being a date.
final class EdtfSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final int position;
    private final DateError fault;

    EdtfSyntaxException(int position, DateError fault) {
        super(fault.name(), null, false, false);
        this.position = position;
        this.fault = fault;
    }

    int position() {
        return position;
    }

    DateError fault() {
        return fault;
    }
}
