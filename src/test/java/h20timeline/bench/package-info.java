/// Speed and memory, measured with JMH: `mvn -Pbench verify`. Reports numbers; asserts nothing.
package h20timeline.bench;
