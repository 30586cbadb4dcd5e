package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Goals;
import org.tinkuy.compliance.ComplianceResults;
import org.tinkuy.figure.Figure;
import org.tinkuy.governance.GovernanceReview;
import org.tinkuy.measure.MeasureReview;
import org.tinkuy.policy.PolicyMatrix;

/// What the engines give that look at a park from around.
///
/// @param sets the park by the frameworks that were asked for beside its own, in their order
/// @param firms who stands behind the values of resource efficiency; empty where that set was
///   neither asked for nor is the framework
/// @param goals the goals of the catalog that criteria serve
/// @param policies objectives against instruments
/// @param governance who may do what
/// @param compliance limits against measured values, substances, waters, strips
/// @param splits social indicators, of a set or of the framework, for women and men, large and
///   other firms, sectors, and what else tells groups apart
/// @param measures what the park means to do and did, what came of it and what it tells others
public record Diagnosis(
    List<Assessment> sets,
    Optional<FirmCoverage> firms,
    Goals goals,
    PolicyMatrix policies,
    GovernanceReview governance,
    ComplianceResults compliance,
    List<SocialSplit> splits,
    MeasureReview measures) {
  /// The four keys to a successful park.
  public static final String READINESS = "success-factors";

  /// What a park gives to the objectives of development.
  public static final String OBJECTIVES = "policy-objectives";

  /// The thirty indicators of social inclusion.
  public static final String SOCIAL = "social-inclusion";

  /// The indicators of resource efficient and cleaner production.
  public static final String RESOURCES = "recp";

  public Diagnosis {
    sets = List.copyOf(sets);
    splits = List.copyOf(splits);
  }

  /// Without splits.
  public Diagnosis(
      List<Assessment> sets,
      Optional<FirmCoverage> firms,
      Goals goals,
      PolicyMatrix policies,
      GovernanceReview governance,
      ComplianceResults compliance,
      MeasureReview measures) {
    this(sets, firms, goals, policies, governance, compliance, List.of(), measures);
  }

  /// The park by one of the frameworks beside its own; empty where that was not asked for.
  public Optional<Assessment> find(String framework) {
    return sets.stream().filter(set -> set.framework().id().equals(framework)).findFirst();
  }

  /// Every figure. Of the sets those of criteria, and of categories where they are scored; totals
  /// over all their criteria would have the names of those of the framework.
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    for (Assessment set : sets) {
      if (set.framework().status() != Framework.Status.INDICATORS) {
        set.current().categories().forEach(category -> addAll(figures, category));
      }
      set.results().forEach(result -> figures.addAll(result.figures()));
    }
    figures.addAll(policies.figures());
    figures.addAll(governance.figures());
    figures.addAll(compliance.figures());
    splits.forEach(split -> split.parts().forEach(part -> figures.add(part.figure())));
    figures.addAll(measures.figures());
    return figures;
  }

  private static void addAll(List<Figure> figures, GroupScore category) {
    figures.add(category.score());
    figures.add(category.scoreKnown());
    figures.add(category.coverage());
  }
}
