package h20timeline.format;

/// What a file says of a picture or another medium that belongs to an event: its address becomes a
/// source and is never fetched, its credit a publisher, its caption a title.
public final class MediaText {
    private MediaText() {}

    /// Adds a medium to an event.
    ///
    /// @param media an address, a path, or markup
    public static void put(DraftEvent event, String media, String caption, String credit) {
        String plain = media.strip();
        if (plain.startsWith("<")) {
            HtmlText read = HtmlText.of(plain);
            read.quotes().forEach(event::quote);
            event.more("summary", read.text());
            boolean first = true;
            for (HtmlText.WebReference link : read.links()) {
                event.source(
                        first && !caption.isBlank() ? caption : link.words(),
                        first ? credit : "",
                        link.address());
                first = false;
            }
            if (!first) {
                return;
            }
            plain = "";
        }
        if (plain.isEmpty()) {
            event.more("summary", caption);
            event.source(credit, "", "");
        } else {
            String title = caption.isBlank() ? credit : caption;
            event.source(title, caption.isBlank() ? "" : credit, plain);
        }
    }
}
