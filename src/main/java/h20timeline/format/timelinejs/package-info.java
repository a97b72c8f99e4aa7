/// Files of TimelineJS: version 3, and 1 and 2, bare or as a call of a function.
package h20timeline.format.timelinejs;
