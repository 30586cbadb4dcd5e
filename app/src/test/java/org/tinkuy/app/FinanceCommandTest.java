package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The money case of the sample park from its file to the report, as a person would ask for it.
class FinanceCommandTest {
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir private Path out;

  private static Schema schema(String name) {
    return SCHEMAS.getSchema(Folders.read(Folders.ROOT.resolve("schema").resolve(name)));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void drawsBelowNoneAreAWrongUse() {
    Terminal terminal =
        Terminal.run("finance", Folders.VALLE_CLARO, "--monte-carlo", "-5", "--out", out);

    assertThat(terminal.exit()).isEqualTo(Exit.WRONG_USE.code());
    assertThat(terminal.err()).contains("0 or more, but is -5");
  }

  @Test
  void saysWhatTheSamplePlanCarriesAndWritesTheReport() {
    Terminal terminal =
        Terminal.run("finance", Folders.VALLE_CLARO, "--monte-carlo", "64", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(flat(terminal.out()))
        .contains(
            "When repayment begins, the plan can carry 14.0 million USD as “Senior loan” at a cover"
                + " of 1.30")
        .contains("at a minimum DSCR of 1.34");
    String json = Folders.read(out.resolve("valle-claro-2024-finance.json"));
    assertThat(schema("study-1.json").validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).doesNotContain("\"kept\" : false").contains("\"finance:ownersRate\"");
    assertThat(Folders.read(out.resolve("valle-claro-2024-finance.html")))
        .contains("64 scenarios were drawn:", "the same draws with the seed 1")
        .contains("Concessional loan for water reuse: rate of a market loan beside it")
        .contains("finance-tornado", "finance-cover", "finance-fan")
        .doesNotContain("A check of the model does not hold");
  }

  @Test
  void theLendersCaseSaysThatTheOwnersWouldHaveToAddMoney() {
    Terminal terminal =
        Terminal.run(
            "finance", Folders.VALLE_CLARO, "--scenario", "lender", "--lang", "es", "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(flat(terminal.out())).contains("los accionistas tendrían que añadir");
    // nobody takes a downside for the plan: its pages say so, and its files leave those of the plan
    String said = "No es el caso tal como está: escenario «Caso del banco: los tres a la vez»";
    assertThat(flat(terminal.out())).contains(said);
    assertThat(Folders.read(out.resolve("valle-claro-2024-finance-lender.html"))).contains(said);
    assertThat(out.resolve("valle-claro-2024-finance.html")).doesNotExist();
  }

  @Test
  void resultsOfAProductThatTheCaseDoesNotSellAreRefused() throws IOException {
    Path layers = out.resolve("results.yaml");
    Files.writeString(
        layers,
        """
        layers:
          - {id: paid, kind: results, payer: ministry, of: watter, price: 0.1 USD/m3}
          - {id: state, kind: budget, payer: ministry}
        """);

    Terminal terminal =
        Terminal.run("finance", Folders.VALLE_CLARO, "--layers", layers, "--out", out);

    assertThat(terminal.exit()).isNotZero();
    assertThat(flat(terminal.out() + terminal.err())).contains("layers[0].of", "'watter'");
    assertThat(out.resolve("valle-claro-2024-finance-layers.json")).doesNotExist();
  }

  @Test
  void layersOfAnotherFileFinanceTheSameCase() throws IOException {
    Path layers = out.resolve("all-equity.yaml");
    Files.writeString(layers, "layers:\n  - {id: state, kind: budget, payer: ministry}\n");

    Terminal terminal =
        Terminal.run("finance", Folders.VALLE_CLARO, "--layers", layers, "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(flat(terminal.out()))
        .contains("before finance")
        .contains("Not the case as it stands: layers of finance from elsewhere than the case");
  }

  /// The draws of an explanation are those of the report, by their number and seed.
  @Test
  void aFigureOfTheDrawsIsExplained() {
    Terminal terminal =
        Terminal.run("explain", Folders.VALLE_CLARO, "finance:draws.breach", "--monte-carlo", "16");

    assertThat(flat(terminal.out()))
        .contains("Draws in which the minimum cover is below 1:")
        .contains("(events.flood.probability)", "(delays.canal.by)");
  }

  /// A formula is told in the language of the report, its words too.
  @Test
  void aFormulaIsExplainedInTheLanguageOfTheReport() {
    Terminal terminal =
        Terminal.run(
            "explain",
            Folders.VALLE_CLARO,
            "finance:products.westRent.revenue@2035-06",
            "--lang",
            "es");

    assertThat(flat(terminal.out())).contains("por período").doesNotContain("per period");
  }

  /// All of the works at 20 % a year, paid back in two years from the first on.
  @Test
  void aLoanThatTheCaseDoesNotPayBackIsToldOnceWithItsPlaceAndHint() throws IOException {
    Path layers = out.resolve("dear.yaml");
    Files.writeString(
        layers,
        """
        layers:
          - {id: dear, kind: loan, payer: bank, share: 90 %, rate: 20 %, form: annuity, first: 2028-01, years: 2}
          - {id: owners, kind: equity, payer: shareholders}
        """);

    Terminal terminal =
        Terminal.run("finance", Folders.VALLE_CLARO, "--layers", layers, "--out", out);

    // the case could be read, and that it does not hold is the answer
    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("Not sound");
    assertThat(flat(terminal.err()))
        .containsOnlyOnce("finance.study.unpaid")
        .contains("finance.yaml:layers", "Loan 'dear'", "Maybe it is too large or too short")
        .containsPattern("does not pay \\d+ USD of its service");
    String json = Folders.read(out.resolve("valle-claro-2024-finance-layers.json"));
    assertThat(json).containsOnlyOnce("finance.study.unpaid").contains("\"sound\" : false");
    assertThat(schema("study-1.json").validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void anUnknownScenarioIsRefusedWithTheKnownOnes() {
    Terminal terminal =
        Terminal.run("finance", Folders.VALLE_CLARO, "--scenario", "lendr", "--out", out);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err()).contains("'lendr'", "lender");
  }

  @Test
  void layersThatAreNowhereAreAWrongUseAsAnUnknownScenarioIs() {
    Terminal terminal =
        Terminal.run("finance", Folders.VALLE_CLARO, "--layers", "publicBudgt", "--out", out);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err()).contains("'publicBudgt'", "publicBudget", "Nothing was written.");
  }

  @Test
  void aParkWithoutAMoneyCaseIsToldWhatItNeeds() {
    Terminal terminal = Terminal.run("finance", Folders.ROOT.resolve("examples/smallest"));

    assertThat(terminal.exit()).isNotZero();
    assertThat(terminal.err()).contains("finance.yaml");
  }

  @Test
  void aFigureIsExplainedDownToItsInputsAndTheirSources() {
    Terminal terminal =
        Terminal.run(
            "explain", Folders.VALLE_CLARO, "finance:products.eastPremium.revenue@2029-03");

    // 84 USD/m2 of July 2024 grow by 2.4 % a year to March 2029: 84 x 1.024^(56/12) = 93.83
    assertThat(flat(terminal.out()))
        .contains("Surface rights for 50 years, East")
        .contains("2,757 m²", "93.83 USD/m²")
        .contains("products.eastPremium.price", "plots.csv");
  }

  @Test
  void everyIdThatCanBeAskedNextStandsWholeInItsLine() {
    Terminal terminal = Terminal.run("explain", Folders.VALLE_CLARO, "finance:stack.cover@2031-12");

    assertThat(terminal.out())
        .containsPattern("(?m) finance:stack\\.service@2031-12$")
        .containsPattern("(?m) finance:stack\\.cfads@2031-01$");
  }

  @ParameterizedTest
  @CsvSource({
    "finance:project.revenu@2029, finance:project.revenue",
    "finance:products.eastPremum, finance:products.eastPremium",
    "finance:discount.projekt, finance:discount.project",
    "finance:project.chek.vat, finance:project.check.vat"
  })
  void whatIsUnknownIsRefusedWithTheNearest(String asked, String near) {
    Terminal terminal = Terminal.run("explain", Folders.VALLE_CLARO, asked);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(flat(terminal.err())).containsPattern("Maybe you mean " + near + "([,.]| or )");
  }

  @ParameterizedTest
  @ValueSource(strings = {"finance", "finance:"})
  void moneyAloneListsWhatCanBeExplainedByItsParts(String asked) {
    Terminal terminal = Terminal.run("explain", Folders.VALLE_CLARO, asked);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out())
        .containsSubsequence("\nFigures\n", "\nLines\n", "\nInputs\n", "\nChecks\n")
        .containsPattern("(?m)^Surface rights for 50 years, East +7  finance:products.eastPremium$")
        .containsPattern("(?m)^Minimum DSCR +1  finance:minimumCover$");
    assertThat(terminal.out().lines().count()).isLessThan(160);
  }

  /// The rate is read by no line of the model, and its source stands in the case.
  @Test
  void anInputIsExplainedThoughNoLineHoldsIt() {
    Terminal terminal = Terminal.run("explain", Folders.VALLE_CLARO, "finance:discount.project");

    assertThat(flat(terminal.out()))
        .contains("Discount rate of the project: 9% a year.")
        .contains("It is an input. Source: weighted average cost of capital, rounded.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "examples/valle-claro/finance.yaml",
        "conformance/finance/concession.yaml",
        "conformance/finance/every-kind.yaml",
        "examples/light-zone/finance.yaml",
        "conformance/finance/pre-feasibility.yaml",
        "examples/seed-park-a/finance.yaml",
        "examples/seed-park-c/finance.yaml",
        "conformance/finance/toll-road.yaml",
        "conformance/finance/two-phases.yaml"
      })
  void everyCaseKeepsTheSchema(String file) {
    String text = Folders.read(Folders.ROOT.resolve(file));

    assertThat(schema("finance-1.json").validate(text, InputFormat.YAML)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatTheReaderRefuses() {
    String text = Folders.read(Folders.ROOT.resolve("examples/seed-park-a/finance.yaml"));

    assertThat(
            Stream.of(
                text.replace("curve: logistic", "curve: logistical"),
                text.replace("schema: 1", "schema: 2"),
                text.replace("absorption:", "absorbtion:")))
        .allMatch(broken -> !schema("finance-1.json").validate(broken, InputFormat.YAML).isEmpty());
  }
}
