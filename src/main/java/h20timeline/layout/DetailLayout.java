package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Detail;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Event;
import java.util.List;

/// Puts what is known of an event into an area: its head across, the rest in columns under it.
record DetailLayout(TimelineIndex index, Typesetter type, Language language) {
    private static final double PAD = 20;
    private static final double COLUMN = 360;
    private static final double GUTTER = 36;

    /// In one column beside the lanes.
    Detail panel(Event event, Box area) {
        Box inner = inner(area);
        return flow(event, area, inner, 1, inner.height(), true);
    }

    /// Over a whole picture, in as many columns as are wide enough, each as high as the others.
    Detail sheet(Event event, Box area) {
        Box inner = inner(area);
        int columns = Math.clamp((int) ((inner.width() + GUTTER) / (COLUMN + GUTTER)), 1, 3);
        double low = 0;
        double high = inner.height();
        if (flow(event, area, inner, columns, high, false).cut()) {
            return flow(event, area, inner, columns, high, false);
        }
        while (high - low > 2) {
            double middle = (low + high) / 2;
            if (flow(event, area, inner, columns, middle, false).cut()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return flow(event, area, inner, columns, high, false);
    }

    private static Box inner(Box area) {
        return new Box(
                area.x() + PAD,
                area.y() + PAD - 4,
                area.width() - 2 * PAD,
                area.height() - 2 * PAD + 8);
    }

    private Detail flow(
            Event event, Box area, Box inner, int columns, double height, boolean panel) {
        EventDetail detail = new EventDetail(index, event, language, type);
        String hue = index.timeline().track(event.track()).map(t -> t.hue().key()).orElse("");
        DetailBuilder page = new DetailBuilder(hue);
        DetailBuilder.Block head = detail.head(inner.width());
        double top = inner.y() + head.height();
        double bottom = inner.y() + height;
        if (top <= bottom) {
            page.put(head, inner.x(), inner.y());
        }
        double width = (inner.width() - (columns - 1) * GUTTER) / columns;
        double more = TextRole.DETAIL_META.lineHeight() + 6;
        List<DetailBuilder.Block> body = detail.body(width);
        int column = 0;
        double y = top;
        boolean cut = top > bottom;
        for (int i = 0; i < body.size() && !cut; i++) {
            DetailBuilder.Block block = body.get(i);
            // The last column keeps room to say that there is more.
            boolean last = i == body.size() - 1;
            double gap = y == top && column > 0 ? body.getFirst().gap() : block.gap();
            double need = gap + block.height();
            if (y + need > bottom - (last || column < columns - 1 ? 0 : more)) {
                if (column == columns - 1) {
                    cut = true;
                    break;
                }
                column++;
                y = top;
                i--;
                continue;
            }
            page.put(block, inner.x() + column * (width + GUTTER), y + gap);
            y += need;
        }
        if (cut && y + more <= bottom) {
            DetailTypesetter said = new DetailTypesetter(type, width);
            said.text(
                    type.elide(
                            LayoutMessages.DETAIL_MORE.in(language), TextRole.DETAIL_META, width),
                    TextRole.DETAIL_META,
                    0);
            page.put(said.block(0), inner.x() + column * (width + GUTTER), y + 6);
        }
        return page.detail(area, panel, cut);
    }
}
