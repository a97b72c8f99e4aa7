/// Search, filters and going to a date. Must not know how a query is answered.
package h20timeline.ui.find;
