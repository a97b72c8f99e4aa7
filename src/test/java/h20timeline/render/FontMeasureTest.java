package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxThread;
import h20timeline.layout.text.TextRole;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is measured is what is drawn: a text is never wider than its box.
class FontMeasureTest {
    private static final double SLACK = 1;
    private static final double PART = 0.015;

    private static final List<String> SAMPLES =
            List.of(
                    "i",
                    "W",
                    "8",
                    "…",
                    "15 Apr",
                    "9 April 2025",
                    "between 7 and 21 Apr 2025",
                    "Nvidia says licence needed for H20 sales to China, indefinitely",
                    "AVATAR To We Yo LT “P.” 1/11, 7:11 — Tä",
                    "$5.5bn charge; +9.87 % Wind GPU index (2025-04-15)",
                    "illicit fjord Wi-Fi office",
                    "WAVWAVWAVWAVWAVWAVWAVWAVWAV",
                    "Donaudampfschifffahrtsgesellschaft",
                    "国",
                    "4月9日",
                    "美国政府通知英伟达：H20对华出口需要许可证，“无限期”生效",
                    "报道：英伟达要求供应商暂停H20生产……（未证实）",
                    "2025年7月31日至8月中旬",
                    "Nvidia（英伟达）称H20 “无后门”, 15 % 收入",
                    "55\u202f亿美元 计提费用");

    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @ParameterizedTest
    @EnumSource
    void aTextIsAsWideAsMeasured(TextRole role) {
        FxThread.run(() -> compare(role));
    }

    private static void compare(TextRole role) {
        FontMeasure measure = new FontMeasure();
        Text text = new Text();
        text.getStyleClass().add(FontMeasure.cssClass(role));
        Group root = StyleClass.H20.on(new Group(text));
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        for (String sample : SAMPLES) {
            text.setText(sample);
            root.applyCss();
            double drawn = text.getLayoutBounds().getWidth();
            double measured = measure.width(sample, role);
            String what = "%s: %s is %.2f, measured %.2f".formatted(role, sample, drawn, measured);
            assertTrue(measured >= drawn - SLACK, what);
            assertTrue(measured <= drawn * (1 + PART) + SLACK, what);
        }
    }
}
