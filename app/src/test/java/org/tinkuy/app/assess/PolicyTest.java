package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;
import org.tinkuy.policy.Effect;
import org.tinkuy.policy.ObjectiveStanding;
import org.tinkuy.policy.PolicyEngine;
import org.tinkuy.policy.PolicyInstrument;
import org.tinkuy.policy.PolicyMatrix;

/// Objectives against instruments of a park in Peru, worked by hand.
class PolicyTest {
  private static final String PARK =
      """
      [tenants]
      tenant,name,sector,since,until
      T1,One,1103,,
      T2,Two,1104,,
      T3,Three,2410,,
      T4,Gone,4923,,2020-12-31
      [policies]
      policy,name,kind,level,topic,status,supports,strength,enforcement,gap
      A,Park act,law,national,zone,in force,infrastructure|EN-I7,3,3,
      B,Land act,law,national,zone|land,amended,infrastructure,3,,
      C,Skills plan,programme,national,skills,in force,people,3,1,no money
      D,Old act,law,national,industry,repealed,technology,4,4,
      E,Exports,strategy,national,trade,in force,eip-1.0/EC-I3,,,
      """;

  @TempDir private Path folder;

  private PolicyMatrix review(String park) {
    return PolicyEngine.review(
        new PolicyEngine.Input(
            WrittenPark.managed(folder, "public", park).park(),
            Period.year(2024),
            WrittenPark.CATALOG.library(),
            WrittenPark.CATALOG.findFramework("eip-1.0").orElseThrow(),
            WrittenPark.CATALOG.rules().tolerances().get("policyEffect")));
  }

  private static ObjectiveStanding objective(PolicyMatrix matrix, String id) {
    return matrix.objectives().stream()
        .filter(standing -> standing.objective().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Effect effect(PolicyMatrix matrix, String id) {
    return matrix.register().own().stream()
        .filter(instrument -> instrument.id().equals(id))
        .map(PolicyInstrument::effect)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anInstrumentIsEffectiveOnlyWhereStrengthAndEnforcementAreRatedSo() {
    PolicyMatrix matrix = review(PARK);

    assertThat(effect(matrix, "A")).isEqualTo(Effect.EFFECTIVE);
    assertThat(effect(matrix, "B")).isEqualTo(Effect.UNRATED);
    assertThat(effect(matrix, "C")).isEqualTo(Effect.WEAK);
    assertThat(effect(matrix, "D")).isEqualTo(Effect.NOT_IN_FORCE);
  }

  /// By the park's register alone: the catalog knows instruments of Peru, which are unrated.
  @Test
  void anObjectiveIsServedWeakOrUnratedByTheBestInstrumentBehindIt() {
    PolicyMatrix matrix = review(PARK);

    assertThat(objective(matrix, "infrastructure").state())
        .isEqualTo(ObjectiveStanding.State.SERVED);
    // repealed for technology; the catalog's law on techno-ecological parks is there, unrated
    assertThat(objective(matrix, "technology").state()).isEqualTo(ObjectiveStanding.State.UNRATED);
    assertThat(objective(matrix, "technology").instruments())
        .extracting(PolicyInstrument::id)
        .containsExactly("peTechnoParks");
  }

  /// EC-I3 is a criterion of the value chains.
  @Test
  void anInstrumentThatSupportsACriterionSupportsItsObjective() {
    assertThat(objective(review(PARK), "valueChains").instruments())
        .extracting(PolicyInstrument::id)
        .contains("E");
  }

  @Test
  void twoLawsOnOneTopicBehindOneObjectiveOverlap() {
    assertThat(objective(review(PARK), "infrastructure").overlaps())
        .contains(new ObjectiveStanding.Overlap("law", "zone", List.of("A", "B")));
  }

  /// A of 51 counted criteria, EN-I7, for certain; EC-I3 perhaps, since E is not rated.
  @Test
  void coverageIsARangeWhereInstrumentsAreNotRated() {
    Figure covered = review(PARK).covered();

    assertThat(covered.state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(covered.range().orElseThrow().low()).isCloseTo(1.0 / 51, within(1e-12));
    assertThat(covered.range().orElseThrow().high()).isCloseTo(2.0 / 51, within(1e-12));
    assertThat(review(PARK).unsupported()).hasSize(49).doesNotContain("EN-I7", "EC-I3");
  }

  @Test
  void aRegisterThatNamesNoCriterionHasNoCoverage() {
    String silent = PARK.substring(0, PARK.indexOf("[policies]"));

    assertThat(review(silent).covered().state()).isEqualTo(Figure.State.NO_DATA);
  }

  /// Divisions 11 and 24; the firm that left in 2020 is not there.
  @Test
  void divisionsOfIndustryAreCountedOnceAmongTheTenantsOfThePeriod() {
    assertThat(review(PARK).divisions().findValue()).contains(2.0);
  }
}
