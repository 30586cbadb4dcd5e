package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.FlowGraph;
import org.tinkuy.flows.Lack;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// How sure balances are, of firms and of the plants that the body runs.
class FirmBalancesTest {
  private static BalanceSection pages(Flowed flowed) {
    Wording words = CatalogWords.in("es");
    return new BalanceSection(flowed.results(), Flowed.names(words), words);
  }

  /// A firm with 19 % unexplained was said to close within a margin that stood nowhere. Others see
  /// no uncertainty of the park, which is made of single rows, and learn that it is withheld.
  @Test
  void howSureWhatIsUnexplainedIsStandsBesideIt() {
    Figure rest =
        new Figure(
            "unexplained",
            Figure.State.KNOWN,
            Optional.of(new Figure.Range(1_361, -720, 3_442)),
            Flowed.M3,
            Origin.NONE,
            Sentence.NONE);
    Balance.Sides sides =
        new Balance.Sides(
            Flowed.known("in", 7_271, Flowed.M3),
            Flowed.known("out", 5_910, Flowed.M3),
            Flowed.none("consumed"),
            Flowed.none("stored"));
    Figure share = Flowed.known("share", 0.19, Unit.ONE);
    Flowed flowed = new Flowed().water("park", 7_271, 5_910, 0, Verdict.CLOSED);
    flowed.balance(
        new Balance("mill", Flowed.WATER, sides, rest, share, Verdict.CLOSED, List.of()));
    BalanceSection pages = pages(flowed);

    assertThat(Pages.rows(Pages.table(pages.section(true), "flows-holders")))
        .containsExactly(
            "Molino | 7,271 | 5,910 | no declarado | 1,361 | ● cuadra dentro de ± 2 081 m³");
    assertThat(Pages.rows(Pages.table(pages.section(false), "flows-park")).getFirst())
        .endsWith("1,361 | ● cuadra dentro de su incertidumbre");
    assertThat(((KeyFigures) pages.section(false).blocks().get(1)).figures())
        .extracting(each -> Pages.plain(each.note()))
        .contains("incertidumbre reservada");
  }

  /// The plant lost 50 of the 1,000 m³ that it took in, which was red in the picture and nowhere
  /// told: the balance of the office, all its plants together, closes.
  @Test
  void whatIsLostAtAPlantIsToldBelowTheTableThatHidesIt() {
    Flowed flowed =
        new Flowed()
            .water("park", 1_000, 900, 50, Verdict.FLAGGED)
            .water("office", 1_000, 950, 0, Verdict.CLOSED)
            .node("from:river", FlowGraph.Kind.SOURCE, "river")
            .node("works:water", FlowGraph.Kind.WORKS, "water")
            .node("dairy", FlowGraph.Kind.TENANT, "dairy")
            .arc("from:river", "works:water", Flowed.WATER, "water", 1_000)
            .arc("works:water", "dairy", Flowed.WATER, "water", 950);

    assertThat(Pages.table(pages(flowed).section(true), "flows-holders").note())
        .contains("Planta de agua: quedan sin explicar 50", "más allá de su incertidumbre");
  }

  /// What panels on the roofs make was told as crossing the fence; whose it is is for the operator.
  @Test
  void whatIsGeneratedInsideIsSaidNotToCrossTheFence() {
    Family energy = new Family(Family.ENERGY, SketchUnits.TABLE.get("MWh"));
    Flowed flowed =
        new Flowed()
            .incomplete("park", energy, 400, new Lack("out", "", Gap.NONE))
            .node(FlowGraph.OWN, FlowGraph.Kind.SOURCE, "own")
            .node("dairy", FlowGraph.Kind.TENANT, "dairy")
            .arc(FlowGraph.OWN, "dairy", energy, "power", 40);

    assertThat(Pages.plain(Pages.table(english(flowed), "flows-park").note()))
        .contains("Energy in includes 40 MWh generated inside the park");
  }

  @Test
  void aBalanceThatIsTooVagueIsNeitherGreenNorRed() {
    Section section =
        english(
            new Flowed()
                .water("park", 100, 90, 8, Verdict.INCONCLUSIVE)
                .water("mill", 100, 90, 8, Verdict.INCONCLUSIVE));

    assertThat(Pages.findings(section).getFirst()).endsWith("to tell whether the balance closes.");
    assertThat(Pages.rows(Pages.table(section, "flows-holders")).getFirst())
        .endsWith("? inconclusive: its uncertainty is too large");
  }

  private static Section english(Flowed flowed) {
    Wording words = CatalogWords.in("en");
    return new BalanceSection(flowed.results(), Flowed.names(words), words).section(true);
  }
}
