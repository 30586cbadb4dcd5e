package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.Block;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

class CriterionPagesTest {
  private static final Unit TONNES = SketchUnits.TABLE.get("t");
  private static final Unit KILOGRAMS = SketchUnits.TABLE.get("kg");

  /// 500000 kg against 250000 kg, as a year was judged by itself, stood beside a target of 300 t.
  @Test
  void allYearsHaveTheirValuesInTheUnitOfTheTargetAboveThem() {
    Assessment earlier =
        year(
            2023,
            Assessed.judgement(
                State.NOT_APPLICABLE,
                amount(500_000, KILOGRAMS),
                Optional.of(amount(250_000, KILOGRAMS))));
    Assessment later =
        year(
            2024,
            Assessed.judgement(
                State.MET, amount(400_000, KILOGRAMS), Optional.of(amount(300, TONNES))));
    AssessmentResults known = Assessed.results(later);
    AssessmentResults results =
        new AssessmentResults(
            later,
            known.movement(),
            known.gains(),
            List.of(earlier),
            known.reviewed(),
            known.strong());

    assertThat(Pages.rows(history(results)).getLast()).isEqualTo("Valor | 500 t | 400 t");
  }

  /// What is read from tables without dates is that of today in every year: a row of years would
  /// say that nothing changed.
  @Test
  void whatIsReadFromTablesWithoutDatesHasNoHistory() {
    CriterionResult dated = Assessed.result("EN-I1", Assessed.measured(State.MET, 0.6, 0.5));
    CriterionResult undated =
        new CriterionResult(
            dated.criterion(),
            dated.current(),
            dated.intended(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    assertThat(page(dated)).anyMatch(CriterionPagesTest::isHistory);
    assertThat(page(undated))
        .noneMatch(CriterionPagesTest::isHistory)
        .anyMatch(block -> block instanceof Note note && note.text().contains("tablas sin fechas"));
  }

  /// The annex was one line of the contents, and a reader leafed through forty pages.
  @Test
  void theContentsNameEachTopicByItsFirstCriterion() {
    Section annex =
        new CriterionPages(
                Assessed.results(
                    Assessed.of(
                        Assessed.EIP,
                        2024,
                        List.of(
                            Assessed.result("PM-P1", State.MET),
                            Assessed.result("PM-P2", State.MET),
                            Assessed.result("EN-I1", State.MET)))),
                ParkSketch.empty().park(),
                false,
                CatalogWords.in("en"))
            .section();

    assertThat(annex.parts())
        .extracting(Section.Part::title)
        .containsExactly("Park management", "Environment");
    assertThat(annex.parts())
        .flatExtracting(Section.Part::places)
        .extracting(Section.Place::anchor)
        .containsExactly("criterion-pm-p1", "criterion-en-i1");
    assertThat(annex.parts().getFirst().places().getFirst().title())
        .endsWith("\u00A0(PM-P1)")
        .doesNotContain(".name");
  }

  /// A scheme that comes back to a topic named it twice in one line of the contents.
  @Test
  void theContentsNameATopicOnceWhereASchemeComesBackToIt() {
    List<Section.Part> parts =
        new CriterionPages(
                Assessed.results(
                    Assessed.of(
                        Assessed.EIP,
                        2024,
                        List.of(
                            of("EN-I3", "energy"),
                            of("EN-I6", "water"),
                            of("EN-I4", "energy"),
                            of("EN-I5", "energy")))),
                ParkSketch.empty().park(),
                false,
                CatalogWords.in("en"))
            .section()
            .parts();

    assertThat(parts)
        .flatExtracting(Section.Part::places)
        .extracting(Section.Place::title)
        .containsExactly("Energy\u00A0(EN-I3)", "EN-I4", "Water\u00A0(EN-I6)");
  }

  private static CriterionResult of(String id, String topic) {
    Criterion plain = Assessed.criterion(id, true);
    Criterion asked =
        new Criterion(
            id,
            plain.kind(),
            new Criterion.Heading("environmental", topic, "system"),
            plain.rule(),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement met = Assessed.judgement(State.MET);
    return Assessed.result(asked, met, met);
  }

  private static List<Block> page(CriterionResult result) {
    Assessment later = Assessed.of(Assessed.EIP, 2024, List.of(result));
    AssessmentResults known = Assessed.results(later);
    AssessmentResults results =
        new AssessmentResults(
            later,
            known.movement(),
            known.gains(),
            List.of(Assessed.of(Assessed.EIP, 2023, List.of(result))),
            known.reviewed(),
            known.strong());
    return new CriterionPages(results, ParkSketch.empty().park(), false, CatalogWords.in("es-PE"))
        .section().blocks().stream()
            .filter(Explanation.class::isInstance)
            .flatMap(page -> ((Explanation) page).blocks().stream())
            .toList();
  }

  /// A card told a target only where it had a value, and nothing of when the rule applies.
  @Test
  void aCardTellsWhenItsRuleAppliesAndATargetThatHasNoData() {
    Criterion plain = Assessed.criterion("EN-I8", true);
    Criterion large =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule(
                "energyUsed",
                ">=",
                "2 * energyUsed",
                "",
                "",
                true,
                new Criterion.Mode("energyReaches(200000 tce)", "", false)),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement open = Assessed.judgement(State.NO_DATA);

    assertThat(page(Assessed.result(large, open, open)))
        .filteredOn(Table.class::isInstance)
        .first()
        .satisfies(
            table ->
                assertThat(Pages.rows((Table) table))
                    .anyMatch(row -> row.matches("Meta \\| ≥ 2 × .* \\(sin datos\\)"))
                    .anyMatch(
                        row ->
                            row.matches(
                                "Se aplica si \\| la energía usada es de al menos 200,000"
                                    + " toneladas equivalentes de carbón \\(tec\\)")));
  }

  /// "(0.20 + 0.10 × 1 if …) × 1 t CO₂e/tce" stood for a target that its scheme has words for.
  @Test
  void aTargetThatIsWorkedOutStandsInTheWordsOfItsScheme() {
    assertThat(new CriterionHelp("zero-carbon-park", "ZC-1", CatalogWords.in("fr")).target())
        .hasValueSatisfying(
            said ->
                assertThat(said)
                    .contains("0,20")
                    .contains("0,30")
                    .contains("1 000 000".replace(' ', '\u202F')));
    assertThat(new CriterionHelp("eip-1.0", "EN-I8", CatalogWords.in("fr")).target()).isEmpty();
  }

  /// The target of Kalundborg's renewable energy was a formula.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Target | ≥ national share of renewable electricity (no data)",
        "es | Meta | ≥ proporción nacional de electricidad renovable (sin datos)",
        "fr | Cible | ≥ part nationale d’électricité renouvelable (sans données)",
        "vi | Mục tiêu | ≥ tỷ lệ điện tái tạo của quốc gia (chưa có dữ liệu)"
      })
  void aTargetThatIsAReferenceWithoutDataIsNamed(String language, String what, String expected) {
    Criterion plain = Assessed.criterion("EN-I3", true);
    Criterion national =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("renewable", ">=", "reference(renewableElectricity)", "", "", true),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement open = Assessed.judgement(State.NO_DATA);

    assertThat(rows(Assessed.result(national, open, open), false, language))
        .map(Pages::plain)
        .contains(what + " | " + expected);
  }

  /// Others than the operator have no chapter of resource efficiency or limits to look at.
  @ParameterizedTest
  @CsvSource({"EN-I5, RR-A", "EN-I6, chapter on limits"})
  void aNoteThatPointsAtAnotherChapterStandsInAReportThatHasIt(String criterion, String points) {
    CriterionResult result = Assessed.result(criterion, State.NO_DATA);

    assertThat(rows(result, true, "en").toString()).contains(points);
    assertThat(rows(result, false, "en").toString()).doesNotContain(points);
  }

  private static List<String> rows(CriterionResult result, boolean isWhole, String language) {
    AssessmentResults results = Assessed.results(Assessed.of(Assessed.EIP, 2024, List.of(result)));
    return new CriterionPages(
            results, ParkSketch.empty().park(), isWhole, CatalogWords.in(language))
        .section().blocks().stream()
            .filter(Explanation.class::isInstance)
            .flatMap(page -> ((Explanation) page).blocks().stream())
            .filter(Table.class::isInstance)
            .flatMap(table -> Pages.rows((Table) table).stream())
            .toList();
  }

  /// A value that nobody can recompute says in which row it was typed, with the note and the
  /// document of that row.
  @Test
  void aStatedValueNamesTheRowInWhichItStands() {
    Park park =
        ParkSketch.empty()
            .table(
                "answers",
                "framework text - key",
                "criterion text - key",
                "value text",
                "evidence list<id>",
                "note text")
            .row("answers", "framework=eip-1.0", "criterion=EN-I9", "evidence=E7", "note=told us")
            .table("evidence", "evidence id - key", "title text")
            .row("evidence", "evidence=E7", "title=Minutes")
            .park();
    Statement typed =
        new Statement(
            Optional.of(new RowRef("answers", "eip-1.0,EN-I9")),
            State.MET,
            Optional.of(Value.Amount.exact(0.45, Unit.ONE)));

    assertThat(about(park, typed))
        .contains(
            "Declarado en | answers.csv:2, fila eip-1.0,EN-I9 de la tabla answers: told us",
            "Evidencia presentada | E7 Minutes");
    assertThat(about(park, typed.withoutRow()))
        .noneMatch(row -> row.startsWith("Declarado en") || row.contains("E7"));
  }

  private static List<String> about(Park park, Statement typed) {
    Judgement silent = Assessed.judgement(State.MET);
    Judgement stated =
        new Judgement(
            silent.state(),
            silent.value(),
            silent.target(),
            silent.margin(),
            silent.parts(),
            silent.gaps(),
            "stated",
            true);
    CriterionResult result =
        new CriterionResult(
            Assessed.criterion("EN-I9", true),
            stated,
            stated,
            Optional.of(typed),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);
    AssessmentResults results = Assessed.results(Assessed.of(Assessed.EIP, 2024, List.of(result)));
    return new CriterionPages(results, park, false, CatalogWords.in("es-PE"))
        .section().blocks().stream()
            .filter(Explanation.class::isInstance)
            .flatMap(page -> ((Explanation) page).blocks().stream())
            .filter(Table.class::isInstance)
            .flatMap(table -> Pages.rows((Table) table).stream())
            .toList();
  }

  private static Figure amount(double value, Unit unit) {
    return Figure.known("x", value, unit, Origin.NONE);
  }

  private static Assessment year(int year, Judgement judgement) {
    return Assessed.of(Assessed.EIP, year, List.of(Assessed.result("EN-I1", judgement)));
  }

  private static Table history(AssessmentResults results) {
    return new CriterionPages(results, ParkSketch.empty().park(), false, CatalogWords.in("es-PE"))
        .section().blocks().stream()
            .filter(Explanation.class::isInstance)
            .flatMap(page -> ((Explanation) page).blocks().stream())
            .filter(CriterionPagesTest::isHistory)
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private static boolean isHistory(Block block) {
    return block instanceof Table table && table.id().equals("criterion-en-i1-history");
  }
}
