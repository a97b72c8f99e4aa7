package h20timeline.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextRole;
import h20timeline.slides.SlideDeck;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A step that cannot be drawn, on its slide or on its timeline, costs the show nothing else.
@ExtendWith(FxExtension.class)
class FaultyStepTest {
    private ShowFixture hand;
    private volatile Set<TextRole> broken = Set.of();

    @Start
    void start(Stage stage) {
        SlideDeck deck = new SlideDeck(new TimelineIndex(Sagas.saga()), this::width);
        hand = new ShowFixture(deck, 1, ShowFixture.LAPTOP);
    }

    @AfterEach
    void end() {
        ShowFixture.fx(() -> {
            hand.show.end();
            return true;
        });
    }

    private double width(String text, TextRole role) {
        if (broken.contains(role) && text.contains("US blocks")) {
            throw new IllegalStateException("a font is broken");
        }
        return 7.0 * text.length();
    }

    @ParameterizedTest
    @EnumSource(names = {"SLIDE_HEADLINE", "LABEL_STRONG"})
    void itsTitleIsShownAndTheShowGoesOn(TextRole role, FxRobot robot) {
        broken = Set.of(role);
        robot.push(KeyCode.PAGE_DOWN);
        FxThread.settle();
        assertTrue(texts().contains("April: sales blocked"), texts().toString());
        robot.push(KeyCode.PAGE_DOWN);
        FxThread.settle();
        assertEquals(4, hand.step());
        assertTrue(texts().contains("June: Chinese chips move"), texts().toString());
    }

    private static List<String> texts() {
        Stage stage = ShowFixture.window("Audience");
        return ShowFixture.fx(() ->
                stage.getScene().getRoot().lookupAll(".audience Text").stream()
                        .map(node -> ((Text) node).getText())
                        .toList());
    }
}
