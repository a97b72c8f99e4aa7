package h20timeline.story;

import h20timeline.i18n.Language;
import h20timeline.model.Actor;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that the file says to be so, and how far: an event itself, or what somebody claims in
/// it. `claim` is null for the event itself.
public record Assertion(Event event, @Nullable Claim claim) {
    /// All that an event asserts: itself first, then the claims in it.
    public static List<Assertion> of(Event event) {
        return Stream.concat(Stream.of(new Assertion(event, null)), claims(event).stream())
                .toList();
    }

    /// The claims in an event.
    public static List<Assertion> claims(Event event) {
        return event.claims().stream().map(claim -> new Assertion(event, claim)).toList();
    }

    /// Where it stands.
    public Standing standing() {
        return claim == null ? Standing.of(event) : Standing.of(claim);
    }

    /// The headline of the event, or the claim after the name of who makes it.
    public String text(Timeline timeline, Language language) {
        if (claim == null) {
            return event.headline().marked(language);
        }
        String by = by(claim, timeline, language);
        String words = claim.text().marked(language);
        return by.isEmpty() ? words : StoryMessages.SAYS.in(language, by, words);
    }

    /// The answer to the claim; empty where there is none.
    public String answer(Language language) {
        return claim == null || claim.answer().isEmpty()
                ? ""
                : StoryMessages.ANSWER.in(language, claim.answer().marked(language));
    }

    /// All of it for where it stands in no group: the words, how far they hold, and the answer.
    public String sentence(Timeline timeline, Language language) {
        if (claim == null) {
            return StoryMessages.STANDING.in(
                    language, text(timeline, language), Standing.word(event, language));
        }
        String standing = standing().word(language);
        String by = by(claim, timeline, language);
        String who = by.isEmpty() ? standing : StoryMessages.STANDING.in(language, by, standing);
        String words = StoryMessages.SAYS.in(language, who, claim.text().marked(language));
        String answer = answer(language);
        return answer.isEmpty() ? words : words + language.rules().sentenceSpace() + answer;
    }

    private static String by(Claim claim, Timeline timeline, Language language) {
        return timeline.actor(claim.by()).map(Actor::name).map(n -> n.marked(language)).orElse("");
    }
}
