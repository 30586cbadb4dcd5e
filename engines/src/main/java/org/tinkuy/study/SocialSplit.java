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

/// A social indicator for women and for men apart, over the firms that tell them apart. The catalog
/// has the figures `split.CRITERION.female` and `split.CRITERION.male` of each that is split.
///
/// @param criterion id of the indicator
/// @param women its value for women
/// @param men its value for men
public record SocialSplit(String criterion, Figure women, Figure men) {

  /// The splits of a set of indicators that the rows of a park tell, in the order of the set.
  ///
  /// @param named names of the figures of the catalog
  public static List<SocialSplit> of(
      Assessment set, Park park, Set<String> named, Formulas formulas) {
    PeriodRows rows = PeriodRows.of(park, set.period());
    Figures figures = new Figures(park);
    List<SocialSplit> splits = new ArrayList<>();
    for (CriterionResult result : set.results()) {
      String women = "split." + result.id() + ".female";
      String men = "split." + result.id() + ".male";
      if (named.contains(women) && named.contains(men)) {
        SocialSplit split =
            new SocialSplit(
                result.id(),
                figure(figures, formulas.figure(women), women, rows),
                figure(figures, formulas.figure(men), men, rows));
        if (tells(split.women) || tells(split.men)) {
          splits.add(split);
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
