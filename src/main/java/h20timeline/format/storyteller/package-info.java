/// Files of Timeline Storyteller: a list of events, or a saved story.
package h20timeline.format.storyteller;
