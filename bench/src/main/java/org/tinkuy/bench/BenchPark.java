package org.tinkuy.bench;

import java.util.List;
import java.util.Optional;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Framework;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.figure.Audience;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;
import org.tinkuy.kernel.Checked;
import org.tinkuy.park.Park;
import org.tinkuy.samples.SyntheticPark;
import org.tinkuy.samples.ValleClaro;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.Study;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.views.portfolio.PortfolioRows;

/// A park to measure on, by a name that says its size, and the steps that are measured.
///
/// Names are `valle-claro` (64 plots, 41 tenants, 5 years) and `synthetic-T-Y` with T tenants and Y
/// years, always of the same seed.
final class BenchPark {
  private static final long SEED = 1;
  private static final StudyRequest REQUEST =
      new StudyRequest(
          Optional.empty(),
          Audience.OPERATOR,
          Optional.of(
              new AssessmentRequest(Framework.FIRST, Optional.empty(), PartialRule.HALF_WAY)));

  private BenchPark() {}

  /// The files of a park.
  static SampleFolder folder(String name) {
    if (name.equals("valle-claro")) {
      return ValleClaro.folder();
    }
    String[] parts = name.split("-", -1);
    return new SyntheticPark(SEED, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])).folder();
  }

  /// Loads the catalog and compiles its formulas.
  static Study.Knowledge knowledge() {
    Catalog catalog = whole(new CatalogLoader(Formulas::check).load());
    return new Study.Knowledge(catalog, whole(Formulas.compile(catalog)), "bench");
  }

  /// Frames a study of the park's latest year against EIP 1.0 and runs it.
  static StudyResults assess(Study.Knowledge knowledge, Park park) {
    return whole(Study.frame(knowledge, new Subject(park), REQUEST)).run(List.of(), "");
  }

  /// Checks a park, assesses it and gives its row of CSV.
  static List<String> row(Study.Knowledge knowledge, ParkDocument document) {
    Park park = whole(Subject.of(knowledge.catalog(), document)).park();
    return PortfolioRows.of(ParkLine.of(assess(knowledge, park)), "en");
  }

  /// The value, where there is one; a benchmark of something refused would measure nothing.
  static <T> T whole(Checked<T> checked) {
    return checked
        .find()
        .orElseThrow(() -> new IllegalStateException("Refused: " + checked.issues()));
  }
}
