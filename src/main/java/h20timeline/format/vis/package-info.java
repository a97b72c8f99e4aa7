/// Data sets of vis-timeline: items and groups, or bare items.
package h20timeline.format.vis;
