package h20timeline.model;

import org.jspecify.annotations.Nullable;

/// Words of a source, verbatim, in their language (a BCP 47 tag), with a translation where given.
public record Quote(String text, String lang, Text translation, @Nullable String source) {}
