package h20timeline.format.table;

/// A cell of separated values that begins with an apostrophe, so that no spreadsheet program takes
/// it for a formula, or makes the first day of a month that stands alone.
public final class GuardedCell {
    /// The signs that make a formula of a cell that begins with them, and the apostrophe itself.
    private static final String SIGNS = "=+-@\t\r'";

    private GuardedCell() {}

    private static boolean needed(String cell) {
        return !cell.isEmpty()
                && (SIGNS.indexOf(cell.charAt(0)) >= 0 || cell.matches("\\d{4}-\\d{2}"));
    }

    /// As it is written.
    public static String guarded(String cell) {
        return needed(cell) ? "'" + cell : cell;
    }

    /// As it was before it was written.
    public static String plain(String cell) {
        return cell.startsWith("'") && needed(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
