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
import java.util.Set;

/// Reads the slides of versions 1 and 2.
final class OldSlides {
    private static final Set<String> ROOT =
            Set.of("headline", "type", "text", "startDate", "date", "era", "eras", "asset", "lang");
    private static final Set<String> SLIDE =
            Set.of("startDate", "endDate", "headline", "text", "asset", "tag", "group", "type");
    private static final Set<String> ASSET = Set.of("media", "credit", "caption", "thumbnail");

    private final ImportNotes notes;
    private final TimelineDraft draft;
    private final SlideDate dates;

    OldSlides(FileContent content, ImportNotes notes) {
        this.notes = notes;
        draft = new TimelineDraft(FormatMessages.TIMELINEJS_1, content.title(), notes);
        dates = new SlideDate(notes);
    }

    TimelineDraft read(JsonObject file) {
        notes.ignoreOthers(file, ROOT);
        draft.title(HtmlText.of(file.text("headline")).text());
        draft.description(HtmlText.of(file.text("text")).text());
        if (!file.object("asset").text("media").isEmpty()) {
            notes.ignored(file.line(), file.column(), "timeline.asset");
        }
        for (Object each : file.list("date")) {
            if (each instanceof JsonObject slide) {
                slide(slide, false);
            } else {
                notes.leftOut(file.line(), file.column(), FormatMessages.ENTRY_NO_OBJECT);
            }
        }
        file.objects("era").forEach(era -> slide(era, true));
        file.objects("eras").forEach(era -> slide(era, true));
        return draft;
    }

    private void slide(JsonObject slide, boolean era) {
        String written = slide.text("startDate");
        String name = HtmlText.of(slide.text("headline")).text();
        String start =
                written.isEmpty() ? null : dates.commas(written, slide.line(), slide.column());
        if (start == null) {
            String year = written.replaceFirst(",.*", "");
            EventFinish.dateFault(
                    notes,
                    slide.line(),
                    slide.column(),
                    year.matches("-?\\d{6,}") ? year : written,
                    name);
            return;
        }
        DraftEvent event = draft.event(slide.line(), slide.column());
        event.put("id", "").put("date", end(slide, start));
        if (era) {
            event.era();
        } else {
            event.track(slide.text("tag", "group"));
        }
        event.html("headline", slide.text("headline"));
        event.html("summary", slide.text("text"));
        JsonObject asset = slide.object("asset");
        HtmlText credit = HtmlText.of(asset.text("credit"));
        MediaText.put(
                event,
                asset.text("media"),
                HtmlText.of(asset.text("caption")).text(),
                credit.text());
        credit.links().forEach(link -> event.source(link.words(), "", link.address()));
        EventFinish.headline(event, notes, slide.line(), slide.column(), start);
        draft.id(event, "");
        notes.ignoreOthers(slide, SLIDE);
        notes.ignoreOthers(asset, ASSET);
    }

    private String end(JsonObject slide, String start) {
        String written = slide.text("endDate");
        if (written.isEmpty()) {
            return start;
        }
        String date = dates.commas(written, slide.line(), slide.column());
        String span = date == null ? null : DateJoin.span(start, date);
        if (span == null) {
            notes.warning(
                    slide.line(),
                    slide.column(),
                    date == null ? FormatMessages.END_UNREADABLE : FormatMessages.END_BEFORE_START,
                    date == null ? written : date,
                    start);
            return start;
        }
        return span;
    }
}
