package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.RowRef;
import org.tinkuy.policy.Effect;
import org.tinkuy.policy.PolicyInstrument;
import org.tinkuy.policy.PolicyRegister;
import org.tinkuy.views.Column;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

class ReadinessSectionTest {
  private static Section section(String language, CriterionResult... results) {
    return new ReadinessSection(
            Assessed.of(Assessed.READINESS, 2024, List.of(results)),
            new PolicyRegister(List.of(), List.of(), 2),
            CatalogWords.in(language))
        .section();
  }

  private static PolicyInstrument law(String id, String kind, Effect effect) {
    return new PolicyInstrument(
        id,
        "Law",
        new Instrument.Kind(kind, List.of("zone")),
        "in force",
        effect,
        List.of(),
        "",
        PolicyInstrument.Known.PARK);
  }

  private static String firstStep(PolicyRegister register) {
    Section section =
        new ReadinessSection(
                Assessed.of(
                    Assessed.READINESS, 2024, List.of(Assessed.result("LC-1", State.NO_DATA))),
                register,
                CatalogWords.in("es"))
            .section();
    return Pages.rows(Pages.table(section, "readiness-evidence")).stream()
        .filter(row -> row.startsWith("Una ley de parques industriales"))
        .findFirst()
        .orElseThrow();
  }

  /// "0 of 3" stood where one was met in part and nobody told of the others.
  @Test
  void howManyAreMetIsNotKnownWhereNoneIsAndMostAreNotTold() {
    Section section =
        section(
            "es",
            Assessed.result("LC-1", State.PARTLY),
            Assessed.result("LC-2", State.NO_DATA),
            Assessed.result("LC-3", State.NO_DATA));

    assertThat(section.blocks())
        .filteredOn(KeyFigures.class::isInstance)
        .flatExtracting(block -> ((KeyFigures) block).figures())
        .extracting(KeyFigure::value)
        .containsExactly("? de 3");
  }

  /// "Fill the pipeline for the plots that stand empty longest" was said where nobody knows of any.
  @Test
  void whatIsNotKnownIsFirstToBeFoundOut() {
    Section section = section("es", Assessed.result("LC-1", State.NO_DATA));

    assertThat(Pages.rows(Pages.table(section, "readiness-evidence")))
        .anyMatch(row -> row.contains("Verifíquelo y regístrelo; si no se cumple: "));
    assertThat(
            Pages.rows(
                Pages.table(
                    section("es", Assessed.result("LC-1", State.NOT_MET)), "readiness-evidence")))
        .noneMatch(row -> row.contains("Averigüe el dato"));
  }

  /// The proclamation is in force by the catalog, the strategy is no law, the decree may be
  /// replaced; the evidence stays without data, for the park did not tell.
  @Test
  void aParkWithoutARegisterIsToldTheLawsThatTheCatalogKnows() {
    PolicyInstrument proclamation = law("etParks", "law", Effect.UNRATED);
    List<PolicyInstrument> known =
        List.of(
            proclamation,
            law("strategy", "strategy", Effect.UNRATED),
            new PolicyInstrument(
                "snZones",
                "Law on labour",
                new Instrument.Kind("law", List.of("labour")),
                "in force",
                Effect.UNRATED,
                List.of(),
                "",
                PolicyInstrument.Known.PARK),
            law("decree", "decree", Effect.UNSURE));

    assertThat(firstStep(new PolicyRegister(List.of(), known, 2)))
        .contains(" | ? sin datos | ")
        .endsWith("El catálogo conoce como vigentes: Proclamación 886/2015.");
    assertThat(firstStep(new PolicyRegister(List.of(proclamation), known, 2)))
        .endsWith("con el tema zonas y parques (zone).");
    assertThat(firstStep(new PolicyRegister(List.of(), List.of(), 2)))
        .endsWith("con el tema zonas y parques (zone).");
  }

  /// "0 of 22 ... more than half is not known for" stood beside tiles that say "?".
  @Test
  void evidenceOfWhichNothingIsKnownIsNotNone() {
    Section section =
        section(
            "es", Assessed.result("LC-1", State.NO_DATA), Assessed.result("PA-1", State.NO_DATA));

    assertThat(Pages.findings(section))
        .singleElement(STRING)
        .endsWith(
            "De las 2 evidencias de las cuatro claves de un parque exitoso no se conoce todavía"
                + " ninguna.");
  }

  @Test
  void evidenceIsCountedByKey() {
    Section section =
        section(
            "es",
            Assessed.result("LC-1", State.MET),
            Assessed.result("LC-2", State.NOT_MET),
            Assessed.result("PA-1", State.MET),
            Assessed.result("PA-2", State.NO_DATA));

    assertThat(Pages.findings(section))
        .containsExactly(
            "Hay 2 de 4 evidencias de las cuatro claves de un parque exitoso; 1 no se conoce.");
    KeyFigures keys = (KeyFigures) section.blocks().get(1);
    assertThat(keys.figures())
        .extracting(figure -> figure.label() + ": " + figure.value() + ", " + figure.note())
        .containsExactly(
            "Ley y compromiso duradero del Estado: 1 de 2, Falta: una estrategia, un fondo o un"
                + " programa que lo respalda.",
            "Socios públicos, privados y financieros juntos: 1 de 2, Se desconoce: un operador"
                + " obligado por contrato.");
  }

  /// What is there in part is not missing, and of nothing unknown nothing is said.
  @Test
  void evidenceThatIsThereInPartIsCalledSo() {
    Section section =
        section(
            "es",
            Assessed.result("LC-1", State.MET),
            Assessed.result("PA-1", State.MET),
            Assessed.result("PA-4", State.PARTLY));

    assertThat(Pages.findings(section))
        .containsExactly("Hay 2 de 3 evidencias de las cuatro claves de un parque exitoso.");
    assertThat(((KeyFigures) section.blocks().get(1)).figures())
        .extracting(KeyFigure::note)
        .containsExactly(
            "Está toda la evidencia.", "En parte: financiamiento acordado por escrito.");
  }

  /// Nothing is known of one key: that is said before anything else.
  @Test
  void aKeyOfWhichMostIsUnknownIsNamed() {
    Section section =
        section(
            "fr",
            Assessed.result("LC-1", State.MET),
            Assessed.result("PA-1", State.NO_DATA),
            Assessed.result("PA-2", State.NO_DATA));

    assertThat(Pages.findings(section))
        .containsExactly(
            "Preuves réunies pour les quatre clés d’un parc réussi : 1 sur 3 ; 2 sont inconnues."
                + " Plus de la moitié est inconnue pour : partenaires publics, privés et financiers"
                + " ensemble.");
  }

  /// Of a law in force there is a state alone; of the duties met there is a share.
  @Test
  void aColumnOfValuesStandsOnlyWhereThereIsAValue() {
    Section silent =
        section("es", Assessed.result("LC-1", State.MET), Assessed.result("LC-4", State.NO_DATA));
    Section told =
        section(
            "es",
            Assessed.result("LC-1", State.MET),
            Assessed.result("LC-4", Assessed.measured(State.MET, 0.94, 0.9)));

    assertThat(Pages.table(silent, "readiness-evidence").columns())
        .extracting(Column::label)
        .doesNotContain("Valor");
    assertThat(Pages.table(told, "readiness-evidence").columns())
        .extracting(Column::label)
        .contains("Valor");
  }

  @Test
  void theNextStepStandsOnlyWhereOneIsNeeded() {
    assertThat(
            Pages.rows(
                Pages.table(
                    section(
                        "es",
                        Assessed.result("LC-1", State.MET),
                        Assessed.result("LC-2", State.NOT_MET)),
                    "readiness-evidence")))
        .contains("Una ley de parques industriales | ● cumplido | sí | ")
        .contains(
            "Una estrategia, un fondo o un programa que lo respalda | ○ no cumplido | sí |"
                + " Pregunte al ministerio a qué programa pertenece el parque.");
  }

  /// Two years of money were said to be missing, while the annex had them.
  @Test
  void whatIsShortOfItsTargetIsNotMissing() {
    Section section =
        section(
            "es",
            Assessed.result("LC-5", Assessed.measured(State.NOT_MET, 0.889, 0.9)),
            Assessed.result("LC-6", Assessed.measured(State.NOT_MET, 0, 3)));

    assertThat(section.blocks())
        .filteredOn(KeyFigures.class::isInstance)
        .flatExtracting(block -> ((KeyFigures) block).figures())
        .extracting(KeyFigure::note)
        .map(Pages::plain)
        .singleElement(STRING)
        .startsWith("Falta: años de financiamiento comprometido. Meta no alcanzada: ")
        .endsWith(" (0,89).");
  }

  /// Of a law that is there the page says which one was counted.
  @Test
  void theLawsThatWereCountedAreNamed() {
    PolicyInstrument counted = law("etParks", "law", Effect.UNRATED);
    PolicyInstrument other = law("etZones", "law", Effect.UNRATED);
    Term term =
        new Term(
            "exists",
            Value.Truth.YES,
            List.of(new Term.Contribution(new RowRef("policies", "etParks"), 1)),
            "");
    Judgement met =
        Assessed.judgement(
            State.MET,
            Figure.none(
                "x",
                Figure.State.ANSWER,
                new Origin(List.of(), Secrecy.T3, List.of(term)),
                Sentence.NONE),
            Optional.empty());
    Section section =
        new ReadinessSection(
                Assessed.of(Assessed.READINESS, 2024, List.of(Assessed.result("LC-1", met))),
                new PolicyRegister(List.of(counted, other), List.of(), 2),
                CatalogWords.in("es"))
            .section();

    assertThat(Pages.rows(Pages.table(section, "readiness-evidence")).getLast())
        .endsWith("| Leyes que se cuentan: Proclamación 886/2015.");
  }
}
