package h20timeline.export.document;

/// Writes numbers as drawing formats read them: with a point, briefly, the same everywhere.
public final class Numbers {
    private static final int THOUSAND = 1000;

    private Numbers() {}

    /// A number to the thousandth.
    public static String of(double number) {
        long thousandths = Math.round(number * THOUSAND);
        if (thousandths % THOUSAND == 0) {
            return Long.toString(thousandths / THOUSAND);
        }
        String sign = thousandths < 0 ? "-" : "";
        long positive = Math.abs(thousandths);
        String rest = Long.toString(THOUSAND + positive % THOUSAND).substring(1);
        return sign + positive / THOUSAND + "." + rest.replaceAll("0+$", "");
    }
}
