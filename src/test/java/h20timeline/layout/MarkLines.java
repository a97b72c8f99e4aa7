package h20timeline.layout;

import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.DateShape;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.LinkDash;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a picture down, one mark a line: form, name, place in whole pixels, date, texts.
final class MarkLines {
    private MarkLines() {}

    static List<String> of(Picture picture) {
        List<String> lines = new ArrayList<>();
        picture.frame().forEach(text -> lines.add("frame" + text(text)));
        lines.add(
                "bands"
                        + picture.axis().bands().stream()
                                .map(b -> " " + whole(b.from()) + words(b.text()))
                                .collect(Collectors.joining(",")));
        lines.add(
                "ticks"
                        + picture.axis().ticks().stream()
                                .map(t -> " " + whole(t.x()) + words(t.text()))
                                .collect(Collectors.joining(",")));
        Axis.AsOf asOf = picture.axis().asOf();
        if (asOf != null) {
            lines.add("as-of " + whole(asOf.x()) + words(asOf.text()));
        }
        for (Lane lane : picture.lanes()) {
            String folded = lane.folded() ? " folded" : "";
            lines.add("lane " + lane.track() + folded + box(lane.box()) + texts(lane.texts()));
        }
        Strip strip = picture.strip();
        if (strip != null) {
            strip.cards().forEach(card -> lines.add(line(card)));
            strip.routes().forEach(r -> lines.add(r.key() + " " + r.dash() + texts(r.words())));
            strip.pins().forEach(pin -> lines.add("pin " + pin.number() + " " + whole(pin.x())));
        }
        picture.marks().forEach(mark -> lines.add(line(mark)));
        return lines;
    }

    private static String line(Mark mark) {
        return switch (mark) {
            case TurnCard turn ->
                    "turn "
                            + turn.turn()
                            + " "
                            + turn.id()
                            + box(turn.area())
                            + texts(turn.texts());
            case Mark.Label label -> event("label", label, label.date());
            case Mark.Bar bar -> event("bar", bar, bar.date());
            case Mark.Dot dot -> event("dot", dot, dot.date());
            case Mark.Cluster cluster ->
                    "cluster "
                            + cluster.first()
                            + box(cluster.area())
                            + (cluster.selected() ? " selected" : "")
                            + (cluster.dim() ? " dim" : "")
                            + texts(cluster.texts());
            case Mark.Density density ->
                    "density"
                            + box(density.area())
                            + density.columns().stream()
                                    .map(c -> " " + whole(c.x()) + ":" + count(c))
                                    .collect(Collectors.joining());
            case Mark.Elbow elbow ->
                    elbow.key()
                            + (elbow.dash() == LinkDash.SOLID
                                    ? ""
                                    : " " + elbow.dash().name().toLowerCase(Locale.ROOT))
                            + (elbow.dim() ? " dim" : "")
                            + elbow.lines().stream()
                                    .map(line ->
                                            line.stream()
                                                    .map(at -> place(" by", at.x(), at.y()))
                                                    .collect(Collectors.joining()))
                                    .collect(Collectors.joining(" and"))
                            + texts(elbow.texts());
        };
    }

    private static String event(String form, Mark.OfEvent mark, DateShape date) {
        return form
                + " "
                + mark.id()
                + box(mark.area())
                + place(" at", mark.anchorX(), mark.anchorY())
                + (mark.selected() ? " selected" : "")
                + (mark.dim() ? " dim" : "")
                + (mark.cut() ? " cut" : "")
                + " "
                + date.form().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + reach(" reach", date.reach())
                + reach(" core", date.core())
                + (date.fadesLeft() ? " fades-left" : "")
                + (date.fadesRight() ? " fades-right" : "")
                + date.days().stream().map(x -> " " + whole(x)).collect(Collectors.joining())
                + texts(mark.texts());
    }

    private static String count(Mark.Density.Column column) {
        return (column.highlighted() < column.count() ? column.highlighted() + "/" : "")
                + column.count();
    }

    private static String reach(String name, DateShape.@Nullable Reach reach) {
        return reach == null ? "" : name + " " + whole(reach.from()) + ".." + whole(reach.to());
    }

    private static String box(Box box) {
        return place("", box.x(), box.y()) + place("", box.width(), box.height());
    }

    private static String place(String name, double x, double y) {
        return name + " " + whole(x) + " " + whole(y);
    }

    private static String texts(List<TextBox> texts) {
        return texts.stream().map(MarkLines::text).collect(Collectors.joining());
    }

    private static String text(TextBox text) {
        return " | " + text.text() + place(" @", text.x(), text.y());
    }

    private static String words(@Nullable TextBox text) {
        return text == null ? "" : " " + text.text();
    }

    private static long whole(double pixels) {
        return Math.round(pixels);
    }
}
