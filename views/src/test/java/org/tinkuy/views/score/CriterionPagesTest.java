package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Unit;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.Block;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Note;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

class CriterionPagesTest {
  private static final Unit TONNES = SketchUnits.TABLE.get("t");
  private static final Unit KILOGRAMS = SketchUnits.TABLE.get("kg");

  /// 500000 kg against 250000 kg, as a year was judged by itself, stood beside a target of 300 t.
  @Test
  void allYearsHaveTheirValuesInTheUnitOfTheTargetAboveThem() {
    Assessment earlier =
        year(
            2023,
            Assessed.judgement(
                State.NOT_APPLICABLE,
                amount(500_000, KILOGRAMS),
                Optional.of(amount(250_000, KILOGRAMS))));
    Assessment later =
        year(
            2024,
            Assessed.judgement(
                State.MET, amount(400_000, KILOGRAMS), Optional.of(amount(300, TONNES))));
    AssessmentResults known = Assessed.results(later);
    AssessmentResults results =
        new AssessmentResults(
            later,
            known.movement(),
            known.gains(),
            List.of(earlier),
            known.reviewed(),
            known.strong());

    assertThat(Pages.rows(history(results)).getLast()).isEqualTo("Valor | 500 t | 400 t");
  }

  /// What is read from tables without dates is that of today in every year: a row of years would
  /// say that nothing changed.
  @Test
  void whatIsReadFromTablesWithoutDatesHasNoHistory() {
    CriterionResult dated = Assessed.result("EN-I1", Assessed.measured(State.MET, 0.6, 0.5));
    CriterionResult undated =
        new CriterionResult(
            dated.criterion(),
            dated.current(),
            dated.intended(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    assertThat(page(dated)).anyMatch(CriterionPagesTest::isHistory);
    assertThat(page(undated))
        .noneMatch(CriterionPagesTest::isHistory)
        .anyMatch(block -> block instanceof Note note && note.text().contains("tablas sin fechas"));
  }

  private static List<Block> page(CriterionResult result) {
    Assessment later = Assessed.of(Assessed.EIP, 2024, List.of(result));
    AssessmentResults known = Assessed.results(later);
    AssessmentResults results =
        new AssessmentResults(
            later,
            known.movement(),
            known.gains(),
            List.of(Assessed.of(Assessed.EIP, 2023, List.of(result))),
            known.reviewed(),
            known.strong());
    return new CriterionPages(results, ParkSketch.empty().park(), CatalogWords.in("es-PE"))
        .section().blocks().stream()
            .filter(Explanation.class::isInstance)
            .flatMap(page -> ((Explanation) page).blocks().stream())
            .toList();
  }

  private static Figure amount(double value, Unit unit) {
    return Figure.known("x", value, unit, Origin.NONE);
  }

  private static Assessment year(int year, Judgement judgement) {
    return Assessed.of(Assessed.EIP, year, List.of(Assessed.result("EN-I1", judgement)));
  }

  private static Table history(AssessmentResults results) {
    return new CriterionPages(results, ParkSketch.empty().park(), CatalogWords.in("es-PE"))
        .section().blocks().stream()
            .filter(Explanation.class::isInstance)
            .flatMap(page -> ((Explanation) page).blocks().stream())
            .filter(CriterionPagesTest::isHistory)
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private static boolean isHistory(Block block) {
    return block instanceof Table table && table.id().equals("criterion-en-i1-history");
  }
}
