package org.tinkuy.solver.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;

/// The C interface of HiGHS, function by function.
///
/// The interfaces give each shape of function a Java type, so that a call is a plain method call.
/// They are public because the JDK makes proxies of public interfaces only.
///
/// Source: HiGHS 1.12.0, interfaces/highs_c_api.h and lp_data/HighsCallbackStruct.h.
final class HighsLibrary {
  private static final int ROW_WISE = 2;
  private static final int MINIMIZE = 1;
  private static final int MAXIMIZE = -1;
  private static final long NAME_BYTES = 64;

  private final Linker linker = Linker.nativeLinker();
  private final SymbolLookup symbols;
  private final Create create;
  private final Destroy destroy;
  private final Pass pass;
  private final SetInt option;
  private final SetInt flag;
  private final SetDouble setting;
  private final Ask run;
  private final Ask status;
  private final Read intValue;
  private final Read longValue;
  private final Read doubleValue;
  private final Four solution;
  private final Start start;
  private final Two callback;
  private final SetCode listen;
  private final Item item;
  private final String version;

  private HighsLibrary(SymbolLookup symbols) {
    this.symbols = symbols;
    create = bind(Create.class, "Highs_create", FunctionDescriptor.of(ADDRESS));
    destroy = bind(Destroy.class, "Highs_destroy", FunctionDescriptor.ofVoid(ADDRESS));
    pass = bind(Pass.class, "Highs_passMip", passed());
    flag = bind(SetInt.class, "Highs_setBoolOptionValue", ints(ADDRESS, ADDRESS, JAVA_INT));
    option = bind(SetInt.class, "Highs_setIntOptionValue", ints(ADDRESS, ADDRESS, JAVA_INT));
    setting =
        bind(SetDouble.class, "Highs_setDoubleOptionValue", ints(ADDRESS, ADDRESS, JAVA_DOUBLE));
    run = bind(Ask.class, "Highs_run", ints(ADDRESS));
    status = bind(Ask.class, "Highs_getModelStatus", ints(ADDRESS));
    intValue = bind(Read.class, "Highs_getIntInfoValue", ints(ADDRESS, ADDRESS, ADDRESS));
    longValue = bind(Read.class, "Highs_getInt64InfoValue", ints(ADDRESS, ADDRESS, ADDRESS));
    doubleValue = bind(Read.class, "Highs_getDoubleInfoValue", ints(ADDRESS, ADDRESS, ADDRESS));
    solution =
        bind(Four.class, "Highs_getSolution", ints(ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
    start = bind(Start.class, "Highs_setSparseSolution", ints(ADDRESS, JAVA_INT, ADDRESS, ADDRESS));
    callback = bind(Two.class, "Highs_setCallback", ints(ADDRESS, ADDRESS, ADDRESS));
    listen = bind(SetCode.class, "Highs_startCallback", ints(ADDRESS, JAVA_INT));
    item =
        bind(
            Item.class,
            "Highs_getCallbackDataOutItem",
            FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
    version = text(bind(Create.class, "Highs_version", FunctionDescriptor.of(ADDRESS)).call());
  }

  /// Loads the library for as long as the process lives.
  ///
  /// @throws IllegalArgumentException where the file is no library that this machine can load
  static HighsLibrary load(Path file) {
    HighsLibrary library = new HighsLibrary(SymbolLookup.libraryLookup(file, Arena.global()));
    int bytes =
        library.bind(Ask.class, "Highs_getSizeofHighsInt", ints(ADDRESS)).call(MemorySegment.NULL);
    if (bytes != Integer.BYTES) {
      throw new IllegalArgumentException(file + " counts in integers of " + bytes + " bytes");
    }
    return library;
  }

  String version() {
    return version;
  }

  Instance open() {
    return new Instance(this);
  }

  private <T> T bind(Class<T> shape, String name, FunctionDescriptor descriptor) {
    MethodHandle handle =
        linker.downcallHandle(
            symbols
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("HiGHS has no function " + name)),
            descriptor);
    return MethodHandleProxies.asInterfaceInstance(shape, handle);
  }

  private static FunctionDescriptor ints(MemoryLayout... arguments) {
    return FunctionDescriptor.of(JAVA_INT, arguments);
  }

  private static FunctionDescriptor passed() {
    return ints(
        ADDRESS,
        JAVA_INT,
        JAVA_INT,
        JAVA_INT,
        JAVA_INT,
        JAVA_INT,
        JAVA_DOUBLE,
        ADDRESS,
        ADDRESS,
        ADDRESS,
        ADDRESS,
        ADDRESS,
        ADDRESS,
        ADDRESS,
        ADDRESS,
        ADDRESS);
  }

  private static String text(MemorySegment address) {
    return address.reinterpret(NAME_BYTES).getString(0);
  }

  /// Is called by HiGHS while it runs. It must not throw: nothing may pass through native frames,
  /// which would end the process.
  interface Listener {
    /// Whether HiGHS should go on.
    boolean goesOn(Reading reading);
  }

  /// What HiGHS tells of itself in a call back, read by name since its layout changes.
  final class Reading {
    private final MemorySegment out;
    private final Arena arena;

    private Reading(MemorySegment out, Arena arena) {
      this.out = out;
      this.arena = arena;
    }

    double real(String name) {
      return find(name).reinterpret(Double.BYTES).get(JAVA_DOUBLE, 0);
    }

    long whole(String name) {
      return find(name).reinterpret(Long.BYTES).get(JAVA_LONG, 0);
    }

    private MemorySegment find(String name) {
      MemorySegment found = item.call(out, arena.allocateFrom(name));
      if (found.equals(MemorySegment.NULL)) {
        throw new IllegalStateException("HiGHS tells no " + name);
      }
      return found;
    }
  }

  /// One HiGHS, for one thread.
  static final class Instance implements AutoCloseable {
    private final HighsLibrary library;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment highs;
    private int columns;
    private int rows;

    private Instance(HighsLibrary library) {
      this.library = library;
      this.highs = library.create.call();
    }

    void set(String option, boolean value) {
      check(option, library.flag.call(highs, name(option), value ? 1 : 0));
    }

    void set(String option, int value) {
      check(option, library.option.call(highs, name(option), value));
    }

    void set(String option, double value) {
      check(option, library.setting.call(highs, name(option), value));
    }

    void pass(HighsArrays model) {
      columns = model.cost.length;
      rows = model.rowLower.length;
      check(
          "model",
          library.pass.call(
              highs,
              columns,
              rows,
              model.value.length,
              ROW_WISE,
              model.isMaximized ? MAXIMIZE : MINIMIZE,
              model.offset,
              reals(model.cost),
              reals(model.lower),
              reals(model.upper),
              reals(model.rowLower),
              reals(model.rowUpper),
              wholes(model.rowStart),
              wholes(model.index),
              reals(model.value),
              wholes(model.integrality)));
    }

    /// Where to begin.
    ///
    /// @param index of the variables with a value
    /// @param value of each of them
    void start(int[] index, double[] value) {
      check("start", library.start.call(highs, index.length, wholes(index), reals(value)));
    }

    /// Lets a listener be called on these occasions, of the C interface's enumeration.
    void listen(Listener listener, int... occasions) {
      Callback called = (_, _, out, in, _) -> tell(listener, out, in);
      MethodHandle handle = handle().bindTo(called);
      MemorySegment stub = library.linker.upcallStub(handle, Callback.SHAPE, arena);
      check("callback", library.callback.call(highs, stub, MemorySegment.NULL));
      for (int occasion : occasions) {
        check("callback", library.listen.call(highs, occasion));
      }
    }

    private void tell(Listener listener, MemorySegment out, MemorySegment in) {
      try (Arena ofCall = Arena.ofConfined()) {
        boolean goesOn = listener.goesOn(library.new Reading(out, ofCall));
        if (!goesOn && !in.equals(MemorySegment.NULL)) {
          in.reinterpret(Integer.BYTES).set(JAVA_INT, 0, 1); // its first field asks for the end
        }
      }
    }

    private static MethodHandle handle() {
      try {
        return MethodHandles.lookup()
            .findVirtual(Callback.class, "call", Callback.SHAPE.toMethodType());
      } catch (NoSuchMethodException | IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }

    /// Runs to the end; whether HiGHS did not report an error.
    boolean run() {
      return library.run.call(highs) >= 0;
    }

    int status() {
      return library.status.call(highs);
    }

    int whole(String name) {
      MemorySegment value = arena.allocate(JAVA_INT);
      check(name, library.intValue.call(highs, name(name), value));
      return value.get(JAVA_INT, 0);
    }

    long large(String name) {
      MemorySegment value = arena.allocate(JAVA_LONG);
      check(name, library.longValue.call(highs, name(name), value));
      return value.get(JAVA_LONG, 0);
    }

    double real(String name) {
      MemorySegment value = arena.allocate(JAVA_DOUBLE);
      check(name, library.doubleValue.call(highs, name(name), value));
      return value.get(JAVA_DOUBLE, 0);
    }

    /// The values of the columns, their reduced costs, and the duals of the rows.
    Found found() {
      MemorySegment values = arena.allocate(JAVA_DOUBLE, columns);
      MemorySegment reduced = arena.allocate(JAVA_DOUBLE, columns);
      MemorySegment activities = arena.allocate(JAVA_DOUBLE, rows);
      MemorySegment duals = arena.allocate(JAVA_DOUBLE, rows);
      check("solution", library.solution.call(highs, values, reduced, activities, duals));
      return new Found(
          values.toArray(JAVA_DOUBLE), reduced.toArray(JAVA_DOUBLE), duals.toArray(JAVA_DOUBLE));
    }

    @Override
    public void close() {
      library.destroy.call(highs);
      arena.close();
    }

    private MemorySegment name(String text) {
      return arena.allocateFrom(text);
    }

    private MemorySegment reals(double[] values) {
      return arena.allocateFrom(JAVA_DOUBLE, values);
    }

    private MemorySegment wholes(int[] values) {
      return arena.allocateFrom(JAVA_INT, values);
    }

    /// Zero is well, one a warning, less an error.
    private static void check(String what, int answer) {
      if (answer < 0) {
        throw new IllegalStateException("HiGHS refuses " + what);
      }
    }
  }

  /// What HiGHS has found, in the order of the model.
  static final class Found {
    final double[] values;
    final double[] reducedCosts;
    final double[] duals;

    private Found(double[] values, double[] reducedCosts, double[] duals) {
      this.values = values;
      this.reducedCosts = reducedCosts;
      this.duals = duals;
    }
  }

  /// The function that HiGHS calls: `(occasion, text, data out, data in, user's data)`.
  interface Callback {
    FunctionDescriptor SHAPE =
        FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);

    void call(
        int occasion, MemorySegment text, MemorySegment out, MemorySegment in, MemorySegment user);
  }

  /// `() -> pointer`.
  public interface Create {
    MemorySegment call();
  }

  /// `(highs)`.
  public interface Destroy {
    void call(MemorySegment highs);
  }

  /// `(highs) -> int`.
  public interface Ask {
    int call(MemorySegment highs);
  }

  /// `(highs, name, int) -> int`.
  public interface SetInt {
    int call(MemorySegment highs, MemorySegment name, int value);
  }

  /// `(highs, name, double) -> int`.
  public interface SetDouble {
    int call(MemorySegment highs, MemorySegment name, double value);
  }

  /// `(highs, int) -> int`.
  public interface SetCode {
    int call(MemorySegment highs, int code);
  }

  /// `(highs, name, pointer) -> int`.
  public interface Read {
    int call(MemorySegment highs, MemorySegment name, MemorySegment value);
  }

  /// `(highs, pointer, pointer) -> int`.
  public interface Two {
    int call(MemorySegment highs, MemorySegment first, MemorySegment second);
  }

  /// `(highs, four pointers) -> int`.
  public interface Four {
    int call(
        MemorySegment highs,
        MemorySegment first,
        MemorySegment second,
        MemorySegment third,
        MemorySegment fourth);
  }

  /// `(highs, count, indices, values) -> int`.
  public interface Start {
    int call(MemorySegment highs, int count, MemorySegment index, MemorySegment value);
  }

  /// `(data, name) -> pointer`.
  public interface Item {
    MemorySegment call(MemorySegment out, MemorySegment name);
  }

  /// `Highs_passMip`, whose many parameters are HiGHS's.
  public interface Pass {
    int call(
        MemorySegment highs,
        int columns,
        int rows,
        int entries,
        int format,
        int sense,
        double offset,
        MemorySegment cost,
        MemorySegment lower,
        MemorySegment upper,
        MemorySegment rowLower,
        MemorySegment rowUpper,
        MemorySegment rowStart,
        MemorySegment index,
        MemorySegment value,
        MemorySegment integrality);
  }
}
