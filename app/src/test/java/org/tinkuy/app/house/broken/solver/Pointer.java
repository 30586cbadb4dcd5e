package org.tinkuy.app.house.broken.solver;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/// A port that knows of files and of memory outside Java.
record Pointer(Path library, MemorySegment start) {}
