package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.model.Actor;
import h20timeline.model.Certainty;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Figure;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Link;
import h20timeline.model.Quote;
import h20timeline.model.Relation;
import h20timeline.model.Source;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.Document;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small timeline that has one of everything the panel shows.
public final class DetailFixture {
    private static final String LONG = "Donaudampfschifffahrtsgesellschaft".repeat(4);

    private DetailFixture() {}

    public static Document document() {
        Timeline timeline =
                new Timeline(
                        text("A small saga", "小风波"),
                        text("What it is about", "内容"),
                        date("2025-08-24"),
                        List.of(
                                new Track("policy", text("Policy", "政策"), Hue.BLUE),
                                new Track("makers", text("Makers", "厂商"), Hue.PURPLE)),
                        List.of(
                                new Actor("cac", text("The regulator", "监管机构")),
                                new Actor("sons", text("Regulator & sons", "父子"))),
                        List.of(
                                new Source(
                                        "article",
                                        text("The main story", "主文"),
                                        Text.EMPTY,
                                        Text.EMPTY,
                                        null,
                                        null,
                                        Text.EMPTY),
                                new Source(
                                        "page",
                                        text("A page", "网页"),
                                        Text.same("The Paper"),
                                        Text.EMPTY,
                                        date("2025-04-15"),
                                        URI.create("https://news.example.org/a?b=c"),
                                        Text.EMPTY)),
                        List.of(ban(), resumption(), cancelled(), fear(), unbroken()),
                        links(),
                        List.of());
        TimeSpan span = new TimeSpan(0, 365 * TimeSpan.DAY);
        return new Document("small.json", timeline, span, span, List.of());
    }

    private static Event ban() {
        return new Event(
                new EventCore(
                        "ban",
                        date("2025-04-09"),
                        date("2025-04"),
                        "policy",
                        Importance.BACKBONE,
                        Kind.OFFICIAL_ACT,
                        Status.CONFIRMED),
                new EventWording(
                        text("The ban", "禁令"),
                        text("What happened", "经过"),
                        text("Not called a ban", "并非禁令"),
                        text("Day from the letter", "日期依据信函")),
                new EventEvidence(
                        List.of(
                                new Figure(
                                        Text.same("5.5"),
                                        Text.same("bn USD"),
                                        text("charge", "计提"),
                                        Status.ESTIMATED)),
                        List.of(
                                new Claim(
                                        text("It is unsafe", "不安全"),
                                        "cac",
                                        Status.DENIED,
                                        text("It is not", "并非如此"),
                                        "article")),
                        List.of(
                                new Quote(
                                        "一度禁止",
                                        "zh-Hans",
                                        text("For a time barred", ""),
                                        "article")),
                        List.of("sons"),
                        List.of("article", "page")));
    }

    private static Event resumption() {
        return plain(
                "resumption",
                "2025-07-15",
                "2025-07-15",
                "The resumption",
                "The <b>talk</b> & <script>alert(1)</script>",
                List.of(new Figure(Text.same("15"), Text.same("%"), Text.EMPTY, Status.CONFIRMED)));
    }

    private static Event fear() {
        return plain("fear", "2025-04-02", null, "The fear", "", List.of());
    }

    private static Event unbroken() {
        return plain(
                "long",
                "2025-05-01",
                null,
                LONG,
                "https://example.org/" + LONG,
                List.of(
                        new Figure(Text.same(LONG), Text.same(LONG), Text.same(LONG), null),
                        new Figure(Text.same("1"), Text.EMPTY, Text.same(LONG), null)));
    }

    private static Event plain(
            String id,
            String date,
            @Nullable String articleDate,
            String headline,
            String summary,
            List<Figure> figures) {
        return new Event(
                new EventCore(
                        id,
                        date(date),
                        articleDate == null ? null : date(articleDate),
                        "policy",
                        Importance.CONTEXT,
                        Kind.COMMENTARY,
                        Status.CONFIRMED),
                new EventWording(Text.same(headline), Text.same(summary), Text.EMPTY, Text.EMPTY),
                EventEvidence.of(figures));
    }

    private static Event cancelled() {
        return new Event(
                new EventCore(
                        "cancelled",
                        date("2025-04-20"),
                        null,
                        "makers",
                        Importance.CONTEXT,
                        Kind.COMPANY_STATEMENT,
                        Status.REPORTED),
                EventWording.of(Text.same("Orders cancelled")),
                new EventEvidence(List.of(), List.of(), List.of(), List.of(), List.of("page")));
    }

    private static List<Link> links() {
        return List.of(
                new Link(
                        "fear",
                        "ban",
                        Relation.CAUSED,
                        Certainty.HYPOTHESIS,
                        "也许",
                        text("A guess of the article", "文章的猜想")),
                new Link("ban", "cancelled", Relation.CAUSED, Certainty.STATED, "", Text.EMPTY),
                new Link("resumption", "ban", Relation.REVERSED, Certainty.STATED, "", Text.EMPTY),
                new Link(
                        "long",
                        "fear",
                        Relation.BROUGHT_TO_A_PEAK,
                        Certainty.SUGGESTED,
                        LONG,
                        Text.same(LONG)));
    }

    private static Text text(String english, String chinese) {
        return new Text(Language.ALL, List.of(english, chinese));
    }

    private static EdtfDate date(String edtf) {
        return switch (EdtfDate.parse(edtf)) {
            case EdtfResult.Parsed(EdtfDate date) -> date;
            case EdtfResult.Failed failed -> throw new IllegalArgumentException(failed.toString());
        };
    }
}
