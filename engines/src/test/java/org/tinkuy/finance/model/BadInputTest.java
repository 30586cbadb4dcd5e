package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Resolver;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// What a person writes wrongly in a case is told with its place, a reason and what to do.
class BadInputTest {
  private static Checked<FinanceCase> read(CaseFile file) {
    return CaseRun.read(file);
  }

  private static Issue only(CaseFile file) {
    List<Issue> issues = read(file).issues();
    assertThat(issues).hasSize(1);
    return issues.getFirst();
  }

  @Test
  void aNegativeAreaIsRefusedWhereItStands() {
    Map<String, Object> plots = CaseRun.with(CaseFile.plots("80 USD/m2"), "area", "-8 ha");
    Issue issue = only(CaseFile.small().with("products", List.of(plots)));

    assertThat(issue.code()).isEqualTo("finance.input.negative");
    assertThat(issue.place().column()).isEqualTo("products[0].area");
  }

  private static Issue ofRate(Object rate) {
    Map<String, Object> loan =
        Map.of(
            "id", "bank", "kind", "loan", "share", "50 %", "rate", rate, "first", "2030", "years",
            "4", "form", "annuity");
    return only(
        CaseFile.small().with("layers", List.of(loan, Map.of("id", "owners", "kind", "equity"))));
  }

  @Test
  void interestBelowZeroIsRefused() {
    Issue issue = ofRate("-8 %");

    assertThat(issue.code()).isEqualTo("finance.input.negative");
    assertThat(issue.message()).endsWith("it must be >= 0, but is -8 %.");
    assertThat(issue.place().column()).isEqualTo("layers[0].rate");
  }

  /// A list with nothing in it was taken as if the key were not there.
  @Test
  void anEmptyListIsNoFigure() {
    Issue issue = only(CaseFile.small().with("discount", Map.of("equity", List.of())));

    assertThat(issue.code()).isEqualTo("finance.input.several");
    assertThat(issue.place().column()).isEqualTo("discount.equity");
    assertThat(issue.suggestion()).isEqualTo("Write the figure, or leave the key out.");
  }

  /// A line reads the next and that one the first, in the same year.
  @Test
  void linesThatGoRoundAreToldAtTheFirstOfThem() {
    CaseFile file =
        CaseFile.small()
            .with(
                "lines",
                List.of(
                    Map.of("id", "alone", "unit", "USD", "formula", "project.revenue"),
                    Map.of("id", "one", "unit", "USD", "formula", "project.revenue + two"),
                    Map.of("id", "two", "unit", "USD", "formula", "0.5 * one")));
    Issue issue = ProjectRun.of(CaseRun.whole(file)).issues().getFirst();

    assertThat(issue.code()).isEqualTo("finance.graph.cycle");
    assertThat(issue.place().column()).isEqualTo("lines[1].formula");
  }

  /// Who wrote the sign is not asked whether the sign is meant.
  @Test
  void eightHundredPerCentIsToldAsWritten() {
    Issue issue = ofRate("800 %");

    assertThat(issue.message()).contains("but 800 % is more than the whole");
    assertThat(issue.suggestion()).doesNotContain("is meant");
  }

  @Test
  void aValueBesideItsOwnRangeIsRefused() {
    Issue issue = ofRate(Map.of("value", "8 %", "range", "10..12"));

    assertThat(issue.code()).isEqualTo("finance.input.rangeBeside");
    assertThat(issue.message()).contains("within its range 10..12, but is 8 %");
  }

  @Test
  void moneyWithoutARateIsToldWhereItStands() {
    Issue issue = only(CaseFile.small().with("products", List.of(CaseFile.plots("80 EUR/m2"))));

    assertThat(issue.code()).isEqualTo("finance.input.exchange");
    assertThat(issue.place().column()).isEqualTo("products[0].price");
    assertThat(issue.suggestion()).contains("EUR/USD");
  }

  /// 20 ha at 300,000 USD are 6 million and not 10.
  @Test
  void aContradictionIsToldInNumbersThatPeopleRead() {
    Map<String, Object> works =
        Map.of(
            "id",
            "site",
            "cost",
            "10 MUSD",
            "quantity",
            "20 ha",
            "unitCost",
            "300000 USD/ha",
            "spend",
            List.of(Map.of("from", "2027", "months", "24")));
    Issue issue = only(CaseFile.small().with("works", List.of(works)));

    assertThat(issue.message()).contains("stated as 10000000 USD").contains("make 6000000.");
  }

  @Test
  void anInterestRateOfEightIsAskedWhetherPerCentIsMeant() {
    Map<String, Object> loan =
        Map.of(
            "id", "bank", "kind", "loan", "share", "50 %", "rate", "8", "first", "2030", "years",
            "4", "form", "annuity");
    Issue issue =
        only(
            CaseFile.small()
                .with("layers", List.of(loan, Map.of("id", "owners", "kind", "equity"))));

    assertThat(issue.code()).isEqualTo("finance.input.percent");
    assertThat(issue.suggestion()).isEqualTo("Maybe you mean 8%.");
    assertThat(issue.place().column()).isEqualTo("layers[0].rate");
  }

  private static Issue ofWorks(String quantity, String unitCost) {
    return only(
        CaseFile.small()
            .with("works", List.of(CaseFile.site("quantity", quantity, "unitCost", unitCost))));
  }

  /// A plant of 1500 m3/d at 900 USD for each m3 was built for 493 million, one of 1500 m3 for four
  /// thousand, and neither was told.
  @Test
  void whatWorksCostForOneIsForOneOfWhatTheyCount() {
    assertThat(
            List.of(
                ofWorks("1500 m3/d", "900 USD/m3"),
                ofWorks("1500 m3", "900 USD/(m3/d)"),
                ofWorks("10 ha", "300 kUSD"),
                ofWorks("10 ha", "300000 USD/ha/yr")))
        .allSatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo("finance.input.unitCost");
              assertThat(issue.place().column()).isEqualTo("works[0].unitCost");
              assertThat(issue.suggestion()).contains("1850 USD/(m3/d)");
            });
    assertThat(ofWorks("1500 m3/d", "900 USD/m3").message())
        .endsWith("for one unit of a quantity in m3/d, but is in USD/m3.");
  }

  @Test
  void worksAsLargeAsAnAreaNeedTheLandBudgetThatSaysIt() {
    Map<String, Object> works =
        Map.of(
            "id",
            "site",
            "sized",
            "gross",
            "unitCost",
            "300000 USD/ha",
            "spend",
            List.of(Map.of("from", "2027")));
    Issue issue = only(CaseFile.small().with("works", List.of(works)));

    assertThat(issue.code()).isEqualTo("finance.case.reference");
    assertThat(issue.place().column()).isEqualTo("works[0].sized");
    assertThat(issue.message()).contains("no 'landBudget'");
  }

  /// 1 / 0.27 = 3.7037.
  @Test
  void aRateOfExchangeTheOtherWayRoundIsToldWhereItStands() {
    Issue issue =
        only(
            CaseFile.small()
                .with("exchange", List.of(Map.of("id", "pen", "value", "0.27 USD/PEN")))
                .with("products", List.of(CaseFile.plots("300 PEN/m2"))));

    assertThat(issue.code()).isEqualTo("finance.input.exchangeTurned");
    assertThat(issue.place().column()).isEqualTo("exchange[0]");
    assertThat(issue.suggestion()).contains("3.7037");
  }

  @Test
  void aFirstPaymentBeforeTheCaseBeginsIsTold() {
    Map<String, Object> loan = CaseRun.with(CaseFile.loan(), "first", "2021");
    Issue issue = only(CaseFile.small().with("layers", List.of(loan, CaseFile.owners())));

    assertThat(issue.code()).isEqualTo("finance.case.firstBefore");
    assertThat(issue.place().column()).isEqualTo("layers[0].first");
  }

  /// `price: 80,5 USD/m2` within braces is a price of 80 and a key `5 USD/m2`.
  @Test
  void aCommaWithinANumberIsToldOnce() {
    Map<String, Object> plots = new LinkedHashMap<>(CaseFile.plots("80"));
    plots.put("5 USD/m2", "");
    Issue issue = only(CaseFile.small().with("products", List.of(plots)));

    assertThat(issue.code()).isEqualTo("entry.unknown");
    assertThat(issue.suggestion()).contains("comma");
  }

  private static Issue ofLoanWith(String key, String value) {
    Map<String, Object> loan =
        Map.of(
            "id", "bank", "kind", "loan", "share", "50 %", "rate", "8 %", "first", "2030", "years",
            "4", "form", "annuity");
    return only(
        CaseFile.small()
            .with("layers", List.of(loan, Map.of("id", "owners", "kind", "equity")))
            .with(key, value));
  }

  /// No loan is told to be owed beyond a life that nobody knows.
  @Test
  void aLifeThatIsNoneIsToldWithoutWhatFollowsFromIt() {
    assertThat(ofLoanWith("start", "soon").place().column()).isEqualTo("start");
    assertThat(ofLoanWith("life_yr", "10 years").place().column()).isEqualTo("life_yr");
    assertThat(ofLoanWith("life_yr", "3").code()).isEqualTo("finance.case.maturity");
  }

  /// A layer with an id that is no word was an error of the program.
  @Test
  void aLayerWhoseIdIsNoWordIsToldAlone() {
    Issue issue =
        only(
            CaseFile.small().with("layers", List.of(Map.of("id", "the owners", "kind", "equity"))));

    assertThat(issue.code()).isEqualTo("finance.case.id");
    assertThat(issue.place().column()).isEqualTo("layers[0].id");
  }

  @Test
  void aLotAndWorksOfOneIdAreRefusedWhereTheWorksStand() {
    Issue issue =
        only(
            CaseFile.small()
                .with("land", List.of(Map.of("id", "site", "area", "10 ha", "price", "5 USD/m2"))));

    assertThat(issue.code()).isEqualTo("finance.case.idShared");
    assertThat(issue.place().column()).isEqualTo("works[0].id");
    assertThat(issue.message()).contains("site");
  }

  /// Source: a press article on a trust prints proceeds of 15.18 billion for 500 million units at
  /// 3.035; the product is 1.5175 billion.
  @Test
  void aTotalThatIsNotItsProductIsToldWithBoth() {
    CaseFile file =
        CaseFile.small()
            .with(
                "works",
                List.of(
                    Map.of(
                        "id", "units",
                        "cost", "15180 MUSD",
                        "quantity", "500000000",
                        "unitCost", "3.035 USD",
                        "spend", List.of(Map.of("from", "2027")))));
    Checked<FinanceCase> read = read(file);

    assertThat(read.find()).isPresent();
    Issue issue = only(file);
    assertThat(issue.code()).isEqualTo("finance.input.product");
    assertThat(issue.message()).contains("15180000000", "1517500000");
    assertThat(issue.place().column()).isEqualTo("works[0].cost");
  }

  @Test
  void aTotalThatIsItsRoundedProductIsTaken() {
    CaseFile file =
        CaseFile.small()
            .with(
                "land",
                List.of(
                    Map.of(
                        "id", "lot", "cost", "1.2 MUSD", "area", "10 ha", "price", "12 USD/m2")));

    assertThat(read(file).issues()).isEmpty();
  }

  /// Who buys first is `p / q` of those who follow: without a first one nobody ever buys, and the
  /// curve is 0 / 0.
  @Test
  void aBassCurveThatNeverBeginsIsRefusedWhereItStands() {
    Map<String, Object> curve =
        Map.of(
            "id",
            "land",
            "curve",
            "bass",
            "opening",
            "2028",
            "ceiling",
            "90 %",
            "innovation",
            "0 1/yr",
            "imitation",
            "0.5 1/yr");
    List<Issue> issues =
        read(CaseFile.small().with("absorption", List.of(curve))).issues().stream()
            .filter(each -> each.place().column().endsWith(".innovation"))
            .toList();

    assertThat(issues).extracting(Issue::code).containsExactly("finance.input.beyond");
    assertThat(issues.getFirst().message()).contains("above 0", "is 0 1/yr.");
  }

  /// x = 1 - 2 x has the root 1/3, but repetition runs away from it.
  @Test
  void aLoopThatDoesNotCloseFailsWithItsResidual() {
    Graph.Builder graph = Graph.on(TimeGrid.years(2027, 1));
    Line x = Line.of("project.lenderCash", LineType.PLAIN);
    Line f = graph.add(Line.of("f", LineType.PLAIN), Expression.number(1).minus(x.times(2)));
    graph.unknown(x, f, new Resolver.FixedPoint(1e-9, 4, 1));
    ProjectModel model =
        new ProjectModel(
            read(CaseFile.small()).find().orElseThrow(),
            graph.build(),
            new LinkedHashMap<>(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Checked<ProjectRun> run = ProjectRun.run(model);

    assertThat(run.find()).isEmpty();
    Issue issue = run.issues().getFirst();
    assertThat(issue.code()).isEqualTo("finance.model.open");
    assertThat(issue.message()).contains("project.lenderCash", "4 rounds");
  }
}
