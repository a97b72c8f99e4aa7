/// Classes that break one rule of the architecture each, so that a test can show that no rule has
/// gone blind. Nothing runs them, and no other package may learn from them.
package h20timeline.archfixtures;
