package org.tinkuy.finance.project;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.tinkuy.finance.graph.TimeGrid;

/// When the works of some phases are paid, on the grid of a case. Works that a share let sets off
/// have no dates of their own, so that phases with such works have none either.
///
/// @param begins period of the first works; empty where they have no date
/// @param complete period after the last works; empty where they have no date
/// @param isSetOff whether a share let sets works of these phases off
record PhaseDates(OptionalInt begins, OptionalInt complete, boolean isSetOff) {

  /// The dates of some phases together.
  ///
  /// @param phases ids
  static PhaseDates of(ParkPlan park, TimeGrid grid, Collection<String> phases) {
    List<WorkPackage> works =
        park.works().stream().filter(work -> phases.contains(work.phase())).toList();
    if (works.stream().anyMatch(work -> work.trigger().isPresent())) {
      return new PhaseDates(OptionalInt.empty(), OptionalInt.empty(), true);
    }
    List<WorkPackage.Spending> parts =
        works.stream().flatMap(work -> work.spending().stream()).toList();
    return new PhaseDates(
        parts.stream().mapToInt(each -> from(grid, each)).min(),
        parts.stream().mapToInt(each -> from(grid, each) + periods(grid, each)).max(),
        false);
  }

  private static int from(TimeGrid grid, WorkPackage.Spending each) {
    return Math.max(0, grid.period(each.from()));
  }

  private static int periods(TimeGrid grid, WorkPackage.Spending each) {
    int step = grid.step().months();
    return Math.max(1, (each.months() + step - 1) / step);
  }
}
