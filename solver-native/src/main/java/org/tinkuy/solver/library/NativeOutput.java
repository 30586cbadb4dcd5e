package org.tinkuy.solver.library;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.Optional;

/// What native libraries write to the standard output of C. The answer of a command stands there,
/// and HiGHS 1.12.0 writes a line that no option silences, so it is led to nowhere.
///
/// Java writes past the streams of C and is not touched. Windows has no such variable; there the
/// line stays.
final class NativeOutput {
  private NativeOutput() {}

  private static final class Led {
    private static final boolean AWAY = lead();
  }

  /// Leads it to nowhere from now on; whether that could be done.
  static boolean mute() {
    return Led.AWAY;
  }

  private static boolean lead() {
    Optional<MemorySegment> stream = find("stdout").or(() -> find("__stdoutp"));
    Optional<MemorySegment> open = find("fopen");
    if (stream.isEmpty() || open.isEmpty()) {
      return false;
    }
    Open file =
        MethodHandleProxies.asInterfaceInstance(
            Open.class,
            Linker.nativeLinker()
                .downcallHandle(open.get(), NativeFunctions.descriptor(Open.class)));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment nowhere = file.call(arena.allocateFrom("/dev/null"), arena.allocateFrom("w"));
      if (nowhere.equals(MemorySegment.NULL)) {
        return false;
      }
      stream.get().reinterpret(ValueLayout.ADDRESS.byteSize()).set(ValueLayout.ADDRESS, 0, nowhere);
      return true;
    }
  }

  private static Optional<MemorySegment> find(String name) {
    return Linker.nativeLinker().defaultLookup().find(name);
  }

  /// `(path, mode) -> stream`.
  public interface Open {
    MemorySegment call(MemorySegment path, MemorySegment mode);
  }
}
