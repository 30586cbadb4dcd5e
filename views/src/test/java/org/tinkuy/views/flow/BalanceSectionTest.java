package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Family;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.Direction;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Lack;
import org.tinkuy.flows.MeterNetwork;
import org.tinkuy.flows.Reconciliation;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// Whether what goes into a park adds up with what becomes of it.
class BalanceSectionTest {
  private static Section section(Flowed flowed, String language) {
    Wording words = CatalogWords.in(language);
    return new BalanceSection(flowed.results(), Flowed.names(words), words).section(true);
  }

  private static String sentence(Flowed flowed, String language) {
    Wording words = CatalogWords.in(language);
    return Pages.plain(new BalanceSection(flowed.results(), Flowed.names(words), words).sentence());
  }

  /// Of a month of which only the intake is stated nothing is said to have gone out: missing is no
  /// zero.
  @Test
  void ofASideThatNobodyTellsNoAmountIsSaid() {
    Lack out = new Lack("out", "", Gap.NONE);

    assertThat(sentence(new Flowed().incomplete("park", Flowed.WATER, 4_000, out), "en"))
        .isEqualTo(
            "Water: 4,000 m³ in; nobody reports what becomes of it, so it is not known whether"
                + " the balance closes");
    assertThat(
            sentence(new Flowed().balance(untold(Flowed.known("out", 300_000, Flowed.M3))), "en"))
        .isEqualTo(
            "Water: 0.30 million m³ out; nobody reports what comes in, so it is not known whether"
                + " the balance closes");
    assertThat(sentence(new Flowed().balance(untold(Flowed.none("out"))), "en"))
        .isEqualTo("Flows of water are named for this period, but nobody reports their amounts.");
  }

  /// Kalundborg's 6,000,000 m³ are an estimate of +- 6,000,000: they were told as 6.00 million out
  /// and used up, of which nobody tells what is used up.
  @Test
  void anEstimateIsToldAsOneAndNoFinerThanItIsKnown() {
    Figure about =
        new Figure(
            "out",
            Figure.State.KNOWN,
            Optional.of(new Figure.Range(6_000_000, 0, 12_000_000)),
            Flowed.M3,
            new Origin(List.of(), Secrecy.T3, List.of(), true),
            Sentence.NONE);
    Flowed flowed = new Flowed().balance(untold(about));

    assertThat(sentence(flowed, "en")).startsWith("Water: ~ 6 million m³ out; nobody reports");
    assertThat(((KeyFigures) section(flowed, "en").blocks().get(1)).figures())
        .extracting(each -> Pages.plain(each.value() + " " + each.unit() + " " + each.note()))
        .contains("~ 6,000,000 m³ ± 6,000,000 m³ (95%)");
    assertThat(Pages.rows(Pages.table(section(flowed, "en"), "flows-park")).getFirst())
        .startsWith("Water and wastewater | m³ | not reported | ~ 6,000,000 | not reported");
  }

  /// What went out was withheld from the public of a small park, and was told as 0 m³.
  @Test
  void whatIsHiddenIsNotToldAsNothing() {
    String said = sentence(new Flowed().balance(untold(Flowed.hidden("out"))), "en");

    assertThat(said)
        .startsWith(
            "Water: what goes out or is used up is withheld, and nobody reports what comes in")
        .doesNotContain("0");
  }

  /// A balance into which nobody tells what comes.
  private static Balance untold(Figure out) {
    return new Balance(
        "park",
        Flowed.WATER,
        new Balance.Sides(
            Flowed.none("in"), out, Flowed.none("consumed"), Flowed.known("stored", 0, Flowed.M3)),
        Flowed.none("unexplained"),
        Flowed.none("share"),
        Verdict.INCOMPLETE,
        List.of(new Lack("in", "", Gap.NONE)));
  }

  /// 1,000 m3 went out, and nobody tells what was used up. Whether it closes would tell what is
  /// hidden; the unit stands once.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Agua: entran 1,42 millones de m³, salen o se consumen cantidades reservadas; si el"
            + " balance cuadra queda reservado",
        "fr | Eau, entrée : 1,42 million de m³ ; sortie et consommation : quantité réservée ;"
            + " l’équilibre du bilan est réservé"
      })
  void ofAHiddenBalanceOnlyWhatMayBeSeenIsTold(String language, String expected) {
    Flowed flowed = new Flowed().balance(hidden());

    assertThat(sentence(flowed, language)).isEqualTo(expected);
    assertThat(Pages.rows(Pages.table(section(flowed, language), "flows-park")).getFirst())
        .doesNotContain("1330000")
        .doesNotContain("90000");
  }

  private static Balance hidden() {
    Balance.Sides sides =
        new Balance.Sides(
            Flowed.known("in", 1_420_000, Flowed.M3),
            Flowed.hidden("out"),
            Flowed.known("consumed", 330_000, Flowed.M3),
            Flowed.known("stored", 0, Flowed.M3));
    return new Balance(
        "park",
        Flowed.WATER,
        sides,
        Flowed.hidden("unexplained"),
        Flowed.hidden("share"),
        Verdict.FLAGGED,
        List.of());
  }

  @Test
  void theFourFiguresHaveTheirUnitAndWhatIsNotToldIsNoZero() {
    Section section =
        section(
            new Flowed().incomplete("park", Flowed.WATER, 4_000, new Lack("out", "", Gap.NONE)),
            "es");

    assertThat(((KeyFigures) section.blocks().get(1)).figures())
        .extracting(each -> Pages.plain(each.label() + " " + each.value() + " " + each.unit()))
        .containsExactly(
            "Agua que entra 4 000 m³",
            "Agua que sale no declarado ",
            "Agua consumida no declarado ",
            "Agua sin explicar no determinable ");
  }

  /// 408,724 MWh are told, and those of one firm are missing: more may have come in.
  @Test
  void aSideOfWhichAPartIsMissingIsALeastSum() {
    Balance partly =
        new Balance(
            "park",
            Flowed.WATER,
            new Balance.Sides(
                Flowed.least("in", 408_724, Flowed.M3),
                Flowed.known("out", 1_000, Flowed.M3),
                Flowed.none("consumed"),
                Flowed.none("stored")),
            Flowed.least("unexplained", 407_724, Flowed.M3),
            Flowed.none("share"),
            Verdict.INCOMPLETE,
            List.of(new Lack("in", "mill-well", Gap.REFUSED)));
    Section section = section(new Flowed().balance(partly), "en");

    assertThat(Pages.rows(Pages.table(section, "flows-park")).getFirst())
        .startsWith("Water and wastewater | m³ | ≥ 408,724 | 1,000 | not reported");
    assertThat(((KeyFigures) section.blocks().get(1)).figures())
        .extracting(each -> Pages.plain(each.value()))
        .startsWith("≥ 408,724", "1,000");
  }

  /// The firm refuses its outflow: what is left of the intake is then no 1,000 m³ unexplained, in
  /// the headline, the tiles and the table alike.
  @Test
  void whatIsLeftIsNotCalledUnexplainedWhereASideIsRefused() {
    Balance refused =
        new Balance(
            "park",
            Flowed.WATER,
            new Balance.Sides(
                Flowed.known("in", 1_000, Flowed.M3),
                Flowed.none("out"),
                Flowed.none("consumed"),
                Flowed.none("stored")),
            Flowed.least("unexplained", 1_000, Flowed.M3),
            Flowed.none("share"),
            Verdict.INCOMPLETE,
            List.of(new Lack("out", "mill-ww", Gap.REFUSED)));
    Section section = section(new Flowed().balance(refused), "en");

    assertThat(Pages.findings(section).getFirst())
        .startsWith("Water: 1,000 m³ in; nobody reports what becomes of it");
    assertThat(((KeyFigures) section.blocks().get(1)).figures())
        .extracting(each -> Pages.plain(each.label() + " " + each.value()))
        .containsExactly(
            "Water in 1,000",
            "Water out not reported",
            "Water used up not reported",
            "Water unexplained unknown");
    assertThat(Pages.rows(Pages.table(section, "flows-park")).getFirst())
        .startsWith("Water and wastewater | m³ | 1,000 | not reported | not reported | unknown");
  }

  /// Energy stands by firm too, and of materials those of which a firm tells both sides: the mill
  /// took in 1,635 t and gave 506 t; the dairy tells only its 40 t of intake.
  @Test
  void energyAndMaterialsHaveTheirTableByFirm() {
    Family energy = new Family(Family.ENERGY, Flowed.M3);
    Family gas = new Family("naturalGas", Flowed.TONNE);
    Lack out = new Lack("out", "", Gap.NONE);
    Balance both =
        new Balance(
            "mill",
            gas,
            new Balance.Sides(
                Flowed.known("in", 1_635, Flowed.TONNE),
                Flowed.known("out", 506, Flowed.TONNE),
                Flowed.none("consumed"),
                Flowed.none("stored")),
            Flowed.known("unexplained", 1_129, Flowed.TONNE),
            Flowed.known("share", 0.69, Unit.ONE),
            Verdict.FLAGGED,
            List.of());
    Section section =
        section(
            new Flowed()
                .incomplete("dairy", energy, 90, out)
                .incomplete("mill", energy, 900, out)
                .incomplete("dairy", gas, 40, out)
                .balance(both),
            "en");

    assertThat(Pages.rows(Pages.table(section, "flows-firm-energy")))
        .containsExactly(
            "Molino | 900 | not reported | not reported | unknown | ? what becomes of it"
                + " is not reported",
            "Lácteos | 90 | not reported | not reported | unknown | ? what becomes of it"
                + " is not reported");
    assertThat(Pages.table(section, "flows-firm-energy").brief().orElseThrow())
        .satisfies(paper -> assertThat(paper.rows()).isEmpty())
        .satisfies(
            paper ->
                assertThat(paper.note())
                    .startsWith("No table: for 2 firms or bodies only one side is reported")
                    .endsWith("is in the workbook."));
    assertThat(Pages.rows(Pages.table(section, "flows-firm-materials")))
        .containsExactly(
            "Molino | natural gas | 1,635 | 506 | not reported | 1,129 | ○ 69%"
                + " unexplained, beyond its uncertainty");
    assertThat(Pages.table(section, "flows-firm-materials").note())
        .startsWith("Not in the table: 1 case in which a firm reports only what it takes in");
  }

  /// Of a park without flows there is nothing to explain.
  @Test
  void withoutFlowsNothingIsExplained() {
    assertThat(Pages.notes(section(new Flowed(), "en"))).hasSize(1);
  }

  @Test
  void aBalanceThatClosesIsGoodAndOneThatDoesNotAsksForAttention() {
    Section closed = section(new Flowed().water("park", 100, 90, 8, Verdict.CLOSED), "es");
    Section flagged = section(new Flowed().water("park", 100, 50, 8, Verdict.FLAGGED), "es");

    assertThat(((Finding) closed.blocks().getFirst()).tone()).isEqualTo(Tone.GOOD);
    assertThat(((Finding) flagged.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
  }

  /// The largest imbalance first; what cannot be told comes last, however large it may be.
  @Test
  void firmsStandInTheOrderOfWhatNeedsALook() {
    Section section =
        section(
            new Flowed()
                .with(Flowed.entry("office", Direction.OUT, "wastewater", Flowed.WATER))
                .incomplete(
                    "office",
                    Flowed.WATER,
                    9_000,
                    new Lack("out", "office-wastewater", Gap.UNKNOWN),
                    new Lack("out", "", Gap.NONE))
                .water("dairy", 1_000, 990, 0, Verdict.CLOSED)
                .water("mill", 1_000, 600, 100, Verdict.FLAGGED),
            "es");

    assertThat(Pages.rows(Pages.table(section, "flows-holders")))
        .containsExactly(
            "Molino | 1,000 | 600 | 100 | 0 | 300 | ○ 30 % sin explicar, más allá de su"
                + " incertidumbre",
            "Lácteos | 1,000 | 990 | 0 | 0 | 10 | ● cuadra dentro de su incertidumbre",
            "Gestora | 9,000 | no declarado | no declarado | no declarado | no determinable | ?"
                + " no se conoce: aguas residuales industriales (Gestora), salida, 2024; no se"
                + " declara su destino");
    assertThat(Pages.table(section, "flows-holders").rows())
        .extracting(Row::strong)
        .containsExactly(true, false, false);
  }

  @Test
  void materialsThatFirmsMakeSomethingElseOfAreNamedBelowTheTable() {
    Family gas = new Family("naturalGas", Flowed.TONNE);
    Section section =
        section(
            new Flowed()
                .water("park", 100, 90, 8, Verdict.CLOSED)
                .incomplete("park", gas, 40, new Lack("out", "g", Gap.NONE)),
            "es");

    assertThat(Pages.table(section, "flows-park").rows()).hasSize(1);
    assertThat(Pages.table(section, "flows-park").note())
        .startsWith("1 material no está en la tabla")
        .endsWith("Solo se declara lo que entra: gas natural.");
  }

  /// Of Kalundborg's gypsum, 200,000 t a year from one firm to its neighbour, no amount was said to
  /// be told.
  @Test
  void aMaterialOfWhichNothingCrossesTheFenceHasAnAmount() {
    Family gas = new Family("naturalGas", Flowed.TONNE);
    Flowed flowed = new Flowed().incomplete("park", gas, Flowed.none("in"));

    assertThat(Pages.notes(section(flowed, "en")).toString())
        .contains("Without an amount: natural gas.");
    flowed.incomplete("mill", gas, 200_000, new Lack("out", "", Gap.NONE));
    assertThat(Pages.notes(section(flowed, "en")).toString())
        .contains("so that nothing crosses the fence: natural gas.")
        .doesNotContain("Without an amount", "not in the table, because firms");
  }

  /// Others are shown no pictures of flows, to which the note would send them.
  @Test
  void othersAreNotSentToAPictureThatTheyDoNotSee() {
    Family gas = new Family("naturalGas", Flowed.TONNE);
    Flowed flowed =
        new Flowed()
            .water("park", 100, 90, 8, Verdict.CLOSED)
            .incomplete("park", gas, 40, new Lack("out", "g", Gap.NONE));
    Wording words = CatalogWords.in("es");
    BalanceSection pages = new BalanceSection(flowed.results(), Flowed.names(words), words);

    assertThat(Pages.table(pages.section(true), "flows-park").note()).contains("figura");
    assertThat(Pages.table(pages.section(false), "flows-park").note())
        .startsWith("1 material no está en la tabla")
        .doesNotContain("figura");
  }

  /// The public was told that 0 m³ of Kalundborg's water go out, where the amount is withheld.
  @Test
  void aSideToldAloneButWithheldIsNotZero() {
    Balance.Sides sides =
        new Balance.Sides(
            Flowed.none("in"),
            Flowed.hidden("out"),
            Flowed.none("consumed"),
            Flowed.none("stored"));
    Flowed flowed =
        new Flowed()
            .balance(
                new Balance(
                    "park",
                    Flowed.WATER,
                    sides,
                    Flowed.hidden("unexplained"),
                    Flowed.hidden("share"),
                    Verdict.INCOMPLETE,
                    List.of()));

    assertThat(sentence(flowed, "es"))
        .startsWith("Agua: lo que sale o se consume queda reservado y nadie declara cuánta entra");
  }

  /// Dust that its firm uses again was told as one "without an amount", though 200 t of it are
  /// told.
  @Test
  void aMaterialThatStaysWithinItsFirmIsNotSaidToHaveNoAmount() {
    Family dust = new Family("dust", Flowed.TONNE);
    Balance.Sides none =
        new Balance.Sides(
            Flowed.none("in"), Flowed.none("out"), Flowed.none("consumed"), Flowed.none("stored"));
    Balance balance =
        new Balance(
            "park",
            dust,
            none,
            Flowed.none("unexplained"),
            Flowed.none("share"),
            Verdict.INCOMPLETE,
            List.of());
    Flowed silent = new Flowed().balance(balance);

    assertThat(Pages.notes(section(silent, "en")))
        .anyMatch(note -> note.contains("Without an amount"));
    silent.with(Flowed.estimate("mill", Direction.OUT, "dust", dust));
    assertThat(Pages.notes(section(silent, "en")))
        .noneMatch(note -> note.contains("Without an amount"))
        .anyMatch(note -> note.startsWith("Kept within firms or passed from firm to firm"));
  }

  /// An empty table would look as if something were left out.
  @Test
  void aPeriodWithoutFlowsHasNoTable() {
    Section section = section(new Flowed(), "es");

    assertThat(sentence(new Flowed(), "es"))
        .isEqualTo("No se declara ningún flujo de agua para este período.");
    assertThat(section.blocks()).noneMatch(org.tinkuy.views.Table.class::isInstance);
    assertThat(Pages.notes(section)).contains("No se declara ningún flujo para este período.");
  }

  /// 100 in, 60 and 30 out: ten are missing, and the intake stands out.
  private static Flowed metered(double chance, boolean passed, String... suspects) {
    MeterNetwork network =
        new MeterNetwork(
            "dairy.water",
            Flowed.M3,
            List.of(
                new MeterNetwork.Stream(
                    "M1", "mains", "dairy", Optional.of(new MeterNetwork.Reading(100, 2))),
                new MeterNetwork.Stream("M2", "dairy", "boiler", Optional.empty())));
    Reconciliation found =
        new Reconciliation(
            "dairy.water",
            List.of(
                new Reconciliation.Reconciled(
                    "M1", Reconciliation.Role.REDUNDANT, Optional.of(94.0), 1.5, 3.2),
                new Reconciliation.Reconciled(
                    "M2", Reconciliation.Role.UNKNOWN, Optional.empty(), 0, 0)),
            new Reconciliation.GlobalTest(9, 1, chance, passed),
            List.of(suspects));
    return new Flowed().meters(network, found);
  }

  @Test
  void metersThatContradictEachOtherNameTheOneToLookAt() {
    Section section = section(metered(0.003, false, "M1"), "es");

    assertThat(Pages.findings(section))
        .containsExactly(
            "Los medidores de Lácteos (agua y aguas residuales) se contradicen: diferencias tan"
                + " grandes se dan por azar en 0,3 % de los casos. Revise primero: M1.");
    assertThat(Pages.rows(Pages.table(section, "meters-dairy.water")))
        .containsExactly(
            "M1 | mains – Lácteos | 100 | 94 | 3 | llama la atención: su corrección es 3,2 veces la"
                + " incertidumbre típica de una corrección",
            "M2 | Lácteos – boiler | sin lectura completa | no determinable | no determinable |"
                + " nada lo dice");
  }

  @Test
  void metersThatAgreeAreGoodAndThoseWithoutASuspectAllNeedALook() {
    Section good = section(metered(0.4, true), "es");
    Section unclear = section(metered(0.01, false), "es");

    assertThat(((Finding) good.blocks().get(1)).tone()).isEqualTo(Tone.GOOD);
    assertThat(Pages.findings(unclear).getFirst()).contains("Ninguno llama la atención");
  }

  @Test
  void aUnitOfAMaterialIsItsOwn() {
    Section section =
        section(
            new Flowed()
                .balance(
                    new Balance(
                        "park",
                        new Family("naturalGas", Flowed.TONNE),
                        new Balance.Sides(
                            Flowed.known("in", 12, Flowed.TONNE),
                            Flowed.known("out", 12, Flowed.TONNE),
                            Flowed.known("consumed", 0, Flowed.TONNE),
                            Flowed.known("stored", 0, Flowed.TONNE)),
                        Flowed.known("unexplained", 0, Flowed.TONNE),
                        Flowed.known("share", 0, Unit.ONE),
                        Verdict.CLOSED,
                        List.of())),
            "fr");

    assertThat(Pages.rows(Pages.table(section, "flows-park")))
        .containsExactly(
            "Gaz naturel | t | 12 | 12 | 0 | 0 | 0 | ● équilibré, à l’incertitude près");
  }
}
