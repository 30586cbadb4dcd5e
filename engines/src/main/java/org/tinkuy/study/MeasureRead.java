package org.tinkuy.study;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Period;
import org.tinkuy.measure.MeasureEngine;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.measure.ReadRows;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;

/// Hands the measure engine what the criteria of an assessment read.
final class MeasureRead {
  private MeasureRead() {}

  /// The measures of a park; they bear on no criterion where nothing was assessed.
  static MeasureReview review(
      Park park, Period period, Catalog catalog, Optional<AssessmentResults> assessed) {
    List<ReadRows> read =
        assessed.stream()
            .flatMap(results -> results.assessment().results().stream())
            .map(MeasureRead::read)
            .toList();
    return MeasureEngine.review(
        new MeasureEngine.Input(park, period, read, catalog.library().experience().outcomes()));
  }

  private static ReadRows read(CriterionResult result) {
    Set<RowRef> rows = new HashSet<>();
    Set<String> terms = new HashSet<>();
    for (Term term : result.current().value().origin().terms()) {
      terms.add(term.label());
      term.contributions().forEach(row -> rows.add(row.row()));
    }
    return new ReadRows(result.id(), result.criterion().rule().formula(), terms, rows);
  }
}
