package org.tinkuy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.risk.Chance;
import org.tinkuy.finance.risk.MonteCarlo;
import org.tinkuy.finance.risk.RiskMeasure;

/// How many scenarios of one money model run in a core-second: in lanes, in lanes with internal
/// rates, and one at a time by interpreting the same graph; how long one changed input takes; and
/// how long LibreOffice takes for the same model as a workbook.
public final class MoneySpeed {
  private static final double NANOS = 1e9;
  private static final double RATE = 0.006;
  private static final int MOST_SPREADSHEET_ROUNDS = 7;
  private static final String HEAD =
      """
      | what | runs | a core-second: median (lowest to highest) | wall s for 10,000: median |
      |---|---|---|---|
      """;

  private final MoneyModel model = new MoneyModel();
  private final MonteCarlo scenarios =
      new MonteCarlo(model.graph, model.unsure, model.correlation(), new Chance(1));

  private MoneySpeed() {}

  /// Measures and writes the table.
  ///
  /// @param args how often each is measured, and the file for the table
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[1]), table(Integer.parseInt(args[0]), 10_000, 40));
  }

  /// The table.
  ///
  /// @param rounds that count, after as many that warm up, >= 1
  /// @param inLanes scenarios of a round in lanes
  /// @param alone scenarios of a round that are run one at a time
  static String table(int rounds, int inLanes, int alone) {
    MoneySpeed speed = new MoneySpeed();
    RiskMeasure worth = new RiskMeasure.Worth(speed.model.net, RATE);
    RiskMeasure lowest = new RiskMeasure.Lowest(speed.model.cover);
    RiskMeasure rate = new RiskMeasure.Return(speed.model.net);
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%d lines, %d of them inputs, %d inputs drawn, %d months; load %.1f on %d"
                + " processors.%n%n",
            speed.model.graph.lines().size(),
            speed.model.graph.lines().stream().filter(speed.model.graph::isInput).count(),
            speed.model.unsure.size(),
            MoneyModel.MONTHS,
            system().getSystemLoadAverage(),
            system().getAvailableProcessors()));
    table.append(HEAD);
    Speed lanes =
        Speed.of("in lanes", rounds, inLanes, () -> speed.run(inLanes, List.of(worth, lowest)));
    table.append(lanes);
    table.append(
        Speed.of(
            "in lanes, with internal rates",
            rounds,
            inLanes / 10,
            () -> speed.run(inLanes / 10, List.of(worth, lowest, rate))));
    Speed interpreted =
        Speed.of("one at a time, interpreted", rounds, alone, () -> speed.interpret(alone));
    table.append(interpreted);
    table.append(Speed.of("one input changed, all figures", rounds, 20, () -> speed.interpret(20)));
    table.append('\n').append(speed.beside(rounds, lanes, interpreted));
    return table.toString();
  }

  /// What a spreadsheet takes for the same model, in the same run.
  private String beside(int rounds, Speed lanes, Speed interpreted) {
    Optional<SpreadsheetSpeed> found = SpreadsheetSpeed.find();
    if (found.isEmpty()) {
      return "LibreOffice: left out, for there is no soffice on the PATH.\n";
    }
    Median one_s = found.get().recalculations_s(model, Math.min(rounds, MOST_SPREADSHEET_ROUNDS));
    return String.format(
        Locale.ROOT,
        "%s: %s ms of processor time for one recalculation of the same model as a workbook, which"
            + " is %.0f times one scenario in lanes and %.1f times one interpreted. Its start with"
            + " an empty workbook takes %s s; its start, reading this one and writing it as text"
            + " %s s.%n",
        found.get().version(),
        one_s.times(1000),
        one_s.middle() * lanes.perSecond(),
        one_s.middle() * interpreted.perSecond(),
        found.get().start_s(),
        found.get().reading_s());
  }

  private double run(int count, List<RiskMeasure> measures) {
    return scenarios.run(count, measures, List.of()).sample(measures.getFirst()).quantile(0.5);
  }

  /// The same scenarios by the same graph, each run alone.
  private double interpret(int count) {
    double sum = 0;
    RiskMeasure worth = new RiskMeasure.Worth(model.net, RATE);
    for (int scenario = 0; scenario < count; scenario++) {
      Map<Line, Series> changed = new HashMap<>();
      for (MonteCarlo.Unsure unsure : model.unsure) {
        changed.put(
            unsure.input(),
            Series.constant(
                scenarios.findDraw(unsure.input(), scenario).orElseThrow(), MoneyModel.MONTHS));
      }
      Values values = model.graph.run(changed).values();
      sum += worth.of(values.series(model.net)).orElse(Double.NaN);
    }
    return sum;
  }

  @FunctionalInterface
  private interface Work {
    double run();
  }

  /// How fast one way of running scenarios is.
  ///
  /// @param row of the table
  /// @param perSecond scenarios a core-second, > 0, the median
  private record Speed(String row, double perSecond) {
    static Speed of(String name, int rounds, int scenarios, Work work) {
      double[] perSecond = new double[rounds];
      double[] wall_s = new double[rounds];
      for (int i = -rounds; i < rounds; i++) {
        long cpu = system().getProcessCpuTime();
        long begin = System.nanoTime();
        if (Double.isNaN(work.run())) {
          throw new IllegalStateException(name + ": no result");
        }
        if (i >= 0) {
          wall_s[i] = (System.nanoTime() - begin) / NANOS * 10_000 / scenarios;
          perSecond[i] = scenarios / ((system().getProcessCpuTime() - cpu) / NANOS);
        }
      }
      Arrays.sort(perSecond);
      Arrays.sort(wall_s);
      String row =
          String.format(
              Locale.ROOT,
              "| %s | %d x %d | %.0f (%.0f to %.0f) | %.2f |%n",
              name,
              rounds,
              scenarios,
              perSecond[rounds / 2],
              perSecond[0],
              perSecond[rounds - 1],
              wall_s[rounds / 2]);
      return new Speed(row, perSecond[rounds / 2]);
    }

    @Override
    public String toString() {
      return row;
    }
  }

  private static OperatingSystemMXBean system() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  }
}
