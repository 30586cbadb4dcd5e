package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Why a criterion of several conditions is not met, in words.
class FailedConditionTest {
  /// What a reader was told did not hold was a formula.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The target for carbon intensity, 0.190, is above its benchmark, 0.150.",
        "es | La meta de intensidad de carbono, 0,190, supera su referencia, 0,150.",
        "fr | La cible d’intensité carbone, 0,190, dépasse sa valeur de référence, 0,150.",
        "vi | Mục tiêu cường độ các-bon, 0,190, cao hơn mức tham chiếu, 0,150."
      })
  void aConditionOnFactsThatDoesNotHoldIsTold(String language, String expected) {
    String target = "factNumber(park, carbonIntensityTarget)";
    String benchmark = "factNumber(park, carbonIntensityBenchmark)";
    String failed = target + " <= " + benchmark;
    List<Term> terms =
        List.of(
            term(target, Value.Amount.exact(0.19, Unit.ONE), 0),
            term(benchmark, Value.Amount.exact(0.15, Unit.ONE), 0),
            term(failed, Value.Truth.NO, 2));

    assertThat(failed(failed, terms, language)).contains(expected);
  }

  /// Years are compared with the year of the report, and a course has no two sides.
  @Test
  void aTargetYearThatIsOverAndACourseThatIsLeftAreTold() {
    String year = "factNumber(park, energyIntensityTargetYear)";
    String late = "period.year <= " + year;
    List<Term> years =
        List.of(term(year, Value.Amount.exact(2020, Unit.ONE), 0), term(late, Value.Truth.NO, 1));
    String course = "onCourse(energyIntensity, " + year + ")";

    assertThat(failed(late, years, "en"))
        .contains("The target year of energy intensity, 2020, is over.");
    assertThat(failed(course, List.of(years.getFirst(), term(course, Value.Truth.NO, 1)), "en"))
        .contains(
            "The present value lies above the straight line from its base year to its target"
                + " year.");
  }

  /// What has no parts of its own, such as rows that are not there, was not told at all; a
  /// condition of a person's own scheme for which there are no words stays as it is written.
  @Test
  void aConditionIsToldByItsOwnWordsElseAsItIsWritten() {
    String held = "holdsCertified(park.body, environment)";
    String power = "exists(utilities where kind = power)";
    String own = "holdsCertified(park.body, quality)";
    Term rows = term("exists(certificates)", Value.Truth.NO, 0);

    assertThat(failed(held, List.of(rows, term(held, Value.Truth.NO, 1)), "en"))
        .contains("The park body holds no valid certificate of its environmental management.");
    assertThat(failed(power, List.of(term(power, Value.Truth.NO, 0)), "es"))
        .contains("No figura ningún servicio compartido de electricidad.");
    assertThat(failed(own, List.of(rows, term(own, Value.Truth.NO, 1)), "en"))
        .hasValueSatisfying(
            told ->
                assertThat(told)
                    .startsWith("This does not hold: holdsCertified(park.body, quality)"));
    assertThat(failed("exists(links)", List.of(term("exists(links)", Value.Truth.NO, 0)), "en"))
        .isEmpty();
  }

  private static Optional<String> failed(String condition, List<Term> terms, String language) {
    Origin origin = new Origin(List.of(), Secrecy.T3, terms);
    Judgement found =
        Assessed.judgement(
            State.NOT_MET,
            Figure.none("x", Figure.State.ANSWER, origin, Sentence.NONE),
            Optional.empty());
    return new FailedCondition(CatalogWords.in(language))
        .of(asking(condition + " and parkArea > 0 m2", found))
        .map(Pages::plain);
  }

  private static CriterionResult asking(String formula, Judgement judgement) {
    Criterion any = Assessed.criterion("EN-I4", true);
    Criterion criterion =
        new Criterion(
            any.id(),
            any.kind(),
            any.heading(),
            new Criterion.Rule(formula, "yes", "", "", "", true),
            any.reach(),
            any.guidance(),
            any.provenance());
    return Assessed.result(criterion, judgement, judgement);
  }

  private static Term term(String label, Value value, int parts) {
    return new Term(label, value, List.of(), "", Optional.empty(), parts, false);
  }
}
