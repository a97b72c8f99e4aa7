/// Tables in Markdown texts.
package h20timeline.format.markdown;
