package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Alternative;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Gap;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.study.FirmCoverage;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Column;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

class CriteriaSectionTest {
  private static final Park PARK =
      ParkSketch.empty()
          .table("tenants", "tenant id - key", "name text")
          .table("bodies", "body id - key", "name text")
          .park();

  private static Section section(CriterionResult... results) {
    return new CriteriaSection(
            Assessed.results(Assessed.of(Assessed.EIP, 2024, List.of(results))),
            PARK,
            CatalogWords.in("es-PE"))
        .section();
  }

  private static List<String> rows(CriterionResult... results) {
    return Pages.rows(Pages.table(section(results), "criteria-parkmanagement"));
  }

  /// A column without one entry tells nothing.
  @Test
  void aSchemeThatSetsNoTargetHasNoColumnOfThem() {
    Criterion asked = Assessed.criterion("PM-I1", true);
    Criterion measured = ruled("PM-I1", new Criterion.Rule("1", "measure", "", "", "", true));
    Judgement value = Assessed.judgement(State.REPORTED, Assessed.known(0.951), Optional.empty());

    assertThat(heads(Assessed.result(asked, value, value))).contains("Valor", "Meta");
    assertThat(heads(Assessed.result(measured, value, value)))
        .contains("Valor")
        .doesNotContain("Meta");
  }

  /// Columns of values and of remarks stood empty over whole pages.
  @Test
  void aColumnThatSaysNothingIsLeftOut() {
    assertThat(heads(Assessed.result("PM-P1", State.MET))).doesNotContain("Valor", "Observaciones");
  }

  /// A topic of a set of indicators asked nothing while another did: its column of targets stood
  /// empty.
  @Test
  void aTableWithoutATargetHasNoColumnOfThem() {
    Criterion measured = ruled("PM-I2", new Criterion.Rule("1", "measure", "", "", "", true));
    Judgement value = Assessed.judgement(State.REPORTED, Assessed.known(0.951), Optional.empty());
    CriterionResult asks = Assessed.result("EC-P1", State.NO_DATA);

    assertThat(heads(asks, Assessed.result(measured, value, value)))
        .contains("Valor")
        .doesNotContain("Meta");
    assertThat(heads(asks, Assessed.result("PM-I1", Assessed.measured(State.MET, 1, 1))))
        .contains("Meta");
  }

  /// The target of the share of renewable energy is the country's: where nobody told that, its cell
  /// was blank as if nothing was asked.
  @Test
  void aTargetThatHasNoDataIsSaidByWhatItIs() {
    Criterion renewable =
        ruled(
            "PM-I2",
            new Criterion.Rule("1", ">=", "reference(renewableElectricity)", "", "", true));
    Judgement open = Assessed.judgement(State.NO_DATA);

    assertThat(rows(Assessed.result(renewable, open, open)).getLast())
        .contains("≥ proporción nacional de electricidad renovable (sin datos)");
  }

  private static Criterion ruled(String id, Criterion.Rule rule) {
    Criterion plain = Assessed.criterion(id, true);
    return new Criterion(
        plain.id(),
        plain.kind(),
        plain.heading(),
        rule,
        plain.reach(),
        plain.guidance(),
        plain.provenance());
  }

  private static List<String> heads(CriterionResult... results) {
    return Pages.table(section(results), "criteria-parkmanagement").columns().stream()
        .map(Column::label)
        .toList();
  }

  /// That a park is far too small for a scheme stood in the annex alone.
  @Test
  void whereItIsNotKnownWhetherARuleAppliesItsConditionIsSaid() {
    Criterion large =
        ruled(
            "PM-I1",
            new Criterion.Rule(
                "1",
                "<=",
                "1",
                "",
                "",
                true,
                new Criterion.Mode("energyReaches(200000 tce)", "", false)));
    Judgement open = Assessed.judgement(State.NO_DATA);
    Judgement known = Assessed.measured(State.MET, 0.9, 1);

    assertThat(rows(Assessed.result(large, open, open)).getLast())
        .contains(
            "Se aplica solo si la energía usada es de al menos 200,000 toneladas equivalentes de"
                + " carbón (tec).");
    assertThat(rows(Assessed.result(large, known, known)).getLast())
        .doesNotContain("Se aplica solo si");
  }

  @Test
  void aRowSaysStateValueAndTargetUnderItsTopic() {
    assertThat(
            rows(Assessed.result("PM-I1", Assessed.measured(State.NOT_MET, 0.951, 1))).getFirst())
        .startsWith("Servicios del parque");
    assertThat(rows(Assessed.result("PM-I1", Assessed.measured(State.NOT_MET, 0.951, 1))).getLast())
        .isEqualTo(
            "PM-I1 † | Empresas obligadas por carta o contrato | ○ no cumplido | 95.1 % | ≥ 100 %");
  }

  /// Of the social lines of the green zones of Turkey none is known: their table was a head alone.
  @Test
  void aCategoryWithoutLinesHasNoTable() {
    CriterionResult result = Assessed.result("PM-P1", State.MET);
    Framework scheme =
        new Framework(
            Assessed.EIP,
            LocalizedText.of("en", "made up"),
            "1",
            Framework.Status.INCOMPLETE,
            List.of(result.criterion().category(), "social"),
            List.of(result.criterion()),
            "made up");
    Section section =
        new CriteriaSection(
                Assessed.results(
                    Assessment.of(scheme, Period.year(2024), PartialRule.NONE, List.of(result))),
                PARK,
                CatalogWords.in("fr"))
            .section();

    assertThat(section.blocks()).filteredOn(Table.class::isInstance).hasSize(1);
  }

  /// HJ 274-2015 comes back to a topic later: its heading stood twice.
  @Test
  void aTopicHasOneHeadingAlsoWhereASchemeComesBackToIt() {
    assertThat(
            rows(
                underTopic("PM-P1", "services"),
                underTopic("PM-P3", "monitoring"),
                underTopic("PM-P2", "services")))
        .extracting(row -> row.replaceAll(" .*", ""))
        .containsExactly("Servicios", "PM-P1", "PM-P2", "Seguimiento", "PM-P3");
  }

  private static CriterionResult underTopic(String id, String topic) {
    Criterion plain = Assessed.criterion(id, true);
    Judgement met = Assessed.judgement(State.MET);
    return Assessed.result(
        new Criterion(
            id,
            plain.kind(),
            new Criterion.Heading(plain.category(), topic, "system"),
            plain.rule(),
            plain.reach(),
            plain.guidance(),
            plain.provenance()),
        met,
        met);
  }

  /// The report of the indicators alone said less of them than the reports of other schemes.
  @Test
  void aSetOfIndicatorsSaysWhatThoseSayWhoToldAndWhoIsBehind() {
    CriterionResult result = Assessed.result("PM-I1", Assessed.told(3, 4));
    Framework set =
        new Framework(
            Assessed.EIP,
            LocalizedText.of("en", "made up"),
            "1",
            Framework.Status.INDICATORS,
            List.of(result.criterion().category()),
            List.of(result.criterion()),
            "made up");
    FirmCoverage firms =
        new FirmCoverage(
            Figure.known("firms", 41, Unit.ONE, Origin.NONE),
            Map.of("PM-I1", new FirmCoverage.Share(4, Optional.empty(), List.of())));
    Section section =
        new CriteriaSection(
                Assessed.results(
                    Assessment.of(set, Period.year(2024), PartialRule.NONE, List.of(result))),
                PARK,
                CatalogWords.in("es-PE"))
            .behind(Optional.of(firms))
            .section();

    assertThat(Pages.rows(Pages.table(section, "criteria-parkmanagement")).getLast())
        .endsWith("De quienes informaron: 75 %. Empresas que lo sustentan: 4 de 41.");
  }

  /// Rows of our own design awaited a comparison with an official table that does not exist.
  @Test
  void whatIsOfOurOwnDesignAwaitsNoComparison() {
    Criterion plain = Assessed.criterion("PM-P1", true);
    Criterion own =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            plain.rule(),
            plain.reach(),
            plain.guidance(),
            new Provenance("made up", "D", false));
    Judgement met = Assessed.judgement(State.MET);
    Section section = section(Assessed.result(own, met, met));

    assertThat(Pages.rows(Pages.table(section, "criteria-parkmanagement")).getLast())
        .startsWith("PM-P1 | ");
    assertThat(Pages.table(section, "criteria-parkmanagement").note()).isEmpty();
    assertThat(CatalogWords.in("es").sureness(own.provenance()))
        .containsExactly("diseño propio de este proyecto");
    assertThat(CatalogWords.in("es").sureness(plain.provenance())).hasSize(2);
  }

  @Test
  void whatIsIntendedIsSaidWhereItDiffers() {
    Criterion criterion = Assessed.criterion("PM-P1", true);
    Judgement open = Assessed.judgement(State.NOT_MET);
    Judgement met = Assessed.judgement(State.MET);

    assertThat(rows(Assessed.result(criterion, open, met)).getLast())
        .endsWith("| Previsto: cumplido, según hechos marcados como previstos.");
    assertThat(rows(Assessed.result(criterion, open, typed(met))).getLast())
        .endsWith("| Previsto: cumplido, según una respuesta marcada como prevista.");
    assertThat(rows(Assessed.result(criterion, met, met)).getLast()).endsWith("| sí");
  }

  private static Judgement typed(Judgement of) {
    return new Judgement(
        of.state(), of.value(), of.target(), of.margin(), of.parts(), of.gaps(), "stated", true);
  }

  @Test
  void whatDoesNotCountIsSaid() {
    Judgement met = Assessed.judgement(State.MET);

    assertThat(
            rows(
                    Assessed.result("PM-P2", State.MET),
                    Assessed.result(Assessed.criterion("PM-P1", false), met, met))
                .getLast())
        .endsWith("| No cuenta en los puntajes.");
  }

  /// One case is spoken of as one, two as two.
  @Test
  void openCasesAreNamedByTheirNumber() {
    assertThat(rows(withOpen(1)).getLast())
        .endsWith("| 1 caso sigue abierto y es muy reciente para juzgarlo.");
    assertThat(rows(withOpen(2)).getLast())
        .endsWith("| 2 casos siguen abiertos y son muy recientes para juzgarlos.");
    assertThat(rows(withOpen(0)).getLast()).endsWith("| sí");
  }

  private static CriterionResult withOpen(int cases) {
    Judgement met = Assessed.judgement(State.MET);
    return new CriterionResult(
        Assessed.criterion("PM-P1", true),
        met,
        met,
        Optional.empty(),
        Optional.of(Assessed.known(cases)),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  @Test
  void whatAParkStatedStandsBesideWhatWasFound() {
    Judgement found = Assessed.judgement(State.NOT_MET);
    CriterionResult result =
        new CriterionResult(
            Assessed.criterion("PM-P1", true),
            found,
            found,
            Optional.of(new Statement(Optional.empty(), State.MET, Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    assertThat(rows(result).getLast()).endsWith("| Declarado por el parque: cumplido.");
  }

  /// 45 % were stated "to compare with the computed share", which stood on another page.
  @Test
  void besideWhatWasStatedStandsWhatThoseSayWhoTold() {
    Judgement told = Assessed.told(21, 40);
    Judgement stated =
        new Judgement(
            State.MET,
            told.value(),
            Optional.of(Assessed.known(0.2)),
            Optional.empty(),
            told.parts(),
            List.of(),
            "stated",
            true);
    Value.Amount typed = Value.Amount.exact(0.45, Unit.ONE);
    CriterionResult result =
        new CriterionResult(
            Assessed.criterion("PM-I1", true),
            stated,
            stated,
            Optional.of(new Statement(Optional.empty(), State.MET, Optional.of(typed))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    assertThat(Pages.plain(rows(result).getLast()))
        .contains("45 %, según lo declarado")
        .contains("De quienes informaron: 52.5 %.");
  }

  /// Nothing was measured, and 0.45 was typed: that is what the state rests on.
  @Test
  void whereOnlyAStatementCountsItsNumberStandsForTheValue() {
    Judgement silent = Assessed.measured(State.MET, 0, 0.2);
    Judgement stated =
        new Judgement(
            State.MET,
            Figure.none("x", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE),
            silent.target(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Gap(Sentence.value("flows[A,2024].quantity"), "refused"),
                new Gap(Sentence.value("flows[B,2024].use"), "band")),
            "stated",
            true);
    Value.Amount typed = Value.Amount.exact(0.45, Unit.ONE);
    CriterionResult result =
        new CriterionResult(
            Assessed.criterion("PM-I1", true),
            stated,
            stated,
            Optional.of(new Statement(Optional.empty(), State.MET, Optional.of(typed))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);

    assertThat(rows(result).getLast())
        .contains("45 %, según lo declarado")
        // what was told as a range is not missing
        .contains(
            "Datos que faltan: quantity (flows, no se quiso dar). Dado como intervalo: use"
                + " (flows).");
  }

  @Test
  void eachCategoryHasItsTable() {
    Section section =
        section(Assessed.result("PM-P1", State.MET), Assessed.result("EC-P1", State.NO_DATA));

    assertThat(Pages.table(section, "criteria-parkmanagement").rows()).hasSize(2);
    assertThat(Pages.table(section, "criteria-economic").title())
        .isEqualTo("Criterios: Desempeño económico");
  }

  /// 34.4 % stood on one page and 34 % on another.
  @Test
  void theOtherReadingHasTheDecimalsOfTheValue() {
    Judgement found = Assessed.measured(State.NOT_MET, 0.254, 0.5);
    CriterionResult result =
        new CriterionResult(
            Assessed.criterion("PM-I1", true),
            found,
            found,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Alternative(Assessed.known(0.344), State.NOT_MET)),
            Optional.empty(),
            true);

    assertThat(rows(result).getLast()).endsWith("(véase el anexo): 34.4 %.");
  }

  /// A prerequisite has no number: its other reading is told by its state.
  @Test
  void theOtherReadingOfAPrerequisiteIsToldByItsState() {
    Judgement found = Assessed.judgement(State.NOT_MET);
    CriterionResult result =
        new CriterionResult(
            Assessed.criterion("PM-P1", true),
            found,
            found,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Alternative(found.value(), State.MET)),
            Optional.empty(),
            true);

    assertThat(rows(result).getLast()).endsWith("(véase el anexo): cumplido.");
  }

  /// That the target lies above its benchmark could be found in the annex alone.
  @Test
  void whichOfSeveralConditionsDoesNotHoldIsSaidWithWhatItCompares() {
    String failed = "target <= benchmark";
    Origin origin =
        new Origin(
            List.of(),
            Secrecy.T3,
            List.of(
                term("target", Value.Amount.exact(0.19, Unit.ONE), 0),
                term("benchmark", Value.Amount.exact(0.15, Unit.ONE), 0),
                term(failed, Value.Truth.NO, 2)));
    Judgement found =
        Assessed.judgement(
            State.NOT_MET,
            Figure.none("x", Figure.State.ANSWER, origin, Sentence.NONE),
            Optional.empty());

    assertThat(rows(asking(failed + " and period.year <= 2030", found)).getLast())
        .endsWith("| Esto no se cumple: target ≤ benchmark (0.190; 0.150).");
    assertThat(rows(asking(failed, found)).getLast()).doesNotContain("Esto no se cumple");
  }

  private static Term term(String label, Value value, int parts) {
    return new Term(label, value, List.of(), "", Optional.empty(), parts, false);
  }

  private static CriterionResult asking(String formula, Judgement judgement) {
    Criterion any = Assessed.criterion("PM-P1", true);
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
}
