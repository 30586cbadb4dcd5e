package org.tinkuy.finance.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tinkuy.finance.development.Works;
import org.tinkuy.finance.project.WorkPackage;

/// When a package of works is paid, on the grid of a model.
///
/// @param first period of the works, from 0
/// @param shares of the cost by period from there on; they add to 1
/// @param pauses periods from the first on, 0 for itself, in which a stage ends before months
///   without works; empty where the works go on without a pause
record Schedule(int first, List<Double> shares, List<Integer> pauses) {
  Schedule {
    shares = List.copyOf(shares);
    pauses = List.copyOf(pauses);
  }

  static Schedule of(ModelParts parts, WorkPackage work) {
    int step = parts.model().grid().step().months();
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (WorkPackage.Spending each : work.spending()) {
      int from = parts.period(each.from());
      first = Math.min(first, from);
      last = Math.max(last, from + periods(each, step) - 1);
    }
    double[] shares = new double[last - first + 1];
    for (WorkPackage.Spending each : work.spending()) {
      int periods = periods(each, step);
      for (int i = 0; i < periods; i++) {
        shares[parts.period(each.from()) - first + i] += each.share() / periods;
      }
    }
    List<Double> list = new ArrayList<>();
    for (double share : shares) {
      list.add(share);
    }
    return new Schedule(first, list, pauses(parts, work, first));
  }

  Works.Profile profile() {
    return new Works.Profile(shares);
  }

  /// After how many periods each stage ends that is followed by months without works: what is spent
  /// by then is finished. Months decide and not the step of the grid, but for stages of which one
  /// ends and the next begins in the same period: these cannot be told apart.
  private static List<Integer> pauses(ModelParts parts, WorkPackage work, int first) {
    int step = parts.model().grid().step().months();
    List<Integer> pauses = new ArrayList<>();
    YearMonth free = YearMonth.of(0, 1);
    int last = -1;
    for (WorkPackage.Spending each : inOrder(work)) {
      int from = parts.period(each.from());
      if (last >= 0 && from > last && each.from().isAfter(free)) {
        pauses.add(last - first);
      }
      last = Math.max(last, from + periods(each, step) - 1);
      YearMonth end = each.from().plusMonths(each.months());
      free = end.isAfter(free) ? end : free;
    }
    return pauses;
  }

  private static List<WorkPackage.Spending> inOrder(WorkPackage work) {
    return work.spending().stream()
        .filter(each -> each.share() > 0)
        .sorted(Comparator.comparing(WorkPackage.Spending::from))
        .toList();
  }

  int last() {
    return first + shares.size() - 1;
  }

  private static int periods(WorkPackage.Spending spending, int step) {
    return Math.max(1, (spending.months() + step - 1) / step);
  }
}
