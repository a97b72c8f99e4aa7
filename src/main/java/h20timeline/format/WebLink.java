package h20timeline.format;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses of the web as an event file may hold them.
public final class WebLink {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(https?):/{2,3}([^/?#\\s@:]+)(:\\d{1,5})?([/?#].*)?", Pattern.DOTALL);
    private static final String UNSAFE = "\"<>\\^`{|}[] ";

    /// Of the parts between the dots; a host that is no longer than one has no part that is.
    private static final int LONGEST_LABEL = 63;

    private WebLink() {}

    /// The address in a form that can be opened; empty for what is none. One that begins with `//`
    /// is one of https.
    public static String of(String text) {
        if (text.indexOf('/') < 0) {
            return "";
        }
        String plain = text.strip().replace("\r", "").replace("\n", "").replace("\t", "");
        Matcher address = ADDRESS.matcher(plain.startsWith("//") ? "https:" + plain : plain);
        if (!address.matches()) {
            return "";
        }
        String port = address.group(3) == null ? "" : address.group(3);
        String rest = address.group(4) == null ? "" : encoded(address.group(4));
        try {
            String host = ascii(address.group(2));
            URI uri =
                    new URI(address.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + rest);
            return uri.getHost() == null ? "" : uri.toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return "";
        }
    }

    /// A host as it is asked for. Most are so already; what tells the others reads long tables.
    public static String ascii(String host) {
        boolean plain = host.length() <= LONGEST_LABEL && host.chars().allMatch(c -> c < 0x80);
        return plain ? host : IDN.toASCII(host);
    }

    private static String encoded(String rest) {
        StringBuilder all = new StringBuilder();
        boolean fragment = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean escape =
                    c == '%'
                            && i + 2 < rest.length()
                            && Character.digit(rest.charAt(i + 1), 16) >= 0
                            && Character.digit(rest.charAt(i + 2), 16) >= 0;
            boolean again = c == '#' && fragment;
            fragment |= c == '#';
            if (again || (c == '%' && !escape) || c <= ' ' || UNSAFE.indexOf(c) >= 0) {
                all.append("%%%02X".formatted((int) c));
            } else if (Character.isSpaceChar(c)) {
                all.append("%20");
            } else {
                all.append(c);
            }
        }
        return all.toString();
    }

    /// Whether a text looks like an address or a domain, so that it is the name of nobody.
    public static boolean isAddress(String name) {
        return name.strip()
                .matches("(?i)(https?://\\S+|([a-z0-9-]+\\.)+[a-z]{2,24}(:\\d+)?(/\\S*)?)");
    }
}
