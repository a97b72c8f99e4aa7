package h20timeline.app;

import h20timeline.words.Language;

/// How far the opening of a file has come; the fraction runs from 0 to 1, and is negative where it
/// is not known.
record Step(TimelineFile file, Stage stage, double fraction) {
    /// What is being done.
    enum Stage {
        /// Its bytes are read.
        READING(FileWord.READING),
        /// Its events are put in order.
        INDEXING(FileWord.INDEXING);

        private final FileWord word;

        Stage(FileWord word) {
            this.word = word;
        }
    }

    /// The sentence for it.
    String sentence(Language language) {
        return stage.word.in(language, file.name());
    }
}
