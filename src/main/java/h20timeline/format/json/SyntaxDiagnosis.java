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
    private static final String CURLY = "“”„‟«»‘’‚";
    private static final String WIDE = "，：；｛｝［］＂";
    private static final String PLAIN = ",:;{}[]\"";
    private static final int LONGEST_WORD = 60;

    private final Utf8Source source;
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
        this.found = source.at(offset);
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
        Finding finding = insideText();
        finding = finding == null ? outsideOfAll() : finding;
        finding = finding == null ? wrongSign() : finding;
        finding = finding == null ? bareWord() : finding;
        finding = finding == null ? punctuation() : finding;
        return finding == null ? say(JsonMessages.STRAY_CHARACTER, shown()) : finding;
    }

    private static Finding say(JsonMessages phrase, Object... args) {
        return new Finding(phrase, 0, List.of(args));
    }

    private String shown() {
        return found < ' ' ? "U+%04X".formatted(found) : String.valueOf((char) found);
    }

    /// The brackets that would still have to come, innermost first.
    private String closers() {
        StringBuilder all = new StringBuilder();
        for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            all.append(at.inObject() ? '}' : ']');
        }
        return all.toString();
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
            int before = source.at(offset - back);
            if (before == '\\' && (back == 1 || source.at(offset - back + 1) == 'u')) {
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
        int next = source.at(offset + 1);
        return found == '#' || (found == '/' && (next == '/' || next == '*'));
    }

    private @Nullable Finding wrongSign() {
        if (comment()) {
            return say(JsonMessages.COMMENT);
        }
        if (found == '\'' || CURLY.indexOf(found) >= 0) {
            return say(JsonMessages.WRONG_QUOTES, shown());
        }
        int wide = WIDE.indexOf(found);
        return wide < 0
                ? null
                : say(JsonMessages.WIDE_SIGN, shown(), PLAIN.substring(wide, wide + 1));
    }

    /// A word or number that is no JSON: a text without its quotation marks.
    private @Nullable Finding bareWord() {
        int back = 0;
        while (back < LONGEST_WORD && wordPart(source.at(offset - back - 1))) {
            back++;
        }
        StringBuilder word = new StringBuilder();
        for (int i = -back; i < LONGEST_WORD && wordPart(source.at(offset + i)); i++) {
            word.append((char) source.at(offset + i));
        }
        if (word.isEmpty() || LITERAL.matcher(word).matches()) {
            return null;
        }
        if (source.endsBefore(offset - back + word.length())) {
            return new Finding(JsonMessages.FILE_ENDS_EARLY, back, List.of(closers()));
        }
        if (back == 0 && afterValue()) {
            return source.at(offset - 1) == '"'
                    ? say(JsonMessages.QUOTES_IN_TEXT)
                    : say(JsonMessages.COMMA_MISSING);
        }
        return new Finding(JsonMessages.QUOTES_MISSING, back, List.of(word.toString()));
    }

    private static boolean wordPart(int c) {
        return c > 0 && ("-+._".indexOf(c) >= 0 || Character.isLetterOrDigit(c));
    }

    private boolean afterValue() {
        int before = solidBefore(offset);
        return before == '"' || before == '}' || before == ']' || wordPart(before);
    }

    private @Nullable Finding punctuation() {
        int before = solidBefore(offset);
        if (found == '}' || found == ']') {
            String other = found == '}' ? "]" : "}";
            if (context.inObject() != (found == '}')) {
                return say(JsonMessages.WRONG_BRACKET, shown(), other);
            }
            return before == ','
                    ? say(JsonMessages.TRAILING_COMMA, shown())
                    : say(before == ':' ? JsonMessages.VALUE_MISSING : JsonMessages.COLON_MISSING);
        }
        boolean key = context.inObject() && before == '"' && keyBefore();
        if (key) {
            return say(JsonMessages.COLON_MISSING);
        }
        if (found == ',') {
            return say(JsonMessages.VALUE_MISSING);
        }
        boolean starts = found == '"' || found == '{' || found == '[' || wordPart(found);
        return starts && afterValue() ? say(JsonMessages.COMMA_MISSING) : null;
    }

    private int solidBefore(long end) {
        long at = end - 1;
        while (source.at(at) >= 0 && source.at(at) <= ' ') {
            at--;
        }
        return source.at(at);
    }

    /// Whether the text before this place is a key: it follows an opening brace or a comma.
    private boolean keyBefore() {
        long at = offset - 1;
        while (source.at(at) >= 0 && source.at(at) <= ' ') {
            at--;
        }
        at--;
        while (source.at(at) >= 0 && (source.at(at) != '"' || source.at(at - 1) == '\\')) {
            at--;
        }
        int before = solidBefore(at);
        return before == '{' || before == ',';
    }
}
