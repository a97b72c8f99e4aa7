/// How a timeline is told to an audience: its steps in order, what the speaker needs to know at
/// each, and how the time runs. Values only. Must not know what a step looks like, nor who shows
/// it.
package h20timeline.story;
