package org.tinkuy.finance.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.finance.statement.Account;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.statement.Ledger;
import org.tinkuy.kernel.Unit;

/// A line that comes out otherwise in two cases, by calendar year.
///
/// @param line in the second case
/// @param unit of its numbers
/// @param isSummed whether its differences add up over the years, as those of flows do
/// @param years in order
/// @param before in the first case; not a number where it is not defined there in that year
/// @param after in the second case
public record LineChange(
    Line line,
    Unit unit,
    boolean isSummed,
    List<Integer> years,
    List<Double> before,
    List<Double> after) {
  /// Rounding of a few thousand additions stays far below it, as a share of the largest number.
  private static final double NOTHING = 1e-9;

  public LineChange {
    years = List.copyOf(years);
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /// The lines that both cases have in one dimension and that differ: those that a report shows
  /// first, flows of money before balances and others, and the one that differs most in a year
  /// before the rest. Inputs and checks are left out.
  static List<LineChange> between(ProjectRun before, ProjectRun after) {
    List<LineChange> changes = new ArrayList<>();
    Set<Line> checks =
        after.model().checks().stream()
            .map(IntegrityCheck::difference)
            .collect(Collectors.toUnmodifiableSet());
    for (Line line : after.model().graph().lines()) {
      boolean isOwn = after.model().inputs().containsValue(line) || checks.contains(line);
      before
          .model()
          .find(line.id())
          .filter(_ -> !isOwn)
          .flatMap(old -> of(before, old, after, line))
          .ifPresent(changes::add);
    }
    Set<Line> headline = headline(after.model());
    changes.sort(
        Comparator.comparing((LineChange change) -> !headline.contains(change.line))
            .thenComparingInt(LineChange::rank)
            .thenComparing(Comparator.comparingDouble(LineChange::size).reversed()));
    return changes;
  }

  /// The sums of the project with what they are made of, what the owners and the lenders see, and
  /// the books.
  private static Set<Line> headline(ProjectModel model) {
    Set<Line> lines = new HashSet<>();
    model
        .sums()
        .ifPresent(
            sums -> {
              List<Line> made =
                  List.of(sums.revenue(), sums.directCost(), sums.running(), sums.invested());
              lines.addAll(List.of(sums.net(), sums.operating(), sums.afterTax()));
              lines.addAll(made);
              made.forEach(sum -> lines.addAll(model.graph().reads(sum)));
            });
    model
        .owners()
        .ifPresent(
            owners -> {
              OwnerLines.Sources sources = owners.sources();
              lines.addAll(List.of(owners.need(), owners.service(), owners.dscr(), owners.net()));
              lines.addAll(List.of(sources.equity(), sources.support(), sources.borrowed()));
              lines.addAll(List.of(sources.granted(), sources.fees()));
            });
    model.loans().forEach(loan -> lines.addAll(List.of(loan.service(), loan.owed())));
    model
        .books()
        .ifPresent(
            books -> {
              Ledger.Statements of = books.statements();
              lines.addAll(List.of(of.ebitda(), of.netProfit(), of.assets(), of.retained()));
              for (Account account : Account.values()) {
                books.find(account).filter(_ -> account != Account.REVENUE).ifPresent(lines::add);
              }
            });
    return lines;
  }

  private static Optional<LineChange> of(ProjectRun before, Line old, ProjectRun after, Line line) {
    Unit unit = line.type().unit();
    if (!old.type().unit().converts(unit) || old.type().shape() != line.type().shape()) {
      return Optional.empty();
    }
    Map<Integer, Double> one = byYear(before, old, unit);
    Map<Integer, Double> other = byYear(after, line, unit);
    SequencedSet<Integer> years = new TreeSet<>(one.keySet());
    years.addAll(other.keySet());
    LineChange change =
        new LineChange(
            line,
            unit,
            YearValues.isSummed(after, line),
            List.copyOf(years),
            years.stream().map(year -> one.getOrDefault(year, Double.NaN)).toList(),
            years.stream().map(year -> other.getOrDefault(year, Double.NaN)).toList());
    return change.isNothing() ? Optional.empty() : Optional.of(change);
  }

  private static Map<Integer, Double> byYear(ProjectRun run, Line line, Unit to) {
    List<Integer> years = YearValues.years(run);
    List<Double> values = YearValues.of(run, line);
    Map<Integer, Double> byYear = new HashMap<>();
    for (int i = 0; i < years.size(); i++) {
      byYear.put(years.get(i), line.type().unit().convert(values.get(i), to));
    }
    return byYear;
  }

  private boolean isNothing() {
    double largest = 0;
    for (int i = 0; i < years.size(); i++) {
      largest = Math.max(largest, Math.max(known(before.get(i)), known(after.get(i))));
    }
    return size() <= NOTHING * largest;
  }

  private static double known(double value) {
    return Double.isFinite(value) ? Math.abs(value) : 0;
  }

  private int rank() {
    if (!isMoney()) {
      return 2;
    }
    return isSummed ? 0 : 1;
  }

  /// Whether it is an amount of money.
  public boolean isMoney() {
    return unit.dimension().exponents().keySet().stream().anyMatch(key -> key.startsWith("money."))
        && unit.dimension().exponents().size() == 1;
  }

  /// The difference in a year, the second less the first; what is not defined counts as nothing.
  ///
  /// @param year index, from 0
  public double difference(int year) {
    double one = Double.isFinite(before.get(year)) ? before.get(year) : 0;
    double other = Double.isFinite(after.get(year)) ? after.get(year) : 0;
    return other - one;
  }

  /// The index of the year in which it differs most.
  public int greatest() {
    int greatest = 0;
    for (int i = 1; i < years.size(); i++) {
      if (Math.abs(difference(i)) > Math.abs(difference(greatest))) {
        greatest = i;
      }
    }
    return greatest;
  }

  /// How much it differs there, >= 0, in its unit.
  public double size() {
    return Math.abs(difference(greatest()));
  }

  /// The difference over all years; of balances and ratios it means nothing.
  public double total() {
    double sum = 0;
    for (int i = 0; i < years.size(); i++) {
      sum += difference(i);
    }
    return sum;
  }
}
