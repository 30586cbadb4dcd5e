package org.tinkuy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.Plan;
import org.tinkuy.exchange.network.RobustDesign;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.solver.installed.InstalledSolvers;

/// How long the network that guards against the worst exit takes on networks made by chance, beside
/// the search for the best network in the same run, and how much of it is proved.
public final class GuardSpeed {
  private static final double NANOS = 1e9;
  private static final double GAP = 1e-4;

  private GuardSpeed() {}

  /// Measures and writes the table.
  ///
  /// @param args the seed, the seconds that a guard may take, the file for the table, the most and
  ///   the fewest firms that count
  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[0]);
    double most_s = Double.parseDouble(args[1]);
    int most = Integer.parseInt(args[3]);
    int fewest = Integer.parseInt(args[4]);
    StringBuilder table = new StringBuilder();
    table.append(
        """
        | firms, candidates | best network wall s | guard wall s | of which solvers s | ratio | best network is left with | guard is left with | no network is left with more than | price | proved |
        |---|---|---|---|---|---|---|---|---|---|
        """);
    for (SyntheticNetwork.Size size :
        List.of(
            SyntheticNetwork.Size.TEN_FIRMS,
            SyntheticNetwork.Size.SMALL,
            SyntheticNetwork.Size.MIDDLE)) {
      if (fewest <= size.firms() && size.firms() <= most) {
        table.append(row(size, SyntheticNetwork.of(size, seed), most_s)).append('\n');
      }
    }
    Files.writeString(Path.of(args[2]), table);
  }

  private static String row(SyntheticNetwork.Size size, ExchangeProblem problem, double most_s) {
    InstalledSolvers solvers = InstalledSolvers.find();
    long begin = System.nanoTime();
    Plan best =
        Network.of(problem, new Effort(() -> solvers, most_s, GAP), false, false)
            .plan()
            .orElseThrow();
    double search_s = (System.nanoTime() - begin) / NANOS;
    begin = System.nanoTime();
    Effort effort = new Effort(() -> solvers, most_s, GAP);
    Optional<RobustDesign> guard = RobustDesign.of(problem, best, effort);
    double guard_s = (System.nanoTime() - begin) / NANOS;
    double saving = Plan.nothing(problem).cost() - best.cost();
    return String.format(
            Locale.ROOT,
            "| %s, %s | %.2f | %.1f | %.1f | %.0f ",
            size.firms(),
            problem.arcs().size(),
            search_s,
            guard_s,
            most_s - effort.left_s(),
            guard_s / search_s)
        + guard.map(each -> cells(each, saving)).orElse("| none | | | | |");
  }

  private static String cells(RobustDesign guard, double saving) {
    return String.format(
        Locale.ROOT,
        "| %,.0f | %,.0f | %s | %,.0f | %s |",
        guard.leftOfBest(),
        guard.left(),
        guard.most().isPresent()
            ? String.format(Locale.ROOT, "%,.0f", guard.most().getAsDouble())
            : "",
        saving - guard.saving(),
        guard.proved() ? "yes" : "no");
  }
}
