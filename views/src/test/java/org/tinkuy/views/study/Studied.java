package org.tinkuy.views.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.catalog.FirmLimits;
import org.tinkuy.catalog.Goals;
import org.tinkuy.compliance.ComplianceEngine;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.governance.GovernanceEngine;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.park.Park;
import org.tinkuy.policy.PolicyMatrix;
import org.tinkuy.policy.PolicyRegister;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.Diagnosis;
import org.tinkuy.study.FirmSizes;
import org.tinkuy.study.ParkSummary;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.StudyFrame;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.flow.Flowed;

/// Results of a whole study put together by a test: a park of 64 plots on 212 ha with 41 firms.
public final class Studied {
  static final Period YEAR = Period.year(2024);

  /// Of a park that has no policy.
  public static final PolicyMatrix NO_POLICIES =
      new PolicyMatrix(
          new PolicyRegister(List.of(), List.of(), 2),
          List.of(),
          Flowed.none("served"),
          Flowed.none("covered"),
          List.of(),
          Flowed.none("divisions"),
          Flowed.none("diversity"));

  private Studied() {}

  static Figure count(String id, double value) {
    return Figure.known("park:" + id, value, Unit.ONE, Origin.NONE);
  }

  static Figure share(String id, double low, double high) {
    return Figure.uncertain(
        "park:" + id, new Figure.Range(low, low, high), Unit.ONE, Origin.NONE, Sentence.NONE);
  }

  static ParkSummary summary(Figure let) {
    return new ParkSummary(
        count("plots", 64),
        count("tenants", 41),
        Figure.known("park:area", 2_120_000, SketchUnits.TABLE.get("m2"), Origin.NONE),
        let,
        Flowed.least("park:employees", 5_170, SketchUnits.TABLE.get("people")),
        count("lettablePlots", 45),
        count("letPlots", 41),
        new FirmSizes(new FirmLimits(50, 250), Map.of()));
  }

  public static StudyResults of(
      Park park, Optional<AssessmentResults> assessed, Audience audience, Issue... issues) {
    StudyFrame frame =
        new StudyFrame(
            new Subject(park),
            YEAR,
            audience,
            List.of(issues),
            issues.length > 0,
            new Provenance("1", "2", "3", 0));
    return new StudyResults(
        frame,
        summary(count("let", 0.89)),
        assessed,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static StudyResults of(AssessmentResults assessed) {
    Park park =
        ParkSketch.empty().table("tenants", "tenant id - key", "name text", "sector text").park();
    return of(park, Optional.of(assessed), Audience.OPERATOR);
  }

  /// A look around of which nothing is known but policies, goals and sets of indicators.
  public static Diagnosis around(Goals goals, PolicyMatrix policies, Assessment... sets) {
    ParkSketch bodies = Registers.bodies();
    ParkSketch outfall = Registers.outfall();
    return new Diagnosis(
        List.of(sets),
        Optional.empty(),
        goals,
        policies,
        GovernanceEngine.review(
            PeriodRows.of(bodies.park(), YEAR), new Figures(bodies.park()), bodies.formulas()),
        ComplianceEngine.check(
            PeriodRows.of(outfall.park(), YEAR),
            new Figures(outfall.park()),
            SketchUnits.TABLE,
            outfall.formulas()),
        MeasureReview.NONE);
  }
}
