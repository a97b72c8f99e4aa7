package h20timeline.format.json;

import h20timeline.format.WebLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads addresses of the web and nothing else: what the file links to is opened in a browser, so
/// that a file must not be able to name a program, a script or a file there.
final class WebAddress {
    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile("//([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("([^@:]+)(:\\d{1,5})?");
    private static final String UNSAFE = "\"<>\\^`{|}[] #";

    private WebAddress() {}

    static @Nullable URI read(JsonCursor cursor) {
        String text = cursor.string(ReadLimits.TEXT);
        if (text == null) {
            return null;
        }
        Matcher scheme = SCHEME.matcher(text.strip());
        // A host and its port look like a scheme: "example.org:80".
        if (!scheme.matches() || scheme.group(1).contains(".")) {
            cursor.report(JsonMessages.URL_UNREADABLE, TextCleaner.shown(text));
            return null;
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        if (!name.equals("http") && !name.equals("https")) {
            cursor.report(JsonMessages.URL_NOT_WEB, TextCleaner.shown(text));
            return null;
        }
        URI address = parse(name, scheme.group(2));
        if (address == null) {
            cursor.report(JsonMessages.URL_UNREADABLE, TextCleaner.shown(text));
        }
        return address;
    }

    private static @Nullable URI parse(String scheme, String rest) {
        Matcher parts = PARTS.matcher(rest);
        if (!parts.matches()) {
            return null;
        }
        Matcher host = HOST.matcher(parts.group(1));
        if (!host.matches()) {
            return null;
        }
        String query = parts.group(3);
        String fragment = parts.group(4);
        try {
            String port = host.group(2) == null ? "" : host.group(2);
            String all =
                    scheme
                            + "://"
                            + WebLink.ascii(host.group(1))
                            + port
                            + encoded(parts.group(2))
                            + (query == null ? "" : encoded(query))
                            + (fragment == null ? "" : "#" + encoded(fragment.substring(1)));
            URI address = new URI(all);
            return address.getHost() == null ? null : address;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /// The same with what an address cannot hold in percent signs; what is so already stays.
    private static String encoded(String part) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean escape =
                    c == '%'
                            && i + 2 < part.length()
                            && Character.digit(part.charAt(i + 1), 16) >= 0
                            && Character.digit(part.charAt(i + 2), 16) >= 0;
            boolean unsafe = (c == '%' && !escape) || c <= ' ' || UNSAFE.indexOf(c) >= 0;
            if (unsafe) {
                all.append("%%%02X".formatted((int) c));
            } else if (Character.isSpaceChar(c)) {
                all.append("%20");
            } else {
                all.append(c);
            }
        }
        return all.toString();
    }
}
