package org.tinkuy.solver.installed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinkuy.solver.CarefulSolver;
import org.tinkuy.solver.Scheduler;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;
import org.tinkuy.solver.cpsat.CpSatScheduler;
import org.tinkuy.solver.highs.HighsSolver;
import org.tinkuy.solver.library.NativeLibraries;
import org.tinkuy.solver.ojalgo.OjalgoSolver;
import org.tinkuy.solver.scip.ScipSolver;
import org.tinkuy.solver.serial.SerialScheduler;

/// The solvers packed with the program for this platform; where a native one cannot be loaded, the
/// one in Java takes its place.
public final class InstalledSolvers implements Solvers {
  private final Optional<NativeLibraries> libraries;
  private @Nullable Solver linear;
  private @Nullable Solver quadratic;
  private @Nullable Scheduler scheduler;

  private InstalledSolvers(Optional<NativeLibraries> libraries) {
    this.libraries = libraries;
  }

  /// Nothing is loaded yet.
  public static InstalledSolvers find() {
    return new InstalledSolvers(NativeLibraries.find());
  }

  /// Those in Java alone, as on a platform without native libraries.
  public static InstalledSolvers withoutNative() {
    return new InstalledSolvers(Optional.empty());
  }

  @Override
  public synchronized Solver linear() {
    Solver loaded = linear;
    if (loaded == null) {
      Optional<Solver> highs = libraries.flatMap(HighsSolver::load);
      loaded = new CarefulSolver(highs.orElseGet(OjalgoSolver::new));
      linear = loaded;
    }
    return loaded;
  }

  @Override
  public synchronized Solver quadratic() {
    Solver loaded = quadratic;
    if (loaded == null) {
      Optional<Solver> scip = libraries.flatMap(ScipSolver::load);
      loaded = new CarefulSolver(scip.orElseGet(OjalgoSolver::new));
      quadratic = loaded;
    }
    return loaded;
  }

  @Override
  public synchronized Scheduler scheduler() {
    Scheduler loaded = scheduler;
    if (loaded == null) {
      Optional<Scheduler> cpSat = libraries.flatMap(CpSatScheduler::load);
      loaded = cpSat.orElseGet(SerialScheduler::new);
      scheduler = loaded;
    }
    return loaded;
  }
}
