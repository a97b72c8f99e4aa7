/// Build steps outside the program: the icons in all sizes, the application image with its own Java
/// runtime, and the installation package of the system that builds.
@NullMarked
package dist;

import org.jspecify.annotations.NullMarked;
