/// Files of The Timeline Project (XML).
package h20timeline.format.timelineproject;
