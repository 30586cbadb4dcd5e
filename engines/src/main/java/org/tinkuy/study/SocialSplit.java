package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.park.Park;

/// A social indicator for two groups apart, over the firms that tell them apart. The catalog has
/// the figures `split.CRITERION.GROUP` of both groups of each that is split.
///
/// @param criterion id of the indicator
/// @param by what tells the groups apart
/// @param first its value for the first group
/// @param second its value for the second group
public record SocialSplit(String criterion, By by, Figure first, Figure second) {

  /// What tells two groups of people or firms apart.
  public enum By {
    /// Women and men.
    SEX("female", "male"),
    /// Firms with more than 250 workers and the others.
    SIZE("large", "other"),
    /// Workers of the firms themselves and those of agencies.
    CONTRACT("own", "agency");

    private final String first;
    private final String second;

    By(String first, String second) {
      this.first = first;
      this.second = second;
    }

    /// The words of the first and the second group in names of figures and keys of texts.
    public List<String> groups() {
      return List.of(first, second);
    }
  }

  /// The splits of a set of indicators that the rows of a park tell, in the order of what tells
  /// apart and of the set.
  ///
  /// @param named names of the figures of the catalog
  public static List<SocialSplit> of(
      Assessment set, Park park, Set<String> named, Formulas formulas) {
    PeriodRows rows = PeriodRows.of(park, set.period());
    Figures figures = new Figures(park);
    List<SocialSplit> splits = new ArrayList<>();
    for (By by : By.values()) {
      for (CriterionResult result : set.results()) {
        List<String> names =
            by.groups().stream().map(group -> "split." + result.id() + "." + group).toList();
        if (!named.containsAll(names)) {
          continue;
        }
        List<Figure> groups =
            names.stream().map(name -> figure(figures, formulas.figure(name), name, rows)).toList();
        if (groups.stream().anyMatch(SocialSplit::tells)) {
          splits.add(new SocialSplit(result.id(), by, groups.getFirst(), groups.getLast()));
        }
      }
    }
    return splits;
  }

  private static boolean tells(Figure figure) {
    return figure.range().filter(range -> !range.leavesAllOpen(figure.unit())).isPresent();
  }

  private static Figure figure(Figures figures, Formula formula, String name, PeriodRows rows) {
    return figures.of("social:" + name, formula, formula.evaluate(rows, false));
  }
}
