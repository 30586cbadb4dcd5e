package org.tinkuy.solver.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import org.tinkuy.solver.Constraint;
import org.tinkuy.solver.LinearSum;
import org.tinkuy.solver.Product;
import org.tinkuy.solver.Variable;
import org.tinkuy.solver.library.NativeFunctions;

/// The C interface of SCIP, function by function.
///
/// The interfaces give each shape of function a Java type, so that a call is a plain method call.
///
/// Source: SCIP 10.0.0, the headers scip/scip_*.h, scip/cons_linear.h and scip/cons_nonlinear.h.
final class ScipLibrary {
  private static final int OKAY = 1;
  private static final int MINIMIZE = 1;
  private static final int MAXIMIZE = -1;
  private static final int INTEGER = 1;
  private static final int CONTINUOUS = 3;

  /// What SCIP takes for infinite.
  private static final double INFINITE = 1e20;

  /// A round of presolving, a node begun, a better bound, a linear program solved, a better
  /// solution. The bits differ between versions; these were counted against the statistics of
  /// version 10.0.0.
  private static final long OCCASIONS = 1L << 18 | 1L << 19 | 1L << 24 | 3L << 25 | 1L << 28;

  private final Ask create;
  private final Ask free;
  private final Ask plugins;
  private final Two problem;
  private final Quiet quiet;
  private final SetCode sense;
  private final SetReal offset;
  private final SetInt option;
  private final SetLong limit;
  private final SetDouble setting;
  private final NewVariable newVariable;
  private final Two addVariable;
  private final Two releaseVariable;
  private final NewLinear newLinear;
  private final NewQuadratic newQuadratic;
  private final Two addConstraint;
  private final Two releaseConstraint;
  private final Three newStart;
  private final Three newPartialStart;
  private final SetValue putValue;
  private final Three addStart;
  private final NewListener newListener;
  private final Ask transform;
  private final Listen listen;
  private final Ask solve;
  private final Ask interrupt;
  private final Ask status;
  private final Find best;
  private final ValueAt value;
  private final Real dualBound;
  private final Real primalBound;
  private final Real seconds;
  private final Count nodes;
  private final String version;

  private ScipLibrary(NativeFunctions functions) {
    create = functions.bind(Ask.class, "SCIPcreate");
    free = functions.bind(Ask.class, "SCIPfree");
    plugins = functions.bind(Ask.class, "SCIPincludeDefaultPlugins");
    problem = functions.bind(Two.class, "SCIPcreateProbBasic");
    quiet = functions.bind(Quiet.class, "SCIPsetMessagehdlrQuiet");
    sense = functions.bind(SetCode.class, "SCIPsetObjsense");
    offset = functions.bind(SetReal.class, "SCIPaddOrigObjoffset");
    option = functions.bind(SetInt.class, "SCIPsetIntParam");
    limit = functions.bind(SetLong.class, "SCIPsetLongintParam");
    setting = functions.bind(SetDouble.class, "SCIPsetRealParam");
    newVariable = functions.bind(NewVariable.class, "SCIPcreateVarBasic");
    addVariable = functions.bind(Two.class, "SCIPaddVar");
    releaseVariable = functions.bind(Two.class, "SCIPreleaseVar");
    newLinear = functions.bind(NewLinear.class, "SCIPcreateConsBasicLinear");
    newQuadratic = functions.bind(NewQuadratic.class, "SCIPcreateConsBasicQuadraticNonlinear");
    addConstraint = functions.bind(Two.class, "SCIPaddCons");
    releaseConstraint = functions.bind(Two.class, "SCIPreleaseCons");
    newStart = functions.bind(Three.class, "SCIPcreateSol");
    newPartialStart = functions.bind(Three.class, "SCIPcreatePartialSol");
    putValue = functions.bind(SetValue.class, "SCIPsetSolVal");
    addStart = functions.bind(Three.class, "SCIPaddSolFree");
    newListener = functions.bind(NewListener.class, "SCIPincludeEventhdlrBasic");
    transform = functions.bind(Ask.class, "SCIPtransformProb");
    listen = functions.bind(Listen.class, "SCIPcatchEvent");
    solve = functions.bind(Ask.class, "SCIPsolve");
    interrupt = functions.bind(Ask.class, "SCIPinterruptSolve");
    status = functions.bind(Ask.class, "SCIPgetStatus");
    best = functions.bind(Find.class, "SCIPgetBestSol");
    value = functions.bind(ValueAt.class, "SCIPgetSolVal");
    dualBound = functions.bind(Real.class, "SCIPgetDualbound");
    primalBound = functions.bind(Real.class, "SCIPgetPrimalbound");
    seconds = functions.bind(Real.class, "SCIPgetSolvingTime");
    nodes = functions.bind(Count.class, "SCIPgetNTotalNodes");
    version =
        functions.bind(Version.class, "SCIPmajorVersion").call()
            + "."
            + functions.bind(Version.class, "SCIPminorVersion").call()
            + "."
            + functions.bind(Version.class, "SCIPtechVersion").call();
  }

  /// Loads the library for as long as the process lives.
  ///
  /// @param compression the library that it needs beside it
  /// @throws IllegalArgumentException where a file is no library that this machine can load
  static ScipLibrary load(Path file, Path compression) {
    NativeFunctions.load(compression);
    return new ScipLibrary(NativeFunctions.load(file));
  }

  String version() {
    return version;
  }

  Instance open() {
    return new Instance(this);
  }

  private static void check(String what, int answer) {
    if (answer != OKAY) {
      throw new IllegalStateException("SCIP refuses " + what + " with code " + answer);
    }
  }

  private static double finite(double limit) {
    return Math.clamp(limit, -INFINITE, INFINITE);
  }

  /// Infinite where SCIP means it.
  private static double read(double number) {
    return Math.abs(number) >= INFINITE ? Math.signum(number) * Double.POSITIVE_INFINITY : number;
  }

  /// Is called by SCIP while it runs. It must not throw.
  interface Listener {
    /// Whether SCIP should go on.
    boolean goesOn(Instance scip);
  }

  /// One SCIP, for one thread.
  static final class Instance implements AutoCloseable {
    private final ScipLibrary library;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment holder;
    private final MemorySegment scip;
    private MemorySegment variables = MemorySegment.NULL;
    private int count;

    private Instance(ScipLibrary library) {
      this.library = library;
      holder = arena.allocate(ADDRESS);
      check("to begin", library.create.call(holder));
      scip = holder.get(ADDRESS, 0);
      library.quiet.call(scip, 1);
      check("its plugins", library.plugins.call(scip));
    }

    /// Begins a problem.
    ///
    /// @param most how many variables it will have at most
    void begin(boolean isMaximized, double offset, int most) {
      check("a problem", library.problem.call(scip, name("model")));
      check("a sense", library.sense.call(scip, isMaximized ? MAXIMIZE : MINIMIZE));
      check("an offset", library.offset.call(scip, offset));
      variables = arena.allocate(ADDRESS, most);
    }

    void set(String option, int value) {
      check(option, library.option.call(scip, name(option), value));
    }

    void set(String option, long value) {
      check(option, library.limit.call(scip, name(option), value));
    }

    void set(String option, double value) {
      check(option, library.setting.call(scip, name(option), value));
    }

    /// Adds a variable, which is known by its place from then on.
    void add(Variable variable) {
      MemorySegment made = variables.asSlice(count * ADDRESS.byteSize(), ADDRESS);
      check(
          variable.name(),
          library.newVariable.call(
              scip,
              made,
              name("x" + count),
              finite(variable.lower()),
              finite(variable.upper()),
              variable.cost(),
              variable.isInteger() ? INTEGER : CONTINUOUS));
      check(variable.name(), library.addVariable.call(scip, made.get(ADDRESS, 0)));
      count++;
    }

    void add(Constraint constraint) {
      try (Arena ofCall = Arena.ofConfined()) {
        MemorySegment made = ofCall.allocate(ADDRESS);
        check(constraint.name(), create(constraint, made, ofCall));
        check(constraint.name(), library.addConstraint.call(scip, made.get(ADDRESS, 0)));
        check(constraint.name(), library.releaseConstraint.call(scip, made));
      }
    }

    private int create(Constraint constraint, MemorySegment made, Arena ofCall) {
      LinearSum sum = constraint.linear();
      MemorySegment name = ofCall.allocateFrom("c" + constraint.index());
      MemorySegment terms = ofCall.allocate(ADDRESS, sum.size());
      MemorySegment coefficients = ofCall.allocate(JAVA_DOUBLE, sum.size());
      for (int i = 0; i < sum.size(); i++) {
        terms.setAtIndex(ADDRESS, i, variable(sum.variable(i)));
        coefficients.setAtIndex(JAVA_DOUBLE, i, sum.coefficient(i));
      }
      double lower = finite(constraint.lower());
      double upper = finite(constraint.upper());
      if (constraint.isLinear()) {
        return library.newLinear.call(
            scip, made, name, sum.size(), terms, coefficients, lower, upper);
      }
      List<Product> products = constraint.products();
      MemorySegment first = ofCall.allocate(ADDRESS, products.size());
      MemorySegment second = ofCall.allocate(ADDRESS, products.size());
      MemorySegment factors = ofCall.allocate(JAVA_DOUBLE, products.size());
      for (int i = 0; i < products.size(); i++) {
        first.setAtIndex(ADDRESS, i, variable(products.get(i).first().index()));
        second.setAtIndex(ADDRESS, i, variable(products.get(i).second().index()));
        factors.setAtIndex(JAVA_DOUBLE, i, products.get(i).coefficient());
      }
      return library.newQuadratic.call(
          scip,
          made,
          name,
          sum.size(),
          terms,
          coefficients,
          products.size(),
          first,
          second,
          factors,
          lower,
          upper);
    }

    private MemorySegment variable(int index) {
      return variables.getAtIndex(ADDRESS, index);
    }

    /// Where to begin.
    ///
    /// @param index of the variables with a value
    /// @param value of each of them
    /// @param isComplete whether they are all
    void start(int[] index, double[] value, boolean isComplete) {
      MemorySegment made = arena.allocate(ADDRESS);
      Three create = isComplete ? library.newStart : library.newPartialStart;
      check("start", create.call(scip, made, MemorySegment.NULL));
      for (int i = 0; i < index.length; i++) {
        check(
            "start",
            library.putValue.call(scip, made.get(ADDRESS, 0), variable(index[i]), value[i]));
      }
      check("start", library.addStart.call(scip, made, arena.allocate(JAVA_INT)));
    }

    void listen(Listener listener) {
      MemorySegment made = arena.allocate(ADDRESS);
      MemorySegment called =
          NativeFunctions.callback(Callback.class, (_, _, _, _) -> tell(listener), arena);
      check(
          "callback",
          library.newListener.call(
              scip, made, name("watch"), name("watch"), called, MemorySegment.NULL));
      check("callback", library.transform.call(scip));
      check(
          "callback",
          library.listen.call(
              scip, OCCASIONS, made.get(ADDRESS, 0), MemorySegment.NULL, MemorySegment.NULL));
    }

    private int tell(Listener listener) {
      return listener.goesOn(this) ? OKAY : library.interrupt.call(scip);
    }

    void solve() {
      check("to solve", library.solve.call(scip));
    }

    int status() {
      return library.status.call(scip);
    }

    double dualBound() {
      return read(library.dualBound.call(scip));
    }

    double primalBound() {
      return read(library.primalBound.call(scip));
    }

    double seconds() {
      return library.seconds.call(scip);
    }

    long nodes() {
      return library.nodes.call(scip);
    }

    boolean hasSolution() {
      return !library.best.call(scip).equals(MemorySegment.NULL);
    }

    /// The values of the best solution.
    ///
    /// @param size how many variables are asked for, from the first
    double[] values(int size) {
      MemorySegment best = library.best.call(scip);
      double[] values = new double[size];
      for (int i = 0; i < size; i++) {
        values[i] = library.value.call(scip, best, variable(i));
      }
      return values;
    }

    @Override
    public void close() {
      for (int i = 0; i < count; i++) {
        library.releaseVariable.call(scip, variables.asSlice(i * ADDRESS.byteSize(), ADDRESS));
      }
      library.free.call(holder);
      arena.close();
    }

    private MemorySegment name(String text) {
      return arena.allocateFrom(text);
    }
  }

  /// `(scip) -> code`.
  public interface Ask {
    int call(MemorySegment scip);
  }

  /// `(scip, pointer) -> code`.
  public interface Two {
    int call(MemorySegment scip, MemorySegment second);
  }

  /// `(scip, pointer, pointer) -> code`.
  public interface Three {
    int call(MemorySegment scip, MemorySegment second, MemorySegment third);
  }

  /// `(scip, flag)`.
  public interface Quiet {
    void call(MemorySegment scip, int yes);
  }

  /// `(scip, int) -> code`.
  public interface SetCode {
    int call(MemorySegment scip, int value);
  }

  /// `(scip, double) -> code`.
  public interface SetReal {
    int call(MemorySegment scip, double value);
  }

  /// `(scip, name, int) -> code`.
  public interface SetInt {
    int call(MemorySegment scip, MemorySegment name, int value);
  }

  /// `(scip, name, long) -> code`.
  public interface SetLong {
    int call(MemorySegment scip, MemorySegment name, long value);
  }

  /// `(scip, name, double) -> code`.
  public interface SetDouble {
    int call(MemorySegment scip, MemorySegment name, double value);
  }

  /// `(scip, variable, name, lower, upper, cost, kind) -> code`.
  public interface NewVariable {
    int call(
        MemorySegment scip,
        MemorySegment made,
        MemorySegment name,
        double lower,
        double upper,
        double cost,
        int kind);
  }

  /// `(scip, constraint, name, terms..., lower, upper) -> code`.
  public interface NewLinear {
    int call(
        MemorySegment scip,
        MemorySegment made,
        MemorySegment name,
        int terms,
        MemorySegment variables,
        MemorySegment coefficients,
        double lower,
        double upper);
  }

  /// `(scip, constraint, name, terms..., products..., lower, upper) -> code`.
  public interface NewQuadratic {
    int call(
        MemorySegment scip,
        MemorySegment made,
        MemorySegment name,
        int terms,
        MemorySegment variables,
        MemorySegment coefficients,
        int products,
        MemorySegment first,
        MemorySegment second,
        MemorySegment factors,
        double lower,
        double upper);
  }

  /// `(scip, solution, variable, value) -> code`.
  public interface SetValue {
    int call(MemorySegment scip, MemorySegment solution, MemorySegment variable, double value);
  }

  /// `(scip, handler, name, text, function, data) -> code`.
  public interface NewListener {
    int call(
        MemorySegment scip,
        MemorySegment made,
        MemorySegment name,
        MemorySegment text,
        MemorySegment called,
        MemorySegment user);
  }

  /// `(scip, occasions, handler, data, place) -> code`.
  public interface Listen {
    int call(
        MemorySegment scip,
        long occasions,
        MemorySegment handler,
        MemorySegment user,
        MemorySegment place);
  }

  /// `(scip, handler, event, data) -> code`.
  public interface Callback {
    int call(MemorySegment scip, MemorySegment handler, MemorySegment event, MemorySegment user);
  }

  /// `(scip) -> pointer`.
  public interface Find {
    MemorySegment call(MemorySegment scip);
  }

  /// `(scip, solution, variable) -> double`.
  public interface ValueAt {
    double call(MemorySegment scip, MemorySegment solution, MemorySegment variable);
  }

  /// `(scip) -> double`.
  public interface Real {
    double call(MemorySegment scip);
  }

  /// `(scip) -> long`.
  public interface Count {
    long call(MemorySegment scip);
  }

  /// `() -> int`.
  public interface Version {
    int call();
  }
}
