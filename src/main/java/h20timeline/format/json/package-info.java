/// Reads and checks our event file: bytes in, a timeline and its problems with their places out.
/// Must not know pixels, windows or other tools' files.
package h20timeline.format.json;
