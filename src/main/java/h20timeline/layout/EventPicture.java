package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Decorations;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import java.util.List;

/// Lays out what is known of one event as a picture without lanes.
record EventPicture(TimelineIndex index, Typesetter type) {
    Picture of(Viewport viewport, Event event) {
        Decorations decorations = viewport.surround();
        Viewport plain = viewport.with(decorations.noted(""));
        PictureHead head = new PictureHead(index, type, plain, AxisCuts.none(plain.visible()));
        FrameTexts texts = new FrameTexts(index, type, plain, head);
        double top = decorations.title() ? Metrics.EVENT_HEAD : 0;
        double foot = plain.surround().foot();
        Box area = new Box(0, top, plain.width(), Math.max(1, plain.height() - top - foot));
        Box axis = new Box(0, top, plain.width(), 0);
        return new Picture(
                plain.width(),
                plain.height(),
                area,
                new TimeScale(plain.visible(), area.width()),
                new Axis(axis, List.of(), List.of(), null, List.of()),
                List.of(),
                List.of(),
                texts.ofEvent(event),
                null,
                List.of(),
                new DetailLayout(index, type, plain.language()).sheet(event, area),
                0,
                null);
    }
}
