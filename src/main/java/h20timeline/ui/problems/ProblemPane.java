package h20timeline.ui.problems;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.model.Problem;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.Paragraph;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;

/// What is wrong with the file, as it is now: also where the timeline beside it is that of an
/// older, better version. A click on a problem, or Enter, copies its place for an editor. Takes
/// room only while the view model has it open.
public final class ProblemPane extends BorderPane {
    private final ViewModel model;
    private final Consumer<Localised> say;
    private final Paragraph title = new Paragraph("", StyleClass.PROBLEM_TITLE);
    private final Button copyAll = StyleClass.QUIET_BUTTON.on(new Button());
    private final Button close = StyleClass.QUIET_BUTTON.on(new Button());
    private final ProblemList list = new ProblemList(this::copyPlace);

    /// `say` takes what is to be said of a copy.
    public ProblemPane(ViewModel model, Consumer<Localised> say) {
        this.model = model;
        this.say = say;
        HBox.setHgrow(title, Priority.ALWAYS);
        icon(copyAll, Material2AL.CONTENT_COPY);
        copyAll.setOnAction(event -> copyAll());
        icon(close, Material2AL.CLOSE);
        close.setOnAction(event -> model.showProblems(false));
        setTop(StyleClass.PROBLEM_HEAD.on(new HBox(title, copyAll, close)));
        setCenter(list);
        setMinSize(0, 0);
        StyleClass.PROBLEM_PANE.on(this);
        tell(model.state());
        open(model.state().panels().problems());
        model.stateProperty()
                .addListener((property, before, now) -> {
                    if (before.language() != now.language()
                            || !before.document().equals(now.document())) {
                        tell(now);
                    }
                    open(now.panels().problems());
                });
    }

    /// Gives the keyboard to the list, at its first row where none is chosen.
    @Override
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private static void icon(Button button, Ikon sign) {
        button.setGraphic(new IconText(sign));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void open(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    private void tell(ViewState state) {
        Language language = state.language();
        String words = title(state.document(), language);
        title.setText(words);
        list.setAccessibleText(words);
        list.setAccessibleHelp(ProblemMessages.HOW_TO_COPY.in(language));
        list.show(state.document().problems(), language);
        copyAll.setText(ProblemMessages.COPY_ALL.in(language));
        copyAll.setDisable(state.document().problems().isEmpty());
        LazyTooltip.on(copyAll, ProblemMessages.COPY_ALL_HELP.in(language));
        String closing = ProblemMessages.CLOSE.in(language);
        close.setAccessibleText(closing);
        LazyTooltip.on(close, closing);
    }

    private static String title(Document document, Language language) {
        String name = document.name();
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int count = document.problems().size();
        Localised origin = document.origin();
        if (origin != null && !document.behind()) {
            return origin.in(language);
        }
        String found =
                switch (count) {
                    case 0 -> ProblemMessages.NONE_IN.in(language, file);
                    case 1 -> ProblemMessages.ONE_IN.in(language, file);
                    default -> ProblemMessages.SOME_IN.in(language, language.number(count), file);
                };
        return document.behind() ? ProblemMessages.BEHIND.in(language, found) : found;
    }

    private void copyPlace(Problem problem) {
        String place = ProblemCell.at(problem.place());
        copy(place, language -> ProblemMessages.COPIED.in(language, place));
    }

    private void copyAll() {
        List<Problem> all = model.state().document().problems();
        copy(
                all.stream()
                        .map(p -> p.line(model.state().language()))
                        .collect(Collectors.joining("\n")),
                language ->
                        all.size() == 1
                                ? ProblemMessages.COPIED_ONE.in(language)
                                : ProblemMessages.COPIED_ALL.in(
                                        language, language.number(all.size())));
    }

    private void copy(String text, Localised done) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        boolean taken = Clipboard.getSystemClipboard().setContent(content);
        say.accept(taken ? done : ProblemMessages.NOT_COPIED::in);
    }
}
