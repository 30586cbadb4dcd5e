package org.tinkuy.solver.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import org.tinkuy.solver.library.NativeFunctions;

/// The C interface of HiGHS, function by function.
///
/// The interfaces give each shape of function a Java type, so that a call is a plain method call.
///
/// Source: HiGHS 1.12.0, interfaces/highs_c_api.h and lp_data/HighsCallbackStruct.h.
final class HighsLibrary {
  private static final int ROW_WISE = 2;
  private static final int MINIMIZE = 1;
  private static final int MAXIMIZE = -1;
  private static final long NAME_BYTES = 64;

  private final NativeFunctions functions;
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

  private HighsLibrary(NativeFunctions functions) {
    this.functions = functions;
    create = functions.bind(Create.class, "Highs_create");
    destroy = functions.bind(Destroy.class, "Highs_destroy");
    pass = functions.bind(Pass.class, "Highs_passMip");
    flag = functions.bind(SetInt.class, "Highs_setBoolOptionValue");
    option = functions.bind(SetInt.class, "Highs_setIntOptionValue");
    setting = functions.bind(SetDouble.class, "Highs_setDoubleOptionValue");
    run = functions.bind(Ask.class, "Highs_run");
    status = functions.bind(Ask.class, "Highs_getModelStatus");
    intValue = functions.bind(Read.class, "Highs_getIntInfoValue");
    longValue = functions.bind(Read.class, "Highs_getInt64InfoValue");
    doubleValue = functions.bind(Read.class, "Highs_getDoubleInfoValue");
    solution = functions.bind(Four.class, "Highs_getSolution");
    start = functions.bind(Start.class, "Highs_setSparseSolution");
    callback = functions.bind(Two.class, "Highs_setCallback");
    listen = functions.bind(SetCode.class, "Highs_startCallback");
    item = functions.bind(Item.class, "Highs_getCallbackDataOutItem");
    version = text(functions.bind(Create.class, "Highs_version").call());
  }

  /// Loads the library for as long as the process lives.
  ///
  /// @throws IllegalArgumentException where the file is no library that this machine can load
  static HighsLibrary load(Path file) {
    HighsLibrary library = new HighsLibrary(NativeFunctions.load(file));
    int bytes =
        library.functions.bind(Ask.class, "Highs_getSizeofHighsInt").call(MemorySegment.NULL);
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
      MemorySegment called =
          NativeFunctions.callback(
              Callback.class, (_, _, out, in, _) -> tell(listener, out, in), arena);
      check("callback", library.callback.call(highs, called, MemorySegment.NULL));
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
  public interface Callback {
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
