/// One page to send: the pictures, the events as a list, and what is known of each, in a file that
/// asks for nothing from anywhere.
package h20timeline.export.html;
