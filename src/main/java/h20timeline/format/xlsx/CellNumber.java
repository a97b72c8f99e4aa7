package h20timeline.format.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.NumberToTextConverter;

/// A number of a cell as people read it: with the fifteen digits that a spreadsheet program shows
/// of it, as a share in percent where the cell shows it so, and with the sign of its currency.
final class CellNumber {
    /// Signs of currencies that stand in number formats.
    private static final List<String> CURRENCIES = List.of("$", "€", "£", "¥", "￥", "₹", "₽", "₩");

    private CellNumber() {}

    /// @param format the number format of the cell; empty for none
    static String text(double number, String format) {
        String signs = format.replaceAll("\\[\\$([^\\]-]*)[^\\]]*]", "$1").replaceAll("\\\\", "");
        String bare = signs.replaceAll("\"[^\"]*\"", "");
        if (bare.contains("%")) {
            return digits(exact(number).movePointRight(2)) + "%";
        }
        String text = plain(number);
        String shown = signs.replace("\"", "");
        for (String currency : CURRENCIES) {
            if (shown.contains(currency)) {
                return text.startsWith("-") ? "-" + currency + text.substring(1) : currency + text;
            }
        }
        return text;
    }

    private static String plain(double number) {
        boolean usual = Math.abs(number) < 1e15 && (number == 0 || Math.abs(number) >= 1e-9);
        return usual ? digits(exact(number)) : NumberToTextConverter.toText(number);
    }

    private static BigDecimal exact(double number) {
        return new BigDecimal(NumberToTextConverter.toText(number));
    }

    private static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
