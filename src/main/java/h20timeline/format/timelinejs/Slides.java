package h20timeline.format.timelinejs;

import h20timeline.format.DateJoin;
import h20timeline.format.DraftEvent;
import h20timeline.format.EventFinish;
import h20timeline.format.FileContent;
import h20timeline.format.FormatMessages;
import h20timeline.format.HtmlText;
import h20timeline.format.ImportNotes;
import h20timeline.format.JsonObject;
import h20timeline.format.MediaText;
import h20timeline.format.TimelineDraft;
import h20timeline.format.YearRange;
import java.util.List;
import java.util.Set;

/// Reads the slides of version 3.
final class Slides {
    private static final Set<String> ROOT = Set.of("events", "title", "eras", "scale");
    private static final Set<String> SLIDE =
            Set.of(
                    "start_date",
                    "end_date",
                    "text",
                    "media",
                    "group",
                    "tag",
                    "display_date",
                    "unique_id",
                    "autolink");
    private static final Set<String> TEXT = Set.of("headline", "text");
    private static final Set<String> MEDIA =
            Set.of("url", "caption", "credit", "alt", "title", "link", "link_target", "thumbnail");
    private static final Set<String> DATE =
            Set.of(
                    "year",
                    "month",
                    "day",
                    "hour",
                    "minute",
                    "second",
                    "millisecond",
                    "time",
                    "display_date",
                    "display_text",
                    "format");

    private final ImportNotes notes;
    private final TimelineDraft draft;
    private final SlideDate dates;

    Slides(FileContent content, ImportNotes notes) {
        this.notes = notes;
        draft = new TimelineDraft(FormatMessages.TIMELINEJS_3, content.title(), notes);
        dates = new SlideDate(notes);
    }

    TimelineDraft read(JsonObject file) {
        notes.ignoreOthers(file, ROOT);
        title(file.object("title"));
        for (Object each : file.list("events")) {
            if (each instanceof JsonObject slide) {
                slide(slide, false);
            } else {
                notes.leftOut(file.line(), file.column(), FormatMessages.ENTRY_NO_OBJECT);
            }
        }
        for (JsonObject era : file.objects("eras")) {
            slide(era, true);
        }
        return draft;
    }

    /// The slide that stands first and has no date; with one it is an event as well.
    private void title(JsonObject title) {
        JsonObject text = title.object("text");
        HtmlText headline = HtmlText.of(text.text("headline"));
        draft.title(headline.text().replace('\n', ' '));
        draft.description(HtmlText.of(text.text("text")).text());
        if (SlideDate.isGiven(title.object("start_date"))) {
            slide(title, false);
        } else {
            JsonObject media = title.object("media");
            if (!media.text("url").isEmpty()) {
                notes.ignored(title.line(), title.column(), "title.media");
            }
        }
    }

    private void slide(JsonObject slide, boolean era) {
        JsonObject start = slide.object("start_date");
        JsonObject text = slide.object("text");
        String name = HtmlText.of(text.text("headline")).text();
        if (!SlideDate.isGiven(start)) {
            notes.leftOut(slide.line(), slide.column(), FormatMessages.DATE_EMPTY, name);
            return;
        }
        String date = dates.parts(start);
        String written = start.text("year");
        boolean now = written.equals("0") && !start.text("display_date", "display_text").isEmpty();
        if (date == null || now) {
            boolean far = YearRange.isYear(written) && !YearRange.reaches(YearRange.edtf(written));
            notes.leftOut(
                    start.line(),
                    start.column(),
                    far ? FormatMessages.YEAR_OUT_OF_REACH : FormatMessages.DATE_UNREADABLE,
                    now ? start.text("display_date", "display_text") : written);
            return;
        }
        DraftEvent event = draft.event(slide.line(), slide.column());
        event.put("id", "").put("date", end(slide, date));
        event.text("dateNote", note(slide, start));
        if (era) {
            event.era();
        } else {
            event.track(slide.text("group", "tag"));
        }
        event.html("headline", text.text("headline"));
        event.html("summary", text.text("text"));
        media(event, slide.object("media"));
        EventFinish.headline(event, notes, slide.line(), slide.column(), date);
        draft.id(event, slide.text("unique_id"));
        List.of(start, slide.object("end_date")).forEach(each -> notes.ignoreOthers(each, DATE));
        notes.ignoreOthers(slide, SLIDE);
        notes.ignoreOthers(text, TEXT);
        notes.ignoreOthers(slide.object("media"), MEDIA);
        if (!start.text("millisecond").matches("0*")) {
            notes.ignored(start.line(), start.column(), "millisecond");
        }
    }

    private String end(JsonObject slide, String start) {
        JsonObject end = slide.object("end_date");
        if (!SlideDate.isGiven(end)) {
            return start;
        }
        String date = dates.parts(end);
        String span = date == null ? null : DateJoin.span(start, date);
        if (span == null) {
            notes.warning(
                    end.line(),
                    end.column(),
                    date == null ? FormatMessages.END_UNREADABLE : FormatMessages.END_BEFORE_START,
                    date == null ? end.text("year") : date,
                    start);
            return start;
        }
        return span;
    }

    private static String note(JsonObject slide, JsonObject start) {
        String own = slide.text("display_date");
        return HtmlText.of(own.isEmpty() ? start.text("display_date", "display_text") : own).text();
    }

    private void media(DraftEvent event, JsonObject media) {
        String caption = HtmlText.of(media.text("caption", "title", "alt")).text();
        HtmlText credit = HtmlText.of(media.text("credit"));
        MediaText.put(event, media.text("url"), caption, credit.text());
        credit.links().forEach(link -> event.source(link.words(), "", link.address()));
        event.source(media.text("link").isEmpty() ? "" : caption, "", media.text("link"));
    }
}
