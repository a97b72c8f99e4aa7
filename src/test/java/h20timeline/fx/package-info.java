/// The toolkit in tests: its thread, the hands of a user, and windows that end with their test. A
/// gesture has done all its work when it returns, so that no test sleeps.
package h20timeline.fx;
