package org.tinkuy.finance.model;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.development.Works;
import org.tinkuy.finance.project.WorkPackage;

/// When a package of works is paid, on the grid of a model.
///
/// @param first period of the works, from 0
/// @param shares of the cost by period from there on; they add to 1
record Schedule(int first, List<Double> shares) {
  Schedule {
    shares = List.copyOf(shares);
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
    return new Schedule(first, list);
  }

  Works.Profile profile() {
    return new Works.Profile(shares);
  }

  /// After how many periods the works pause, with more to follow later: what is spent by then is
  /// finished. Months of works that follow each other are one stretch.
  List<Integer> pauses() {
    List<Integer> pauses = new ArrayList<>();
    for (int age = 0; age < shares.size() - 1; age++) {
      if (shares.get(age) > 0 && shares.get(age + 1) == 0) {
        pauses.add(age);
      }
    }
    return pauses;
  }

  int last() {
    return first + shares.size() - 1;
  }

  private static int periods(WorkPackage.Spending spending, int step) {
    return Math.max(1, (spending.months() + step - 1) / step);
  }
}
