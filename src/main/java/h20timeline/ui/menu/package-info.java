/// The menus of what is under the pointer or has the keyboard, and the words that are copied from
/// there. Must not know the panels that they open on.
package h20timeline.ui.menu;
