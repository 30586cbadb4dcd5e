package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tinkuy.flows.MeterNetwork.Stream;
import org.tinkuy.flows.Reconciliation.GlobalTest;
import org.tinkuy.flows.Reconciliation.Reconciled;
import org.tinkuy.flows.Reconciliation.Role;

/// Reconciles metered networks by weighted least squares.
///
/// With readings `y`, their variances `V` and balances `A x = 0` between metered streams, the
/// values are `x = y - V A' (A V A')^-1 A y`; the statistic `r' (A V A')^-1 r` with `r = A y` is
/// chi-square with as many degrees as `A` has rows; the score of a reading is its adjustment by the
/// standard deviation of that adjustment. Tests are made on these values; the values that are shown
/// are the nearest that also are not negative ([NonNegative]).
///
/// Source: D. R. Kuehn, H. Davidson, _Computer control II_, Chemical Engineering Progress 57 (1961)
/// 6, 44-47; R. S. H. Mah, A. C. Tamhane, _Detection of gross errors in process data_, AIChE
/// Journal 28 (1982), 828-830.
public final class Reconciler {
  /// A share of its variance below which a reading is not adjusted but for rounding.
  private static final double REDUNDANT = 1e-9;

  private final MeterNetwork network;
  private final TestLevel level;
  private final List<Stream> metered;
  private final List<Stream> unmetered;
  private final double[][] equations;
  private final Elimination elimination;

  private Reconciler(MeterNetwork network, TestLevel level) {
    this.network = network;
    this.level = level;
    this.metered = network.streams().stream().filter(s -> s.reading().isPresent()).toList();
    this.unmetered = network.streams().stream().filter(s -> s.reading().isEmpty()).toList();
    this.equations = equations();
    this.elimination = new Elimination(equations, unmetered.size());
  }

  /// How readings are tested.
  ///
  /// @param significance chance of an alarm where all is right, between 0 and 1
  /// @param margin readings whose score is within this share of the worst are named with it, 0 to 1
  public record TestLevel(double significance, double margin) {}

  public static Reconciliation reconcile(MeterNetwork network, TestLevel level) {
    return new Reconciler(network, level).run();
  }

  /// A row for each balanced node: unmetered streams first, then metered ones; +1 enters.
  private double[][] equations() {
    List<Stream> columns = new ArrayList<>(unmetered);
    columns.addAll(metered);
    List<String> nodes = network.balancedNodes();
    double[][] rows = new double[nodes.size()][columns.size()];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.size(); column++) {
        Stream stream = columns.get(column);
        rows[row][column] =
            stream.to().equals(nodes.get(row)) ? 1 : stream.from().equals(nodes.get(row)) ? -1 : 0;
      }
    }
    return rows;
  }

  private Reconciliation run() {
    Fit fit = new Fit(balances(), readings(), variances());
    double[] shown = fit.notNegative(links());
    List<Reconciled> streams = new ArrayList<>();
    for (Stream stream : network.streams()) {
      int column = metered.indexOf(stream);
      streams.add(
          column >= 0
              ? metered(stream, fit, shown, column)
              : unmetered(stream, fit, shown, unmetered.indexOf(stream)));
    }
    return new Reconciliation(network.id(), streams, test(fit), suspects(streams));
  }

  /// The balances that link metered streams only, each independent of the others.
  private double[][] balances() {
    List<double[]> left = new ArrayList<>();
    for (int row = elimination.rank(); row < equations.length; row++) {
      left.add(meteredPart(equations[row]));
    }
    double[][] rows = left.toArray(new double[0][]);
    int rank = new Elimination(rows, metered.size()).rank();
    return List.of(rows).subList(0, rank).toArray(new double[0][]);
  }

  private double[] meteredPart(double[] row) {
    return Arrays.copyOfRange(row, unmetered.size(), row.length);
  }

  private double[] readings() {
    return metered.stream().mapToDouble(s -> s.reading().orElseThrow().value()).toArray();
  }

  private double[] variances() {
    return metered.stream()
        .mapToDouble(s -> square(s.reading().orElseThrow().deviation()))
        .toArray();
  }

  private static double square(double value) {
    return value * value;
  }

  /// For each unmetered stream that the balances give, what it is of the metered ones.
  private List<double[]> links() {
    List<double[]> links = new ArrayList<>();
    for (int column = 0; column < unmetered.size(); column++) {
      link(column).ifPresent(links::add);
    }
    return links;
  }

  private Optional<double[]> link(int column) {
    int row = elimination.pivotRow(column);
    if (row < 0) {
      return Optional.empty();
    }
    for (int other = 0; other < unmetered.size(); other++) {
      if (other != column && equations[row][other] != 0) {
        return Optional.empty();
      }
    }
    double[] link = meteredPart(equations[row]);
    for (int i = 0; i < link.length; i++) {
      link[i] = -link[i];
    }
    return Optional.of(link);
  }

  private Reconciled metered(Stream stream, Fit fit, double[] shown, int column) {
    double variance = fit.variance(column);
    double moved = fit.variance(column) - fit.covariance(column, column);
    boolean redundant = moved > REDUNDANT * variance;
    double score = redundant ? Math.abs(fit.adjustment(column)) / Math.sqrt(moved) : 0;
    double deviation = Math.sqrt(Math.max(0, fit.covariance(column, column)));
    Role role = redundant ? Role.REDUNDANT : Role.UNCHECKED;
    return new Reconciled(stream.id(), role, Optional.of(shown[column]), deviation, score);
  }

  private Reconciled unmetered(Stream stream, Fit fit, double[] shown, int column) {
    Optional<double[]> link = link(column);
    return link.isEmpty()
        ? new Reconciled(stream.id(), Role.UNKNOWN, Optional.empty(), 0, 0)
        : new Reconciled(
            stream.id(),
            Role.OBSERVABLE,
            Optional.of(Math.max(0, Fit.product(link.get(), shown))),
            fit.deviation(link.get()),
            0);
  }

  private GlobalTest test(Fit fit) {
    int degrees = fit.degrees();
    double chance = degrees == 0 ? 1 : Tail.chiSquare(fit.statistic(), degrees);
    return new GlobalTest(fit.statistic(), degrees, chance, chance >= level.significance());
  }

  /// Readings that stand out: the chance of the worst score among `n` is held to the level by `1 -
  /// (1 - significance)^(1/n)` for each.
  ///
  /// Source: Z. Šidák, Journal of the American Statistical Association 62 (1967), 626-633.
  private List<String> suspects(List<Reconciled> streams) {
    List<Reconciled> tested =
        streams.stream()
            .filter(stream -> stream.role() == Role.REDUNDANT)
            .sorted(
                Comparator.comparingDouble(Reconciled::score)
                    .reversed()
                    .thenComparing(Reconciled::id))
            .toList();
    if (tested.isEmpty()) {
      return List.of();
    }
    double each = 1 - StrictMath.pow(1 - level.significance(), 1.0 / tested.size());
    double worst = tested.getFirst().score();
    if (Tail.normal(worst) >= each) {
      return List.of();
    }
    return tested.stream()
        .filter(stream -> stream.score() >= worst * (1 - level.margin()))
        .map(Reconciled::id)
        .toList();
  }
}
