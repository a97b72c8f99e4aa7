/// What a picture is asked for: the stretch of time, the size, what stands out and what stands
/// around the lanes. Must not know what is drawn for it.
package h20timeline.layout.view;
