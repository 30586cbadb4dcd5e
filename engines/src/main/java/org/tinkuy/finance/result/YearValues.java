package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.model.ProjectRun;

/// Lines of months as years: the sum of what flows, the last of what stands.
public final class YearValues {
  /// What an input is called that an index raised.
  private static final String RAISED = ".nominal";

  private YearValues() {}

  /// One number for each year of the case, in the line's unit; not a number where it is not
  /// defined.
  public static List<Double> of(ProjectRun run, Line line) {
    return isSummed(run, line) ? ofFlow(run, line) : ofStock(run, line);
  }

  /// Whether a line means something added over time: what flows does. What is paid once stands in
  /// every period at the prices of that period, and only when it is paid is told by other lines.
  public static boolean isSummed(ProjectRun run, Line line) {
    return line.type().shape() == Shape.FLOW && !isOnce(run, line.id());
  }

  private static boolean isOnce(ProjectRun run, String id) {
    String input = id.endsWith(RAISED) ? id.substring(0, id.length() - RAISED.length()) : id;
    return run.model().of().find(input).filter(it -> it.kind().isPaidOnce()).isPresent()
        || run.model().of().park().works().stream().anyMatch(work -> work.whole().equals(id));
  }

  /// The lowest number of each year in which a line is defined at all.
  ///
  /// @return not a number for the other years
  public static List<Double> lowest(int perYear, Series series) {
    List<Double> lowest = new ArrayList<>();
    for (int t = 0; t < series.length(); t += perYear) {
      double least = Double.NaN;
      for (int i = t; i < Math.min(series.length(), t + perYear); i++) {
        double now = series.at(i);
        least = Double.isFinite(now) && !(now >= least) ? now : least;
      }
      lowest.add(least);
    }
    return lowest;
  }

  /// The calendar years that the years of the case begin in.
  public static List<Integer> years(ProjectRun run) {
    int perYear = run.model().graph().grid().perYear();
    List<Integer> years = new ArrayList<>();
    for (int t = 0; t < run.model().graph().grid().periods(); t += perYear) {
      years.add(run.model().graph().grid().year(t));
    }
    return years;
  }

  private static List<Double> ofFlow(ProjectRun run, Line line) {
    int perYear = run.model().graph().grid().perYear();
    List<Double> sums = new ArrayList<>();
    for (int t = 0; t < run.model().graph().grid().periods(); t += perYear) {
      double sum = 0;
      for (int i = 0; i < perYear; i++) {
        sum += run.values().at(line, t + i);
      }
      sums.add(sum);
    }
    return sums;
  }

  /// What a ratio that is reckoned when a period begins is at the end of each year: that of the
  /// period after; not a number after the last.
  public static List<Double> after(int perYear, Series values) {
    List<Double> ends = new ArrayList<>();
    for (int t = perYear; t <= values.length(); t += perYear) {
      ends.add(t < values.length() ? values.at(t) : Double.NaN);
    }
    return ends;
  }

  /// The value at the end of each year.
  static List<Double> ofStock(ProjectRun run, Line line) {
    int perYear = run.model().graph().grid().perYear();
    List<Double> ends = new ArrayList<>();
    for (int t = perYear - 1; t < run.model().graph().grid().periods(); t += perYear) {
      ends.add(run.values().at(line, t));
    }
    return ends;
  }

  /// What a line comes to over the life: flows added, what stands at its end; not a number where
  /// that is not defined.
  static double whole(ProjectRun run, Line line) {
    return isSummed(run, line) ? run.values().total(line) : of(run, line).getLast();
  }
}
