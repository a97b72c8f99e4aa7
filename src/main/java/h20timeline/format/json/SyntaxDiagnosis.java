package h20timeline.format.json;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/// Finds plain words for what is wrong where the JSON parser gave up, from the characters around
/// that place: the parser's own words are for programmers.
final class SyntaxDiagnosis {
    private static final Pattern LITERAL =
            Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?|true|false|null");
    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?(NaN|INF|Infinity)");
    private static final String CURLY = "“”„‟«»‘’‚";
    private static final String WIDE = "，：；｛｝［］＂";
    private static final String PLAIN = ",:;{}[]\"";

    private final Utf8Source source;
    private final FaultPlace place;
    private final TokenStreamContext context;
    private final boolean started;
    private final long offset;
    private final int found;

    /// `offset` is the place of the fault in the file; `started` tells whether any value was read.
    SyntaxDiagnosis(Utf8Source source, TokenStreamContext context, boolean started, long offset) {
        this.source = source;
        this.context = context;
        this.started = started;
        this.offset = offset;
        this.place = new FaultPlace(source, offset);
        this.found = place.whole(0);
    }

    /// The sentence, what fills it, and how many characters before the place it belongs.
    record Finding(JsonMessages phrase, int back, List<Object> args) {}

    Finding find() {
        if (source.endsBefore(offset)) {
            return new Finding(JsonMessages.FILE_ENDS_EARLY, 0, List.of(closers()));
        }
        if (source.firstFault() == offset) {
            return say(JsonMessages.NOT_UTF8);
        }
        Finding finding = noNumber();
        finding = finding == null ? insideText() : finding;
        finding = finding == null ? invisible() : finding;
        finding = finding == null ? outsideOfAll() : finding;
        finding = finding == null ? number() : finding;
        finding = finding == null ? wrongSign() : finding;
        finding = finding == null ? bareWord() : finding;
        finding = finding == null ? punctuation() : finding;
        return finding == null ? say(JsonMessages.STRAY_CHARACTER, place.sign()) : finding;
    }

    private static Finding say(JsonMessages phrase, Object... args) {
        return new Finding(phrase, 0, List.of(args));
    }

    private @Nullable Finding invisible() {
        InvisibleCharacter name = InvisibleCharacter.of(found);
        return name == null
                ? null
                : say(JsonMessages.INVISIBLE_CHARACTER, name, "U+%04X".formatted(found));
    }

    /// The brackets that would still have to come, innermost first.
    private String closers() {
        StringBuilder all = new StringBuilder();
        for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            all.append(at.inObject() ? '}' : ']');
        }
        return all.toString();
    }

    /// Words that other formats take for numbers: the parser reads them to their end.
    private @Nullable Finding noNumber() {
        FaultPlace.Word word = place.word();
        return word.text().length() == word.back() && NO_NUMBER.matcher(word.text()).matches()
                ? new Finding(JsonMessages.QUOTES_MISSING, word.back(), List.of(word.text()))
                : null;
    }

    // Line ends and tabs are faults inside texts only; elsewhere they are welcome.
    private @Nullable Finding insideText() {
        if (found == '\n' || found == '\r') {
            return say(JsonMessages.TEXT_NOT_CLOSED);
        }
        if (found == '\t') {
            return say(JsonMessages.TAB_IN_TEXT);
        }
        for (int back = 1; back <= 5; back++) {
            int before = place.at(-back);
            if (before == '\\' && (back == 1 || place.at(-back + 1) == 'u')) {
                return new Finding(JsonMessages.BAD_ESCAPE, back, List.of());
            }
            if (before != 'u' && Character.digit(before, 16) < 0) {
                break;
            }
        }
        return null;
    }

    private @Nullable Finding outsideOfAll() {
        if (!context.inRoot()) {
            return null;
        }
        if (started) {
            return say(JsonMessages.AFTER_END);
        }
        return found == '<'
                ? say(JsonMessages.FILE_IS_MARKUP)
                : comment() ? say(JsonMessages.COMMENT) : say(JsonMessages.NOT_JSON);
    }

    private boolean comment() {
        int next = place.at(1);
        return found == '#' || (found == '/' && (next == '/' || next == '*'));
    }

    /// A number as people write it and JSON does not.
    private @Nullable Finding number() {
        FaultPlace.Word grouped = place.grouped();
        FaultPlace.Word word = place.word();
        boolean groups = !grouped.text().equals(word.text());
        FaultPlace.Word written = groups && oneNumber(grouped) ? grouped : word;
        String plain =
                LITERAL.matcher(written.text()).matches() ? null : NumberForm.of(written.text());
        if (plain == null || source.endsBefore(offset - written.back() + written.text().length())) {
            return null;
        }
        return new Finding(
                JsonMessages.NUMBER_FORM, written.back(), List.of(written.text(), plain));
    }

    // In a list, 1,5 are two numbers; in an object no number can follow a comma.
    private boolean oneNumber(FaultPlace.Word grouped) {
        return NumberForm.of(grouped.text()) != null
                && (context.inObject() || !grouped.text().matches("[-+]?\\d+,\\d{1,2}"));
    }

    private @Nullable Finding wrongSign() {
        if (comment()) {
            return say(JsonMessages.COMMENT);
        }
        if (found == '\'' || CURLY.indexOf(found) >= 0) {
            return say(JsonMessages.WRONG_QUOTES, place.sign());
        }
        int wide = WIDE.indexOf(found);
        return wide < 0
                ? null
                : say(JsonMessages.WIDE_SIGN, place.sign(), PLAIN.substring(wide, wide + 1));
    }

    /// A word that is no JSON: a text or a name without its quotation marks.
    private @Nullable Finding bareWord() {
        FaultPlace.Word word = place.word();
        int back = word.back();
        if (word.text().isEmpty()) {
            return null;
        }
        boolean literal = LITERAL.matcher(word.text()).matches();
        if (!literal && source.endsBefore(offset - back + word.text().length())) {
            return new Finding(JsonMessages.FILE_ENDS_EARLY, back, List.of(closers()));
        }
        if (back == 0 && afterValue()) {
            boolean adjacent = place.at(-1) == '"';
            if (!afterKey() || (adjacent && place.quoteAndColonFollow())) {
                return say(adjacent ? JsonMessages.QUOTES_IN_TEXT : JsonMessages.COMMA_MISSING);
            }
            return say(JsonMessages.COLON_MISSING);
        }
        return literal && !nameIsDue(-back)
                ? null
                : new Finding(JsonMessages.QUOTES_MISSING, back, List.of(word.text()));
    }

    private boolean afterKey() {
        return context.inObject() && before() == '"' && place.keyBefore();
    }

    /// Whether a name must stand here: after the brace of an object, or a comma in it.
    private boolean nameIsDue(long by) {
        int before = place.at(place.solidBefore(by));
        return context.inObject() && (before == '{' || before == ',');
    }

    private int before() {
        return place.at(place.solidBefore(0));
    }

    private boolean afterValue() {
        int before = before();
        return before == '"'
                || before == '}'
                || before == ']'
                || place.wordPart(place.solidBefore(0));
    }

    private @Nullable Finding punctuation() {
        int before = before();
        if (found == '}' || found == ']') {
            String other = found == '}' ? "]" : "}";
            if (context.inObject() != (found == '}')) {
                return say(JsonMessages.WRONG_BRACKET, place.sign(), other);
            }
            return before == ','
                    ? say(JsonMessages.TRAILING_COMMA, place.sign())
                    : say(before == ':' ? JsonMessages.VALUE_MISSING : JsonMessages.COLON_MISSING);
        }
        if (afterKey()) {
            return say(JsonMessages.COLON_MISSING);
        }
        if (found == ',') {
            return say(JsonMessages.VALUE_MISSING);
        }
        boolean starts = found == '"' || found == '{' || found == '[' || place.wordPart(0);
        if (starts && nameIsDue(0)) {
            return say(JsonMessages.NAME_MISSING_HERE, place.sign());
        }
        return starts && afterValue() ? say(JsonMessages.COMMA_MISSING) : null;
    }
}
