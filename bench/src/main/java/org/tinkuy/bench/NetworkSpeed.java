package org.tinkuy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.NetworkShares;
import org.tinkuy.exchange.network.Plan;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.solver.Limits;
import org.tinkuy.solver.SolveRequest;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.installed.InstalledSolvers;

/// How long the best network of exchanges takes on networks made by chance, beside the greedy plan
/// and beside the same solver on the whole textbook model, in one run; how the gap of a large one
/// closes; and how long the shares of ten firms take.
public final class NetworkSpeed {
  private static final double NANOS = 1e9;
  private static final double GAP = 1e-4;
  private static final double PERCENT = 100;

  private final InstalledSolvers solvers = InstalledSolvers.find();
  private final Solver plain = solvers.linear();

  /// What one run of something took and came to.
  ///
  /// @param wall_s seconds of wall time
  /// @param cpu_s seconds of processor time of all threads
  /// @param cost a year; NaN where nothing was found
  /// @param gap relative to the cost; infinite where nothing is proved
  private record Run(double wall_s, double cpu_s, double cost, double gap) {}

  /// One network with what was made of it.
  private record Row(Run engine, Run greedy, Run textbook, double withoutExchange) {
    /// The part of the saving that the greedy plan reaches, %.
    double greedyShare() {
      return PERCENT * (withoutExchange - greedy.cost()) / (withoutExchange - engine.cost());
    }
  }

  @FunctionalInterface
  private interface Work {
    Proof run();
  }

  private NetworkSpeed() {}

  /// Measures and writes the tables.
  ///
  /// @param args the number of seeds, the file for the tables, and for a short run the largest and
  ///   the smallest number of candidates that count
  public static void main(String[] args) throws IOException {
    long seeds = Long.parseLong(args[0]);
    int most = args.length > 2 ? Integer.parseInt(args[2]) : Integer.MAX_VALUE;
    int least = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    Files.writeString(Path.of(args[1]), tables(seeds, least, most, 60, 180));
  }

  /// The tables.
  ///
  /// @param seeds how many, from 1 on
  /// @param least candidates: smaller networks are left out
  /// @param most candidates: larger networks are left out
  /// @param plain_s seconds that the textbook model may take
  /// @param huge_s seconds that the largest network may take
  static String tables(long seeds, int least, int most, double plain_s, double huge_s) {
    NetworkSpeed speed = new NetworkSpeed();
    speed.warmUp();
    StringBuilder tables = new StringBuilder();
    tables.append(
        """
        | candidates | engine wall s | processor s | largest gap % | greedy ms | greedy, % of the saving \
        | whole textbook model wall s | its gap % | ratio |
        |---|---|---|---|---|---|---|---|---|
        """);
    for (SyntheticNetwork.Size size :
        List.of(
            SyntheticNetwork.Size.SMALL,
            SyntheticNetwork.Size.MIDDLE,
            SyntheticNetwork.Size.LARGE)) {
      if (least <= size.arcs() && size.arcs() <= most) {
        tables.append(speed.row(size, seeds, plain_s));
      }
    }
    if (SyntheticNetwork.Size.HUGE.arcs() <= most) {
      tables.append(speed.huge(seeds, huge_s));
    }
    return tables.append(speed.shares(seeds)).toString();
  }

  private void warmUp() {
    for (long seed = 100; seed < 103; seed++) {
      network(SyntheticNetwork.of(SyntheticNetwork.Size.SMALL, seed), new GapCurve(), 10);
    }
  }

  private Network network(ExchangeProblem problem, GapCurve curve, double time_s) {
    Effort effort = new Effort(() -> solvers, time_s, GAP).watchedBy(curve);
    return Network.of(problem, effort, false, false);
  }

  private String row(SyntheticNetwork.Size size, long seeds, double plain_s) {
    List<Row> rows =
        LongStream.rangeClosed(1, seeds).mapToObj(seed -> measure(size, seed, plain_s)).toList();
    Median engine = median(rows.stream().map(each -> each.engine().wall_s()).toList());
    Median textbook = median(rows.stream().map(each -> each.textbook().wall_s()).toList());
    return String.format(
        Locale.ROOT,
        "| %d | %s | %s | %.4f | %s | %s | %s | %.3f | %.1f |%n",
        size.arcs(),
        engine,
        median(rows.stream().map(each -> each.engine().cpu_s()).toList()),
        PERCENT * rows.stream().mapToDouble(each -> each.engine().gap()).max().orElse(0),
        median(rows.stream().map(each -> 1_000 * each.greedy().wall_s()).toList()),
        median(rows.stream().map(Row::greedyShare).toList()),
        textbook,
        PERCENT * rows.stream().mapToDouble(each -> each.textbook().gap()).max().orElse(0),
        textbook.middle() / engine.middle());
  }

  private Row measure(SyntheticNetwork.Size size, long seed, double plain_s) {
    ExchangeProblem problem = SyntheticNetwork.of(size, seed);
    Run greedy = greedy(problem);
    Run textbook = textbook(problem, plain_s);
    Run engine =
        run(() -> Network.of(problem, new Effort(() -> solvers, 60, GAP), false, false).proof());
    return new Row(engine, greedy, textbook, Plan.nothing(problem).cost());
  }

  private Run greedy(ExchangeProblem problem) {
    return run(() -> Proof.exact("greedy", Plan.greedy(problem).orElseThrow().cost()));
  }

  private Run textbook(ExchangeProblem problem, double time_s) {
    Limits limits = Limits.seconds(time_s).withGap(GAP).withSeed(Effort.SEED);
    return run(
        () ->
            Outcomes.proof(
                plain.solve(SolveRequest.of(TextbookNetwork.of(problem)).within(limits))));
  }

  private static Run run(Work work) {
    long cpu = system().getProcessCpuTime();
    long begin = System.nanoTime();
    Proof proof = work.run();
    return new Run(
        (System.nanoTime() - begin) / NANOS,
        (system().getProcessCpuTime() - cpu) / NANOS,
        proof.objective().orElse(Double.NaN),
        proof.gap().orElse(Double.POSITIVE_INFINITY));
  }

  /// The largest network: what is proved when the time is over, and how the gap closes until then.
  private String huge(long seeds, double time_s) {
    List<Run> greedy = new ArrayList<>();
    List<Run> engine = new ArrayList<>();
    List<GapCurve> curves = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      ExchangeProblem problem = SyntheticNetwork.of(SyntheticNetwork.Size.HUGE, seed);
      greedy.add(greedy(problem));
      GapCurve curve = new GapCurve();
      curves.add(curve);
      engine.add(run(() -> network(problem, curve, time_s).proof()));
    }
    Run textbook = textbook(SyntheticNetwork.of(SyntheticNetwork.Size.HUGE, 1), time_s);
    return String.format(
            Locale.ROOT,
            """

            %d candidates of %d firms, %.0f s: gap %% %s, greedy ms %s, processor s %s; the whole textbook \
            model of seed 1 in the same time: gap %% %.2f.

            """,
            SyntheticNetwork.Size.HUGE.arcs(),
            SyntheticNetwork.Size.HUGE.firms(),
            time_s,
            median(engine.stream().map(each -> PERCENT * each.gap()).toList()),
            median(greedy.stream().map(each -> 1_000 * each.wall_s()).toList()),
            median(engine.stream().map(Run::cpu_s).toList()),
            PERCENT * textbook.gap())
        + GapCurve.table(curves, time_s);
  }

  /// Ten firms and 60 arcs: all coalitions, Shapley value, nucleolus and core.
  private String shares(long seeds) {
    List<Run> runs = new ArrayList<>();
    int exact = 0;
    for (long seed = 1; seed <= seeds; seed++) {
      ExchangeProblem problem = SyntheticNetwork.of(SyntheticNetwork.Size.TEN_FIRMS, seed);
      List<Network> found = new ArrayList<>();
      runs.add(
          run(
              () -> {
                found.add(Network.of(problem, new Effort(() -> solvers, 60, 0), false, true));
                return found.getFirst().proof();
              }));
      exact += found.getFirst().shares().filter(NetworkShares::exact).isPresent() ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%nShares of ten firms over 60 arcs: wall s %s, processor s %s; exact for %d of %d"
            + " seeds.%n",
        median(runs.stream().map(Run::wall_s).toList()),
        median(runs.stream().map(Run::cpu_s).toList()),
        exact,
        seeds);
  }

  private static Median median(List<Double> values) {
    return Median.of(values);
  }

  private static OperatingSystemMXBean system() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  }
}
