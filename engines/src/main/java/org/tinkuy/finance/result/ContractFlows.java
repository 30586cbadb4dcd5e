package org.tinkuy.finance.result;

import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ProjectRun;

/// What goes between a public body and the company under a contract, by period; all zero where the
/// case has none.
///
/// @param services paid by the public body for what is available, for each use, or to make up for
///   what users pay less than it guarantees, >= 0
/// @param price paid by it for works that are given back, >= 0
/// @param passedOn to it of what users pay, >= 0
/// @param worth paid to the company by others for works that it keeps, >= 0
record ContractFlows(Series services, Series price, Series passedOn, Series worth) {

  /// As the lines of a run have them.
  static ContractFlows of(ProjectRun run) {
    return of(run, line -> run.values().series(line));
  }

  /// As they are read off lines.
  static ContractFlows of(ProjectRun run, Function<Line, Series> reading) {
    Series nothing = reading.apply(run.model().sums().orElseThrow().net()).times(0);
    Function<String, Series> found =
        word -> {
          Optional<Line> line = run.model().find("contract." + word);
          return line.map(reading).orElse(nothing);
        };
    return new ContractFlows(
        found.apply("availabilityPaid").plus(found.apply("usePaid")).plus(found.apply("madeUp")),
        found.apply("priceAtEnd"),
        found.apply("passedOn"),
        found.apply("worthPaid"));
  }

  /// What the company receives under the contract beyond what users pay, less what it passes on.
  Series net() {
    return services.plus(price).plus(worth).minus(passedOn);
  }
}
