package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Experience;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Block;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.Pages;

/// The case of [Financed], its price between 70 and 90 USD/m2 with the peak at 80, its works
/// between 280,000 and 320,000 USD/ha with the peak at 300,000.
class RiskBlocksTest {
  private static final int DRAWS = 400;
  private static final Map<String, Object> PRICE =
      CaseFile.plots(Map.of("value", "80 USD/m2", "range", "70..90"));

  private static CaseFile file() {
    return Financed.rated()
        .with("works", List.of(works("280000..320000")))
        .with("products", List.of(PRICE));
  }

  private static Map<String, Object> works(String range) {
    return CaseFile.site("unitCost", Map.of("value", "300000 USD/ha", "range", range));
  }

  private static Section drawn(CaseFile file) {
    return told(Financed.run(file, Experience.NONE, DRAWS));
  }

  private static Section told(FinanceResults results) {
    List<Block> blocks = new ArrayList<>();
    Financed.told(
            results,
            "en",
            (of, names, words) ->
                new RiskBlocks(of.risk().orElseThrow(), of.figures(), names, words))
        .add(blocks);
    return new Section("risk", "risk", blocks);
  }

  private static Section lent() {
    return drawn(file().with("layers", List.of(Financed.BANK, Financed.OWNERS)));
  }

  private static List<Table> twins(Section section) {
    return section.blocks().stream()
        .filter(Picture.class::isInstance)
        .map(block -> ((Picture) block).twin())
        .toList();
  }

  private static double number(Table table, int row, int column) {
    return ((NumberCell) table.rows().get(row).cells().get(column)).value();
  }

  /// With a stack they are the owners', at their rate; without one the project's.
  @Test
  void theWorthIsTheOwnersWhereThereAreSome() {
    assertThat(Pages.findings(lent()).getFirst())
        .startsWith("400 scenarios were drawn: the owners’ net present value lies between ");
    assertThat(Pages.findings(drawn(file())).getFirst()).doesNotContain("owners");
  }

  /// It was said that worth is not defined in 0 scenarios, and correlations were changed by 0.000.
  @Test
  void ofWhatThereIsNothingNothingIsSaid() {
    assertThat(Pages.findings(lent()))
        .noneMatch(said -> said.contains("not defined") || said.contains("orrelations"))
        .noneMatch(said -> said.contains("0 of 400") || said.contains("no rate"))
        .anyMatch(
            said -> said.startsWith("The owners’ return lies") && said.endsWith(" in the middle."));
  }

  /// A triangle over 70 to 90 has a twentieth of its draws below 70 + sqrt(0.05 x 20 x 10) = 73.2
  /// and a twentieth above 86.8; 20,000 m2 are sold a year.
  @Test
  void theFanOfCashIsTheSpreadOfThePrice() {
    Table cash = twins(drawn(file())).getFirst();

    assertThat(cash.id()).isEqualTo("finance-fan-cash-table");
    assertThat(Pages.rows(cash)).first().isEqualTo("2027 | 0.00 | 0.00 | 0.00");
    assertThat(number(cash, 3, 1)).isCloseTo(1.463, within(0.03));
    assertThat(number(cash, 3, 2)).isCloseTo(1.6, within(0.02));
    assertThat(number(cash, 3, 3)).isCloseTo(1.737, within(0.03));
  }

  /// Cover of the years with debt service alone, around 1.6 / 0.5087; the debt is kept.
  @Test
  void theFanOfCoverHasTheYearsThatAreTested() {
    Table cover = twins(lent()).get(1);

    assertThat(cover.id()).isEqualTo("finance-fan-table");
    assertThat(Pages.rows(cover)).hasSize(4);
    assertThat(Pages.rows(cover).getFirst()).startsWith("2030 | ");
    assertThat(Pages.rows(cover).getLast()).startsWith("2033 | ");
    assertThat(number(cover, 0, 1)).isCloseTo(1.463 / 0.5087, within(0.06));
    assertThat(number(cover, 0, 2)).isCloseTo(1.6 / 0.5087, within(0.04));
  }

  @Test
  void withoutDebtThereIsNoCover() {
    Section section = drawn(file());

    assertThat(twins(section)).hasSize(1);
    assertThat(Pages.findings(section)).hasSize(2);
    assertThat(Pages.findings(lent()))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("In 0% of the scenarios the cash of some year");
  }

  /// Years in which half the scenarios cover the service more than four times are left out: a loan
  /// of a tenth is covered some 16 times.
  @Test
  void plentyOfCoverIsNotDrawn() {
    Map<String, Object> small =
        Map.of(
            "id", "bank", "kind", "loan", "payer", "bank", "share", "10 %", "rate", "8 %", "first",
            "2030", "years", "4", "form", "annuity");

    assertThat(twins(drawn(file().with("layers", List.of(small, Financed.OWNERS))))).hasSize(1);
  }

  /// Present value of sales: 80,000 m2 at 1.6 m x 2.84 at 8 % varies by 5.1 % of 4.54 million, that
  /// of the works by 2.7 % of 2.89 million; of the squares 0.232 and 0.078 the first is nine
  /// tenths.
  @Test
  void theSpreadComesFromThePriceFirst() {
    Table parts = Pages.table(drawn(file()), "finance-contributions");

    assertThat(Pages.rows(parts)).hasSize(2);
    assertThat(Pages.rows(parts).getFirst()).startsWith("Plots: price | ");
    assertThat(number(parts, 0, 1)).isBetween(84.0, 96.0);
    assertThat(number(parts, 0, 1) + number(parts, 1, 1)).isCloseTo(100, within(1e-6));
    assertThat(number(parts, 0, 2)).isPositive();
    assertThat(number(parts, 1, 2)).isNegative();
  }

  @Test
  void inputsThatMoveTogetherStandInAMatrix() {
    CaseFile file =
        file()
            .with(
                "together",
                List.of(
                    Map.of(
                        "inputs",
                        List.of("works.site.unitCost", "products.plots.price"),
                        "rankCorrelation",
                        "0.5")));

    Table together = Pages.table(drawn(file), "finance-together");
    assertThat(Pages.rows(together))
        .containsExactlyInAnyOrder(
            "(1) Site: unit cost | 1.00 | 0.50", "(2) Plots: price | 0.50 | 1.00");
    assertThat(together.note()).doesNotContain("0.0");
  }

  private static Map<String, Object> apart(String one, String other) {
    return Map.of("inputs", List.of(one, other), "rankCorrelation", "-0.9");
  }

  /// Three inputs cannot each fall as each other rises: the nearest that can be is -0.483 for each
  /// pair, worked out in RiskTest. What was asked for stands behind, and the largest change below.
  @Test
  void aMatrixThatWasRepairedShowsWhatWasAskedForToo() {
    String cost = "works.site.unitCost";
    String price = "products.plots.price";
    String ceiling = "absorption.market.ceiling";
    CaseFile file =
        file()
            .with(
                "absorption",
                List.of(CaseFile.market("ceiling", Map.of("value", "90 %", "range", "80..100"))))
            .with(
                "together",
                List.of(apart(cost, price), apart(cost, ceiling), apart(price, ceiling)));

    Section section = drawn(file);
    Table together = Pages.table(section, "finance-together");
    assertThat(Pages.findings(section).getFirst())
        .endsWith(" Correlations were changed by 0.417 at most, so that they fit together.");
    assertThat(Pages.rows(together)).hasSize(3);
    assertThat(Pages.rows(together))
        .allSatisfy(row -> assertThat(row).containsOnlyOnce("1.00").contains("(-0.90)", "-0.483"));
    assertThat(together.note()).contains("0.417");
  }

  @Test
  void inputsThatMoveAloneHaveNoMatrix() {
    assertThat(lent().blocks())
        .noneMatch(block -> block instanceof Table table && table.id().equals("finance-together"));
  }

  /// Where plots are given away nothing comes back.
  @Test
  void whereNoScenarioHasARateThatIsSaid() {
    CaseFile dear =
        CaseFile.small()
            .with("discount", Map.of("project", "8 %"))
            .with("works", List.of(works("300000..390000")))
            .with("products", List.of(CaseFile.plots("0 USD/m2")));

    assertThat(Pages.findings(drawn(dear)).get(1))
        .isEqualTo("In none of 400 scenarios do the flows have one rate of return.");
  }

  /// Works that cost at least what the case says are dearer in every scenario.
  @Test
  void aCaseOutsideItsOwnScenariosSaysWhyAndEveryRangeIsSaidToBeATriangle() {
    Section section =
        drawn(
            CaseFile.small()
                .with("discount", Map.of("project", "8%"))
                .with("works", List.of(works("300000..390000"))));

    assertThat(Pages.notes(section)).first().asString().contains("triangular");
    assertThat(Pages.notes(section))
        .anyMatch(
            note -> note.contains("it is less in 100% of the scenarios. That is outside nine"));
    assertThat(Pages.notes(drawn(file()))).noneMatch(note -> note.contains("That is outside nine"));
  }

  /// What an early end leaves out of the case's own safeguards is told beside its figures, and only
  /// where the case has them.
  @Test
  void guardsThatAnEarlyEndDoesNotCallAreTold() {
    Map<String, Object> guarantee = CaseFile.guarantee("1 %");

    assertThat(endsNote(List.of(Financed.BANK, Financed.OWNERS)))
        .contains("does not count as paid in")
        .doesNotContain("Guarantees");
    assertThat(endsNote(List.of(Financed.BANK, Financed.OWNERS, guarantee)))
        .contains("Guarantees are not called");
  }

  private static String endsNote(List<Map<String, Object>> layers) {
    Map<String, Object> end = Map.of("probability", "1 %/yr", "paidAfter", "0 month");
    Map<String, Object> contract =
        Map.of("kind", "BOT", "handBackCost", "0 MUSD", "earlyEnds", Map.of("companyDefault", end));
    Map<String, Object> works = works("280000..320000");
    works.put("life", "20 yr");
    FinanceResults results =
        Financed.run(
            file().with("works", List.of(works)).with("contract", contract).with("layers", layers),
            new Experience(List.of(), List.of(CaseFile.bot()), List.of(), Financed.rare(0.05)),
            DRAWS);
    return Pages.table(told(results), "finance-early-ends").note();
  }
}
