package org.tinkuy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tinkuy.exchange.Problem;
import org.tinkuy.exchange.network.ArcCost;
import org.tinkuy.exchange.network.ExchangeArc;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.formats.json.JsonReader;
import org.tinkuy.kernel.Checked;
import org.tinkuy.solver.installed.InstalledSolvers;

/// The materials of Jurong Island, Singapore, by this program beside the costs that the earlier
/// published model of the island recorded, for several costs of pipelines a year.
///
/// Source of the recorded costs: cambridge-cares/TheWorldAvatar, JPS_MEN, commit 97765dd4 (2025),
/// results of its GAMS model with the switch for the lowest price.
public final class JurongIsland {
  /// What was recorded, in dollars a year, by the part of an installation that a year bears.
  static final Map<Double, Double> RECORDED = recorded();

  private JurongIsland() {}

  private static Map<Double, Double> recorded() {
    Map<Double, Double> recorded = new LinkedHashMap<>();
    recorded.put(1.0, 5.987268e9);
    recorded.put(0.1, 6.009149e9);
    recorded.put(0.02, 6.008969e9);
    recorded.put(0.013, 6.008946e9);
    recorded.put(0.012, 6.008942e9);
    recorded.put(0.01, 6.008933e9);
    return recorded;
  }

  /// Solves all and writes the table.
  ///
  /// @param args the file of the island with installations borne in one year, and the file for the
  ///   table
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[1]), table(read(Path.of(args[0]))));
  }

  /// The island of a problem file.
  static ExchangeProblem read(Path file) throws IOException {
    return JsonReader.read(file.toString(), Files.readAllBytes(file))
        .find()
        .map(Problem::read)
        .flatMap(Checked::find)
        .filter(Problem.Exchange.class::isInstance)
        .map(problem -> ((Problem.Exchange) problem).asked())
        .orElseThrow();
  }

  /// The best network where a year bears a part of what installations cost.
  ///
  /// @param part from 0 to 1
  static Network best(ExchangeProblem island, double part) {
    List<ExchangeArc> arcs = island.arcs().stream().map(arc -> bearing(arc, part)).toList();
    ExchangeProblem borne =
        new ExchangeProblem(island.terms(), island.sources(), island.sinks(), arcs);
    return Network.of(borne, new Effort(InstalledSolvers::find, 60, 0), false, false);
  }

  private static ExchangeArc bearing(ExchangeArc arc, double part) {
    ArcCost cost = arc.cost();
    return new ExchangeArc(
        arc.from(),
        arc.to(),
        arc.mode(),
        arc.distance_km(),
        new ArcCost(
            cost.price_perT(),
            cost.variable_perT(),
            part * cost.fixed_perYear(),
            cost.co2_kgPerT(),
            cost.giverPays()),
        arc.minimum_t(),
        arc.substitution());
  }

  /// The table of recorded costs, least costs with their gap, and what lies between.
  static String table(ExchangeProblem island) {
    StringBuilder table =
        new StringBuilder(
            """
            | part of an installation a year | recorded, USD/a | least, USD/a | proved gap | left on the table, USD/a |
            |---|---|---|---|---|
            """);
    RECORDED.forEach(
        (part, recorded) -> {
          Network best = best(island, part);
          double least = best.proof().objective().orElseThrow();
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %,.0f | %,.0f | %.1g | %,.0f |%n",
                  part,
                  recorded,
                  least,
                  best.proof().gap().orElseThrow(),
                  recorded - least));
        });
    return table.toString();
  }
}
