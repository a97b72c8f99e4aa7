package h20timeline.ui;

import h20timeline.words.Phrase;

/// What the line says in which a date is written to go there.
enum GoToSay implements Phrase {
    NAME,
    FORMS,
    NO_DATE,
    GO
}
