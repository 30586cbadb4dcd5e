package org.tinkuy.compliance;

import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;

/// The waters a park draws on in a period, and how far they are under stress.
///
/// @param sources those with rows of the period or of shorter ones in it, in the order of their ids
/// @param withdrawn what all of them gave
/// @param licensed withdrawals by what the licences allow
/// @param stressed share of the withdrawals from sources under high or critical stress
/// @param harmless share of the withdrawals that do no significant harm
public record Waters(
    List<WaterSource> sources,
    Figure withdrawn,
    Figure licensed,
    Figure stressed,
    Figure harmless) {
  public Waters {
    sources = List.copyOf(sources);
  }

  static Waters of(PeriodRows rows, Figures figures, Formulas formulas) {
    List<WaterSource> sources =
        rows.park().table("waterSources").rows().stream()
            .filter(row -> rows.period().contains(row.findPeriod("period").orElseThrow()))
            .collect(Collectors.groupingBy(row -> row.text("source"), TreeMap::new, toList()))
            .values()
            .stream()
            .map(own -> WaterSource.of(own, rows.period()))
            .toList();
    Function<String, Figure> figure =
        name -> {
          Formula formula = formulas.figure(name);
          return figures.of("water:" + name, formula, formula.evaluate(rows, false));
        };
    return new Waters(
        sources,
        figure.apply("waterWithdrawn"),
        figure.apply("waterLicensed"),
        figure.apply("waterStressed"),
        figure.apply("waterHarmless"));
  }

  List<Figure> figures() {
    return List.of(withdrawn, licensed, stressed, harmless);
  }
}
