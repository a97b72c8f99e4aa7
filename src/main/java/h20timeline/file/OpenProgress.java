package h20timeline.file;

import h20timeline.i18n.Language;

/// How far the opening of a file has come; the fraction runs from 0 to 1, and is negative where it
/// is not known.
public record OpenProgress(InputFile file, Stage stage, double fraction) {
    /// What is being done.
    enum Stage {
        /// Its bytes are read.
        READING(FileMessages.READING),
        /// Its events are put in order.
        INDEXING(FileMessages.INDEXING);

        private final FileMessages word;

        Stage(FileMessages word) {
            this.word = word;
        }
    }

    /// The sentence for it.
    public String sentence(Language language) {
        return stage.word.in(language, file.name());
    }
}
