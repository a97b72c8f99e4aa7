package h20timeline.model;

/// How a step is delivered: a `hidden` one is kept for questions and is not in the flow, one that
/// builds shows its events one after the other, and `seconds` are planned for it, 0 for none.
public record StepDelivery(boolean hidden, boolean build, int seconds) {
    /// In the flow, all at once, without a time of its own.
    public static final StepDelivery USUAL = new StepDelivery(false, false, 0);
}
