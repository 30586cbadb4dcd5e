/// The native libraries of this platform, unpacked into a folder of this process.
///
/// Start with [org.tinkuy.solver.library.NativeLibraries].
///
/// Flow: a solver asks for the files it needs; they are copied out of the platform's jar into a
/// folder that carries the process id, beside a lock that the process holds while it lives. A
/// folder whose process was killed is removed by the next that starts.
///
/// Terms: a _platform_ is an operating system on a kind of processor, as the jars of OR-Tools name
/// them.
///
/// Not here: calls into the libraries.
@NullMarked
package org.tinkuy.solver.library;

import org.jspecify.annotations.NullMarked;
