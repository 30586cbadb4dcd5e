package org.tinkuy.views.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.ParkSummary;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.score.Assessed;
import org.tinkuy.views.wording.CatalogWords;

/// The figures at the top of the first page.
class SummaryFiguresTest {
  @Test
  void figuresHaveTheirUnitsAndALowerEndSaysSo() {
    AssessmentResults assessed = Assessed.results(SummarySectionTest.HALF);

    // nobody intends anything else than today, so that no intended improvement of 0 is told
    assertThat(SummarySectionTest.figures(Studied.of(assessed), assessed))
        .containsExactly(
            "Puntaje: 75 %",
            "Cobertura de datos: 100 %",
            "Prerrequisitos cumplidos: 3 de 4",
            "Indicadores cumplidos: 0 de 0",
            "Lotes: 64",
            "Área de los lotes: 212 ha",
            "Empresas residentes: 41",
            "Arrendado: 89 %",
            "Trabajadores: al menos 5 170");
  }

  /// 5170 people of 41 listed firms are by their list; where no firm is listed, the number was told
  /// for all of them together.
  @Test
  void peopleAreByTheListOfFirmsOnlyWhereThereIsOne() {
    AssessmentResults assessed = Assessed.results(SummarySectionTest.HALF);
    StudyResults listed = Studied.of(assessed);
    ParkSummary all = listed.summary();
    StudyResults inOne =
        summed(
            listed,
            new ParkSummary(
                all.plots(),
                Figure.none("park:tenants", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE),
                all.area(),
                all.let(),
                all.employees(),
                all.lettablePlots(),
                all.letPlots(),
                all.sizes()));

    assertThat(noteOfPeople(listed, assessed)).isEqualTo("según la lista de empresas");
    assertThat(noteOfPeople(inOne, assessed)).isEqualTo("de todas las empresas, en un solo número");
  }

  private static StudyResults summed(StudyResults known, ParkSummary summary) {
    return new StudyResults(
        known.frame(),
        summary,
        known.assessment(),
        known.flows(),
        known.exchanges(),
        known.diagnosis(),
        known.finance(),
        known.disclosure());
  }

  private static String noteOfPeople(StudyResults results, AssessmentResults assessed) {
    return new SummarySection(results, assessed, CatalogWords.in("es"))
        .section().blocks().stream()
            .filter(KeyFigures.class::isInstance)
            .flatMap(block -> ((KeyFigures) block).figures().stream())
            .filter(figure -> figure.label().equals("Trabajadores"))
            .findFirst()
            .orElseThrow()
            .note();
  }

  /// A share that may be any share says nothing and stands nowhere.
  @Test
  void aShareThatMayBeAnyIsLeftOut() {
    AssessmentResults assessed = Assessed.results(SummarySectionTest.HALF);
    StudyResults known = Studied.of(assessed);
    Figure any = Studied.share("let", 0, 1);
    StudyResults open = summed(known, Studied.summary(any));

    assertThat(SummarySectionTest.figures(open, assessed))
        .noneMatch(each -> each.startsWith("Arrendado"));
    assertThat(Studied.share("let", 0.2, 1).tells()).isTrue();
  }
}
