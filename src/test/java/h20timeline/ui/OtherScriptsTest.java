package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextDirection;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Figure;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Quote;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.render.Backdrop;
import h20timeline.render.Drawing;
import h20timeline.render.FontMeasure;
import h20timeline.render.OffscreenCanvas;
import h20timeline.render.Theme;
import h20timeline.slides.Slide;
import h20timeline.slides.SlideDeck;
import h20timeline.time.TimeSpan;
import h20timeline.ui.control.LinkText;
import h20timeline.ui.detail.DetailProbe;
import h20timeline.ui.timeline.HoverCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Texts that are written from right to left, whose letters are joined, and that mix them with
/// others: everywhere a timeline is shown.
@ExtendWith(FxExtension.class)
class OtherScriptsTest {
    private static final List<String> TEXTS =
            List.of(
                    "أعلنت الحكومة عن قيود جديدة على تصدير الرقائق (H20) في 5 فبراير 2025",
                    "قالت الوزارة إن القيود ستدخل حيز التنفيذ فورا، وفقا لتقرير Reuters.",
                    "الحكومة",
                    "والمستشفياتوالجامعاتوالمؤسساتوالوزاراتوالشركاتوالمصانعوالمتاجروالمدارس",
                    "H20: أعلنت Nvidia عن خسائر بقيمة 5.5 مليار دولار بسبب القيود الجديدة على التصدير",
                    "הממשלה הודיעה על הגבלות חדשות על ייצוא שבבים בשנת 2025 (H20), לפי Reuters",
                    "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ וְהָאָרֶץ הָיְתָה תֹהוּ וָבֹהוּ",
                    "The ministry wrote “הממשלה הודיעה על הגבלות חדשות על ייצוא שבבים” on 5 February 2025",
                    "دولت محدودیت‌های تازه‌ای بر صادرات تراشه‌های H20 اعلام کرد و گفت که فوراً اجرا می‌شود",
                    "حکومت نے H20 چپس کی برآمد پر نئی پابندیوں کا اعلان کیا جو فوری طور پر نافذ ہوں گی",
                    "ܐܒܘܢ ܕܒܫܡܝܐ ܢܬܩܕܫ ܫܡܟ ܬܐܬܐ ܡܠܟܘܬܟ ܢܗܘܐ ܨܒܝܢܟ ܐܝܟܢܐ ܕܒܫܡܝܐ",
                    "सरकार ने H20 चिप्स के निर्यात पर नए प्रतिबंधों की घोषणा की जो तुरंत लागू होंगे",
                    "รัฐบาลประกาศข้อจำกัดใหม่เกี่ยวกับการส่งออกชิป H20 ซึ่งจะมีผลบังคับใช้ทันที",
                    "Le\u0301gislation de\u0301cide\u0301e a\u0300 Bruxelles: les exportations de puces sont re\u0301gule\u0301es",
                    "👩‍👩‍👧‍👦 Families of engineers 👩🏽‍💻👨🏿‍🔬 gather 🏳️‍🌈 while sales of chips 🚀🔥 rise",
                    "🚀🔥📈🇨🇳🇺🇸👍🏽".repeat(12),
                    "英伟达 والحكومة الصينية 宣布 H20 芯片 صادرات محدودة 并要求说明安全风险",
                    "أسعار 📈 الرقائق ارتفعت 25% (من 12,000 إلى 15,000 دولار) 🚀 في الأسبوع الأول",
                    "١٢٣ رقاقة و٤٥٦ خادما: «الدفعة الأولى» وصلت\nوالثانية تأخرت\n\nوالثالثة ألغيت",
                    "\u202eevil\u202c ab\u200fcd\u200e \u2067عربي\u2069 (x) שלום [y] ‏123‏ end of the mixed text");

    private final Timeline timeline = timeline();
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, timeline);
    }

    private static Timeline timeline() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            Text text = Text.same(TEXTS.get(i));
            events.add(
                    new Event(
                            new EventCore(
                                    "e" + i,
                                    Sagas.date(LocalDate.of(2025, 1, 1).plusDays(i * 9L) + ""),
                                    null,
                                    "t" + i % 3,
                                    Importance.BACKBONE,
                                    Kind.MEDIA_REPORT,
                                    Status.REPORTED),
                            new EventWording(text, text, text, text),
                            new EventEvidence(
                                    List.of(new Figure(text, text, text, Status.ESTIMATED)),
                                    List.of(),
                                    List.of(new Quote(TEXTS.get(i), "und", text, null)),
                                    List.of(),
                                    List.of())));
        }
        return Sagas.timeline(3, "2025-08-24", events);
    }

    @Test
    void thePanelShowsEachTextWholeInItsDirection() {
        for (int i = 0; i < TEXTS.size(); i++) {
            String id = "e" + i;
            desk.given(() -> desk.model.select(id));
            desk.settle();
            Node panel = desk.find(".detail-body");
            assertWhole(panel, TEXTS.get(i));
            assertInside(panel, id);
        }
    }

    @Test
    void thePanelFollowsAnotherWidth() {
        for (double width = 1400; width > 800; width -= 290) {
            double wide = width;
            desk.given(() -> desk.stage().setWidth(wide));
            for (int i = 0; i < TEXTS.size(); i += 5) {
                String id = "e" + i;
                desk.given(() -> desk.model.select(id));
                desk.settle();
                assertInside(desk.find(".detail-body"), id + " at " + width);
            }
        }
    }

    @Test
    void theHoverCardShowsAHeadlineThatIsCut(FxRobot robot) {
        int seen = 0;
        for (Mark mark : desk.picture().marks()) {
            if (mark instanceof Mark.OfEvent ofEvent && ofEvent.cut()) {
                robot.moveTo(desk.middleOf(mark));
                desk.settle();
                HoverCard card = (HoverCard) desk.find(".hover-card");
                int number = Integer.parseInt(ofEvent.id().substring(1));
                assertTrue(card.isVisible(), ofEvent.id());
                assertWhole(card, TEXTS.get(number));
                assertInside(card, ofEvent.id());
                seen++;
            }
        }
        assertTrue(seen > 3, "headlines that are cut: " + seen);
    }

    @Test
    void theListShowsEachHeadline(FxRobot robot) {
        FindFixture find = new FindFixture(desk, robot);
        find.openEvents();
        for (int i = 0; i < TEXTS.size(); i++) {
            int row = i;
            desk.given(() -> find.list().scrollTo(row));
            desk.settle();
            for (Node cell : find.rows()) {
                assertInside(cell, "row near " + i);
                String shown = FindFixture.headline(cell).replace("\n", "");
                String start = shown.replace("…", "").strip();
                assertTrue(TEXTS.stream().anyMatch(t -> flat(t).startsWith(flat(start))), shown);
            }
        }
    }

    /// A slide of every event, and its timeline; each line ends inside the slide.
    @Test
    void slidesAndTheirTimelinesAreDrawn() {
        SlideDeck deck =
                FxThread.run(() -> new SlideDeck(new TimelineIndex(timeline), new FontMeasure()));
        for (int i = 0; i < deck.steps().size(); i++) {
            Slide slide = deck.slide(i, Language.EN, Slide.HEIGHT * 16 / 9);
            Box place = slide.timeline();
            TimeSpan span = deck.steps().get(i).range();
            Picture below = place == null ? null : deck.picture(i, span, place, Language.EN);
            Drawing drawing = new Drawing.OfSlide(slide, below);
            int[] pixels =
                    FxThread.run(() ->
                            new OffscreenCanvas(drawing, Theme.LIGHT, Backdrop.WHITE, 1)
                                    .rows(0, 200));
            assertTrue(Arrays.stream(pixels).distinct().count() > 2, "something is drawn");
            for (TextBox box : slide.texts()) {
                assertTrue(box.right() <= slide.width() - 8, i + ": " + box);
                if (TextDirection.isRightToLeft(box.text())
                        && box.role() == TextRole.SLIDE_HEADLINE_LEAST) {
                    assertTrue(box.right() > slide.width() / 3, i + ": " + box);
                }
            }
        }
    }

    /// All of a text is somewhere below a node.
    private static void assertWhole(Node root, String text) {
        List<String> shown = DetailProbe.shown(root).stream().map(OtherScriptsTest::flat).toList();
        assertTrue(shown.contains(flat(text)), text + " in " + shown);
        assertEquals(
                List.of(),
                DetailProbe.cut(root).stream().filter(t -> t.contains("…")).toList(),
                text);
    }

    /// No line leaves its control, and a text from right to left ends at the right.
    private static void assertInside(Node root, String what) {
        for (javafx.scene.text.Text text : DetailProbe.texts(root)) {
            Node flow = text.getParent();
            if (!(flow instanceof TextFlow)
                    || !isSeen(flow)
                    || !(above(flow) instanceof Labeled label)) {
                continue;
            }
            Bounds words = text.localToScene(text.getLayoutBounds());
            Bounds around = label.localToScene(label.getLayoutBounds());
            String where = what + ": " + text.getText() + " " + words + " in " + around;
            assertTrue(words.getMinX() >= around.getMinX() - 2, where);
            assertTrue(words.getMaxX() <= around.getMaxX() + 2, where);
            assertTrue(words.getMaxY() <= around.getMaxY() + 2, where);
            if (TextDirection.isRightToLeft(label.getText()) && !(label instanceof LinkText)) {
                double right = flow.localToScene(flow.getLayoutBounds()).getMaxX();
                double inset = label.snappedLeftInset() + label.snappedRightInset();
                assertEquals(around.getMaxX() - inset, right, inset + 2, where);
            }
        }
    }

    private static Node above(Node flow) {
        Node parent = flow.getParent();
        return parent instanceof HBox ? parent.getParent() : parent;
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\p{Cf}\ufe0f\u202f]", "");
    }
}
