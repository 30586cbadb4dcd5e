package org.tinkuy.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.tinkuy.exchange.network.ArcCost;
import org.tinkuy.exchange.network.ExchangeArc;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.ExchangeSink;
import org.tinkuy.exchange.network.ExchangeSource;
import org.tinkuy.exchange.network.ExchangeTerms;

/// Networks of exchanges made by chance from a seed: firms on a square, each with two residues and
/// two needs, in classes of material of which the first are commoner than the last.
///
/// A residue may go to every need of its class in another firm; of all such pairs the shortest are
/// kept. Amounts are lognormal with a median of 400 t a year. Every need limits two properties of
/// what goes in: virgin material keeps both, most residues break one of them and must be blended.
final class SyntheticNetwork {
  private static final double SIDE_km = 1.2;
  private static final int EACH = 2;

  /// How much commoner the first classes are: 1 makes all equal.
  private static final double SKEW = 1.26;

  private static final double MEDIAN_t = 400;

  /// Of the logarithms: some amounts are ten times the median, and the mean is 1.8 times it.
  private static final double SPREAD = 1.1;

  private static final double LOT = 0.05;
  private static final double CARRYING_perTkm = 0.35;
  private static final double LAYING_perKm = 1_500;
  private static final double VIRGIN_QUALITY = 1;
  private static final List<String> PROPERTIES = List.of("ash", "chlorine");

  private final Size size;
  private final SplittableRandom random;

  /// How large a network is.
  ///
  /// @param firms > 1
  /// @param classes of material, > 0
  /// @param arcs the most candidates, > 0: fewer where there are not so many pairs of one class
  record Size(int firms, int classes, int arcs) {
    /// Ten firms, as few as may still be asked for the value of every coalition.
    static final Size TEN_FIRMS = new Size(10, 4, 60);

    static final Size SMALL = new Size(30, 14, 200);
    static final Size MIDDLE = new Size(100, 38, 1_000);
    static final Size LARGE = new Size(300, 73, 5_000);
    static final Size HUGE = new Size(1_000, 84, 50_000);
  }

  private record Spot(double x_km, double y_km) {}

  /// Residues or needs of one firm and class.
  private record Node<T>(T what, int firm, int kind) {}

  /// A pair that could exchange.
  private record Pair(ExchangeSource source, ExchangeSink sink, double distance_km) {}

  private SyntheticNetwork(Size size, long seed) {
    this.size = size;
    this.random = new SplittableRandom(seed);
  }

  /// A network; equal sizes and seeds give equal ones.
  static ExchangeProblem of(Size size, long seed) {
    return new SyntheticNetwork(size, seed).problem();
  }

  private ExchangeProblem problem() {
    double side_km = SIDE_km * Math.sqrt(size.firms());
    List<Spot> spots = new ArrayList<>();
    List<Node<ExchangeSource>> residues = new ArrayList<>();
    List<Node<ExchangeSink>> needs = new ArrayList<>();
    for (int firm = 0; firm < size.firms(); firm++) {
      spots.add(new Spot(random.nextDouble(side_km), random.nextDouble(side_km)));
      for (int each = 0; each < EACH; each++) {
        int kind = kind();
        residues.add(new Node<>(residue("s" + firm + "." + each, firm, kind), firm, kind));
        needs.add(new Node<>(need("d" + firm + "." + each, firm), firm, kind()));
      }
    }
    List<ExchangeArc> arcs =
        pairs(residues, needs, spots).stream().limit(size.arcs()).map(this::arc).toList();
    return new ExchangeProblem(
        new ExchangeTerms("USD", true, Map.of(), 0, OptionalDouble.empty()),
        residues.stream().map(Node::what).toList(),
        needs.stream().map(Node::what).toList(),
        arcs);
  }

  private int kind() {
    return (int) (size.classes() * Math.pow(random.nextDouble(), SKEW));
  }

  /// All pairs of one class, the shortest first.
  private static List<Pair> pairs(
      List<Node<ExchangeSource>> residues, List<Node<ExchangeSink>> needs, List<Spot> spots) {
    List<Pair> pairs = new ArrayList<>();
    for (Node<ExchangeSource> residue : residues) {
      for (Node<ExchangeSink> need : needs) {
        if (residue.kind() == need.kind() && residue.firm() != need.firm()) {
          Spot from = spots.get(residue.firm());
          Spot to = spots.get(need.firm());
          double distance_km = Math.hypot(from.x_km() - to.x_km(), from.y_km() - to.y_km());
          pairs.add(new Pair(residue.what(), need.what(), distance_km));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::distance_km));
    return pairs;
  }

  private double amount_t() {
    return MEDIAN_t * Math.exp(SPREAD * random.nextGaussian());
  }

  private ExchangeSource residue(String name, int firm, int kind) {
    Map<String, Double> quality = new LinkedHashMap<>();
    PROPERTIES.forEach(each -> quality.put(each, random.nextDouble(10)));
    return new ExchangeSource(
        name, "f" + firm, false, "m" + kind, amount_t(), random.nextDouble(15, 75), 0, quality);
  }

  private ExchangeSink need(String name, int firm) {
    Map<String, Double> limit = new LinkedHashMap<>();
    Map<String, Double> virgin = new LinkedHashMap<>();
    for (String each : PROPERTIES) {
      limit.put(each, random.nextDouble(4, 9));
      virgin.put(each, VIRGIN_QUALITY);
    }
    OptionalDouble price = OptionalDouble.of(random.nextDouble(20, 200));
    return new ExchangeSink(name, "f" + firm, amount_t(), price, 0, virgin, limit);
  }

  private ExchangeArc arc(Pair pair) {
    double distance_km = pair.distance_km();
    double carrying_perT = random.nextDouble(3, 11) + CARRYING_perTkm * distance_km;
    double fixed_perYear = random.nextDouble(4_000, 10_000) + LAYING_perKm * distance_km;
    double most_t = Math.min(pair.source().supply_t(), pair.sink().demand_t());
    return new ExchangeArc(
        pair.source().name(),
        pair.sink().name(),
        "",
        distance_km,
        new ArcCost(0, carrying_perT, fixed_perYear, 0, false),
        LOT * most_t,
        1);
  }
}
