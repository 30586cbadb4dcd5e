package org.tinkuy.finance.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.tinkuy.finance.graph.Series;

/// The rates at which a cash flow is worth nothing: one, several or none.
///
/// A single number would hide that a flow which changes its sign more than once may have several
/// rates, none of which means a return.
///
/// @param status how many there are
/// @param roots rates per period (per year for dated flows), each > -1, from low to high
/// @param signChanges of the flows in order, zeros left out; bounds the number of rates (Descartes)
/// @param isTurned whether all flows together have the other sign than the first of them, as those
///   of an investment that pays and of a loan that costs
public record InternalRate(Status status, List<Double> roots, int signChanges, boolean isTurned) {

  /// How many rates there are.
  public enum Status {
    UNIQUE,
    SEVERAL,
    NONE
  }

  public InternalRate {
    roots = List.copyOf(roots);
  }

  /// Of flows one period apart.
  public static InternalRate of(Series flows) {
    double[] amounts = flows.toArray();
    int signChanges = signChanges(amounts);
    OptionalDouble pure = signChanges == 0 ? OptionalDouble.empty() : PureRate.find(amounts);
    return pure.isPresent()
        ? new InternalRate(
            Status.UNIQUE, List.of(pure.getAsDouble()), signChanges, isTurned(amounts))
        : of(new Profile.Regular(flows), amounts);
  }

  /// Of dated flows, as a rate per year of 365 days.
  public static InternalRate of(List<DatedFlow> flows) {
    double[] years =
        flows.stream().mapToDouble(flow -> flow.years(flows.getFirst().day())).toArray();
    double[] amounts = flows.stream().mapToDouble(DatedFlow::amount).toArray();
    double[] inOrder =
        flows.stream()
            .sorted(Comparator.comparing(DatedFlow::day))
            .mapToDouble(DatedFlow::amount)
            .toArray();
    return of(new Profile.Dated(years, amounts), inOrder);
  }

  private static InternalRate of(Profile profile, double[] inOrder) {
    int signChanges = signChanges(inOrder);
    List<Double> roots =
        switch (signChanges) {
          case 0 -> List.of();
          case 1 -> Roots.single(profile); // Descartes: there is one at most
          default -> Roots.of(profile);
        };
    Status status =
        switch (roots.size()) {
          case 0 -> Status.NONE;
          case 1 -> Status.UNIQUE;
          default -> Status.SEVERAL;
        };
    return new InternalRate(status, roots, signChanges, isTurned(inOrder));
  }

  /// The rate that means a return: the only one, or the only one that is not below zero where the
  /// flows turn. The worth is then above zero at all discount rates from zero to it, and below at
  /// all others, or the other way round for a loan: a last payment, of tax or of land given back,
  /// adds a rate far below zero that says nothing.
  public OptionalDouble findUnique() {
    if (status == Status.UNIQUE) {
      return OptionalDouble.of(roots.getFirst());
    }
    List<Double> returns = roots.stream().filter(root -> root >= 0).toList();
    return isTurned && returns.size() == 1
        ? OptionalDouble.of(returns.getFirst())
        : OptionalDouble.empty();
  }

  /// The rate that means a return, as [#findUnique] of all rates of the flows; the others are
  /// looked for only where nothing proves that they do not matter.
  public static OptionalDouble findReturn(Series flows) {
    double[] amounts = flows.toArray();
    if (signChanges(amounts) == 0) {
      return OptionalDouble.empty();
    }
    OptionalDouble pure = PureRate.find(amounts);
    OptionalDouble proved = pure.isPresent() ? pure : PureRate.findReturn(amounts);
    return proved.isPresent() ? proved : of(flows).findUnique();
  }

  /// The modified rate: what the outlays, financed at one rate, grow to where receipts are
  /// reinvested at another: `(FV(receipts) / PV(outlays))^(1/n) - 1`, n being the number of
  /// periods.
  ///
  /// Source: the definition of spreadsheets' MIRR.
  ///
  /// @param finance rate per period on outlays, > -1
  /// @param reinvestment rate per period on receipts, > -1
  /// @return per period; NaN where there is no outlay
  public static double modified(Series flows, double finance, double reinvestment) {
    int n = flows.length() - 1;
    Series receipts = Series.of(flows.length(), t -> Math.max(0, flows.at(t)));
    Series outlays = Series.of(flows.length(), t -> Math.max(0, -flows.at(t)));
    var atOnce = PresentValue.Convention.FIRST_AT_ONCE;
    double grown = PresentValue.of(receipts, reinvestment, atOnce) * Math.pow(1 + reinvestment, n);
    double spent = PresentValue.of(outlays, finance, atOnce);
    return spent == 0 ? Double.NaN : Math.pow(grown / spent, 1.0 / n) - 1;
  }

  private static boolean isTurned(double[] flows) {
    double first = 0;
    double sum = 0;
    for (double flow : flows) {
      first = first == 0 ? flow : first;
      sum += flow;
    }
    return first * sum < 0;
  }

  private static int signChanges(double[] flows) {
    int changes = 0;
    double last = 0;
    for (double flow : flows) {
      if (flow != 0) {
        changes += last * flow < 0 ? 1 : 0;
        last = flow;
      }
    }
    return changes;
  }
}
