package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.wording.CatalogWords;

class NextStepTest {
  private static final String SOCIAL = "social-inclusion";

  /// A row that is measured only, as the scheme of the social indicators has it.
  private static Criterion measured(String id, Criterion.Best best) {
    return new Criterion(
        id,
        Criterion.Kind.INDICATOR,
        new Criterion.Heading("socialInclusion", "safety", "injuries"),
        new Criterion.Rule("1", "measure", "", "", "", true),
        Criterion.Reach.PHYSICAL,
        new Criterion.Guidance(List.of(), List.of(), Optional.of(best)),
        new Provenance("made up", "R-H", false));
  }

  private static String step(Criterion criterion, State state, Figure value) {
    CriterionResult result = result(criterion, Assessed.judgement(state, value, Optional.empty()));
    return new NextStep(SOCIAL, CatalogWords.in("es-PE")).of(result);
  }

  private static CriterionResult result(Criterion criterion, Judgement current) {
    return Assessed.result(criterion, current, current);
  }

  @Test
  void whereNothingCanBeBetterThereIsNoNextStep() {
    Criterion deaths = measured("SI-14b", Criterion.Best.NONE);
    Criterion restored = measured("SI-30", Criterion.Best.ALL);

    assertThat(step(deaths, State.REPORTED, Assessed.known(0))).isEmpty();
    assertThat(step(deaths, State.REPORTED, Assessed.known(12)))
        .startsWith("Haga investigar cada muerte");
    assertThat(step(restored, State.REPORTED, Assessed.known(1))).isEmpty();
    assertThat(step(restored, State.REPORTED, Assessed.known(0.9))).startsWith("Visite cada hogar");
    assertThat(step(measured("SI-21", Criterion.Best.TOLD), State.REPORTED, Assessed.known(0.2)))
        .isEmpty();
  }

  /// Nothing of the kind is asked, so that it cannot be "not met".
  @Test
  void whatIsOnlyMeasuredIsFirstToBeFoundOut() {
    Figure none = Figure.none("x", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE);

    assertThat(step(measured("SI-14b", Criterion.Best.NONE), State.NO_DATA, none))
        .startsWith("Verifíquelo y regístrelo. Después: haga investigar");
  }

  /// To enter the energy of the firms stood before to ask them for it.
  @Test
  void whatSomeToldIsAskedOfTheOthers() {
    Figure told =
        Figure.uncertain(
            "x",
            new Figure.Range(0.2, 0, Double.POSITIVE_INFINITY),
            Unit.ONE,
            Origin.NONE,
            Sentence.NONE);

    assertThat(step(measured("SI-14b", Criterion.Best.NONE), State.NO_DATA, told))
        .startsWith("Haga investigar");
  }

  /// A range that ends at the best value may be worse.
  @Test
  void aRangeThatMayBeWorseKeepsItsStep() {
    Figure open =
        Figure.uncertain("x", new Figure.Range(0, 0, 0.2), Unit.ONE, Origin.NONE, Sentence.NONE);

    assertThat(step(measured("SI-23", Criterion.Best.NONE), State.REPORTED, open)).isNotEmpty();
  }
}
