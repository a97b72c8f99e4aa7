package h20timeline.review;

import h20timeline.i18n.Message;

/// What an editor should look at, said with the remedy.
public enum ReviewMessages implements Message {
    SOURCE_UNDATED,
    NO_SOURCE,
    ONE_SOURCE,
    CLAIM_UNDATED,
    QUOTE_WITHOUT_SOURCE,
    QUOTE_UNTRANSLATED,
    NOTE_TOO_LONG,
    HALF_WIDTH,
    JAPANESE_SIGN,
    KANA
}
