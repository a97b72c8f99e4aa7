package h20timeline.ui.command;

import h20timeline.i18n.Localised;

/// What a note in the status line offers to do.
public record NoteAction(Localised name, Runnable act) {}
