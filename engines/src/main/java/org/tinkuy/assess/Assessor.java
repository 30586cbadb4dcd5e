package org.tinkuy.assess;

import java.util.List;
import java.util.stream.Stream;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// The assessment engine: criteria in, states and scores out.
public final class Assessor {
  /// From so many rows on a park is judged by several threads: below, to hand the criteria out
  /// takes more processor time than it saves, and parks side by side keep all threads busy.
  private static final int MANY_ROWS = 4000;

  private Assessor() {}

  /// What an assessment needs.
  ///
  /// @param framework the framework to assess against
  /// @param formulas the compiled formulas of its catalog
  /// @param rows the rows of the park as they stand in the period
  /// @param figures of the same park
  /// @param partialRule when an indicator counts as partly met
  public record Input(
      Framework framework,
      Formulas formulas,
      PeriodRows rows,
      Figures figures,
      PartialRule partialRule) {
    /// Of a park on which nothing else is evaluated in the period.
    public Input(
        Framework framework, Formulas formulas, Park park, Period period, PartialRule partialRule) {
      this(framework, formulas, PeriodRows.of(park, period), new Figures(park), partialRule);
    }
  }

  /// Assesses a park: each criterion is judged on its own, in a large park side by side with the
  /// others, once on current and once on intended data; scores count the states.
  public static Assessment assess(Input input) {
    Judge judge = new Judge(input);
    Stream<Criterion> criteria = input.framework().criteria().stream();
    List<CriterionResult> results =
        (isLarge(input.rows().park()) ? criteria.parallel() : criteria).map(judge::judge).toList();
    return Assessment.of(input.framework(), input.rows().period(), input.partialRule(), results);
  }

  private static boolean isLarge(Park park) {
    return park.tables().values().stream().mapToInt(table -> table.rows().size()).sum()
        >= MANY_ROWS;
  }
}
