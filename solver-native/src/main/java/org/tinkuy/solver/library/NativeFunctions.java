package org.tinkuy.solver.library;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;

/// The functions of a native library, as methods of Java.
///
/// The shape of a function is a public interface with one method, whose types say those of C: `int`
/// and `double` as they are, `long` for 64 bits, `MemorySegment` for any pointer.
public final class NativeFunctions {
  private final Path file;
  private final SymbolLookup symbols;

  private NativeFunctions(Path file, SymbolLookup symbols) {
    this.file = file;
    this.symbols = symbols;
  }

  /// Loads a library for as long as the process lives.
  ///
  /// @throws IllegalArgumentException where the file is no library that this machine can load
  public static NativeFunctions load(Path file) {
    NativeOutput.mute();
    return new NativeFunctions(file, SymbolLookup.libraryLookup(file, Arena.global()));
  }

  /// The function of this name.
  ///
  /// @throws IllegalArgumentException where the library has none
  public <T> T bind(Class<T> shape, String name) {
    MemorySegment address =
        symbols
            .find(name)
            .orElseThrow(() -> new IllegalArgumentException(file + " has no function " + name));
    return MethodHandleProxies.asInterfaceInstance(
        shape, Linker.nativeLinker().downcallHandle(address, descriptor(method(shape))));
  }

  /// A pointer that native code can call, valid as long as the arena.
  ///
  /// What is called must not throw: nothing may pass through native frames, which would end the
  /// process.
  public static <T> MemorySegment callback(Class<T> shape, T called, Arena arena) {
    Method method = method(shape);
    MethodType type = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    try {
      MethodHandle handle =
          MethodHandles.publicLookup().findVirtual(shape, method.getName(), type).bindTo(called);
      return Linker.nativeLinker().upcallStub(handle, descriptor(method), arena);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalArgumentException(shape + " must be a public interface", e);
    }
  }

  private static Method method(Class<?> shape) {
    return Arrays.stream(shape.getMethods()).findFirst().orElseThrow();
  }

  static FunctionDescriptor descriptor(Class<?> shape) {
    return descriptor(method(shape));
  }

  private static FunctionDescriptor descriptor(Method method) {
    MemoryLayout[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(NativeFunctions::layout)
            .toArray(MemoryLayout[]::new);
    return method.getReturnType() == void.class
        ? FunctionDescriptor.ofVoid(arguments)
        : FunctionDescriptor.of(layout(method.getReturnType()), arguments);
  }

  private static MemoryLayout layout(Class<?> type) {
    if (type == MemorySegment.class) {
      return ValueLayout.ADDRESS;
    }
    if (type == int.class) {
      return ValueLayout.JAVA_INT;
    }
    if (type == long.class) {
      return ValueLayout.JAVA_LONG;
    }
    if (type == double.class) {
      return ValueLayout.JAVA_DOUBLE;
    }
    throw new IllegalArgumentException("No type of C for " + type);
  }
}
