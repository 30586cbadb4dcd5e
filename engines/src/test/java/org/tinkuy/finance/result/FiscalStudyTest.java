package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.formula.Term;
import org.tinkuy.testkit.CaseFile;

/// The state beside a small case: 3 million of works in 2027 and 2028, half each, half of them lent
/// at 8 % until 2030.
class FiscalStudyTest {
  private static final Map<String, Object> OWNERS =
      Map.of("id", "owners", "kind", "equity", "payer", "shareholders");

  private static PartyTables tables(ProjectRun run) {
    return PartyTables.of(run, List.of(), PartyTables.Beside.NOTHING).orElseThrow();
  }

  private static ProjectRun run(CaseFile file) {
    FinanceCase read =
        FinanceCase.read(file.with("discount", Map.of("public", "8 %")).document(), CaseFile.UNITS)
            .find()
            .orElseThrow();
    return ProjectRun.of(ParkAmounts.resolve(read, Optional.empty()).find().orElseThrow())
        .find()
        .orElseThrow();
  }

  /// 0.75 million a year, with two years and one of interest, is 1,684,800 USD at the end of 2029;
  /// in euros it is a fifth less.
  @Test
  void aGuaranteeOfALoanInEurosIsHeldInTheMoneyOfTheCase() {
    CaseFile file =
        CaseFile.small()
            .with("exchange", List.of(Map.of("id", "euro", "value", "0.8 EUR/USD")))
            .with(
                "layers",
                List.of(
                    Map.of(
                        "id",
                        "bank",
                        "kind",
                        "loan",
                        "share",
                        "50 %",
                        "rate",
                        "8 %",
                        "first",
                        "2030",
                        "years",
                        "4",
                        "form",
                        "equal",
                        "currency",
                        "EUR"),
                    OWNERS))
            .with(
                "promises",
                List.of(
                    Map.of(
                        "id",
                        "promise",
                        "loan",
                        "bank",
                        "covered",
                        "100 %",
                        "likelihood",
                        "1 %",
                        "recovery",
                        "0 %")));

    double cap =
        tables(run(file)).of(PartyTable.Party.GOVERNMENT).measures().stream()
            .filter(each -> each.word().equals("capLoss"))
            .mapToDouble(PartyTable.Measure::value)
            .findFirst()
            .orElseThrow();

    assertThat(cap).isCloseTo(1_684_800, within(0.01));
  }

  @Test
  void onlyALoanIsGuaranteed() {
    CaseFile file =
        CaseFile.small()
            .with("layers", List.of(OWNERS))
            .with(
                "promises",
                List.of(
                    Map.of(
                        "id",
                        "promise",
                        "loan",
                        "owners",
                        "covered",
                        "100 %",
                        "likelihood",
                        "1 %",
                        "recovery",
                        "0 %")));

    assertThat(FinanceCase.read(file.document(), CaseFile.UNITS).find()).isEmpty();
  }

  /// Money of the state is its budget and what it gives to close a gap.
  @Test
  void theFiguresOfTheStateNameEveryLayerThatTheyAreMadeOf() {
    ProjectRun run =
        run(
            CaseFile.small()
                .with(
                    "layers",
                    List.of(
                        OWNERS,
                        Map.of("id", "gap", "kind", "grant", "share", "20 %", "gap", "true"))));

    List<Figure> figures = PartyFigures.of(tables(run), run);

    assertThat(terms(figures, "finance:government.budget")).containsExactly("gap.drawn");
    assertThat(terms(figures, "finance:government.stateWorth"))
        .contains("gap.drawn", "discount.public");
  }

  private static List<String> terms(List<Figure> figures, String id) {
    return figures.stream()
        .filter(each -> each.id().equals(id))
        .flatMap(each -> each.origin().terms().stream())
        .map(Term::label)
        .toList();
  }
}
