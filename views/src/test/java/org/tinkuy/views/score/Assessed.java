package org.tinkuy.views.score;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.study.AssessmentResults;

/// Assessments made up from states, without a park: criteria with the ids, and so the names, of the
/// schemes of the catalog.
public final class Assessed {
  public static final String EIP = "eip-1.0";
  static final String READINESS = "success-factors";
  private static final double STRONG = 0.5;

  /// Category and topic by the first letters of an id.
  private static final Map<String, String> HEADINGS =
      Map.of(
          "PM", "parkManagement/services",
          "EN", "environmental/energy",
          "SO", "social/management",
          "EC", "economic/employment",
          "LC", "lawAndCommitment/evidence",
          "PA", "partners/evidence",
          "PO", "people/evidence");

  private Assessed() {}

  /// A criterion; prerequisites have a P behind the hyphen and are met by a document.
  public static Criterion criterion(String id, boolean counted) {
    String heading = HEADINGS.getOrDefault(id.substring(0, 2), "");
    boolean answer = id.contains("-P") || id.startsWith("LC") || id.startsWith("PA");
    return new Criterion(
        id,
        answer ? Criterion.Kind.PREREQUISITE : Criterion.Kind.INDICATOR,
        new Criterion.Heading(
            heading.replaceFirst("/.*", ""), heading.replaceFirst(".*/", ""), "system"),
        new Criterion.Rule("1", answer ? "yes" : ">=", answer ? "" : "50 %", "", "", counted),
        answer ? Criterion.Reach.DOCUMENT : Criterion.Reach.PHYSICAL,
        new Criterion.Guidance(List.of(), List.of()),
        new Provenance("made up", "R-H", false));
  }

  public static Judgement judgement(State state) {
    Figure none = Figure.none("x", Figure.State.ANSWER, Origin.NONE, Sentence.NONE);
    return judgement(state, none, Optional.empty());
  }

  /// A share against a target.
  static Judgement measured(State state, double share, double target) {
    return judgement(state, known(share), Optional.of(known(target)));
  }

  public static Judgement judgement(State state, Figure value, Optional<Figure> target) {
    return new Judgement(
        state, value, target, Optional.empty(), Optional.empty(), List.of(), "", false);
  }

  /// A share of which firms that are silent leave everything open: known of those who told.
  static Judgement told(double positive, double asked) {
    Figure.Range range = new Figure.Range(positive / asked, 0, 1);
    return new Judgement(
        State.NO_DATA,
        Figure.uncertain("x", range, Unit.ONE, Origin.NONE, Sentence.NONE),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Value.Parts(positive, asked, Unit.ONE)),
        List.of(),
        "",
        false);
  }

  static Figure known(double value) {
    return Figure.known("x", value, Unit.ONE, Origin.NONE);
  }

  public static CriterionResult result(Criterion criterion, Judgement current, Judgement intended) {
    return new CriterionResult(
        criterion,
        current,
        intended,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  public static CriterionResult result(String id, Judgement current) {
    return result(criterion(id, true), current, current);
  }

  public static CriterionResult result(String id, State state) {
    return result(id, judgement(state));
  }

  public static Assessment of(String framework, int year, List<CriterionResult> results) {
    List<Criterion> criteria = results.stream().map(CriterionResult::criterion).toList();
    Framework scheme =
        new Framework(
            framework,
            LocalizedText.of("en", framework),
            "1",
            Framework.Status.COMPLETE,
            criteria.stream().map(Criterion::category).distinct().toList(),
            criteria,
            "made up");
    return Assessment.of(scheme, Period.year(year), PartialRule.NONE, results);
  }

  /// Of the first scheme, each criterion as `PM-P1 MET`.
  public static Assessment eip(int year, String... criteria) {
    Map<String, State> states = new LinkedHashMap<>();
    Arrays.stream(criteria)
        .forEach(each -> states.put(each.split(" ", -1)[0], State.valueOf(each.split(" ", -1)[1])));
    return of(
        EIP,
        year,
        states.entrySet().stream().map(each -> result(each.getKey(), each.getValue())).toList());
  }

  /// The same against a scheme of which not all rows are known, so that it gives no score.
  public static Assessment incomplete(Assessment assessment) {
    Framework known = assessment.framework();
    Framework scheme =
        new Framework(
            known.id(),
            known.name(),
            known.edition(),
            Framework.Status.INCOMPLETE,
            known.categories(),
            known.criteria(),
            known.source());
    return Assessment.of(scheme, assessment.period(), PartialRule.NONE, assessment.results());
  }

  public static AssessmentResults results(Assessment assessment) {
    return new AssessmentResults(
        assessment, Optional.empty(), Gains.of(assessment), List.of(), Optional.empty(), STRONG);
  }

  public static AssessmentResults since(Assessment earlier, Assessment later) {
    return new AssessmentResults(
        later,
        Optional.of(Movement.between(earlier, later)),
        Gains.of(later),
        List.of(),
        Optional.empty(),
        STRONG);
  }
}
