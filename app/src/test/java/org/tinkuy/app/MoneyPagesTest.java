package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.FamilyMeasures;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.formats.CaseFileEdit;
import org.tinkuy.formats.ChangeSetFile;
import org.tinkuy.study.FinanceRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.money.FinanceExplanation;
import org.tinkuy.views.wording.Wording;
import tools.jackson.databind.json.JsonMapper;

/// The pages about money say what is so: the case that they show runs, the changes that they show
/// apply to it, every check that they name is made, and every figure that is shown is explained.
class MoneyPagesTest {
  private static final Wiring WIRING = Wiring.load();

  @TempDir Path folder;

  /// Each case is run once for all tests that only read what it comes to.
  private static final Map<List<Object>, FinanceResults> RESULTS = new ConcurrentHashMap<>();

  private static String page(String name) {
    return Folders.read(Folders.ROOT.resolve("docs").resolve(name));
  }

  private static List<String> shown(String page) {
    List<String> blocks = new ArrayList<>();
    Matcher block = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  private static String firstStudy() {
    return shown(page("money-case.md")).stream()
        .filter(block -> block.contains("precision:"))
        .findFirst()
        .orElseThrow();
  }

  private static ProjectRun run(String text) {
    return MoneyCases.run(MoneyCases.document(text));
  }

  private static FinanceResults results(Path park, int draws) {
    return RESULTS.computeIfAbsent(List.of(park, draws), _ -> run(park, draws));
  }

  private static FinanceResults run(Path park, int draws) {
    Wiring.ReadPark read = WIRING.read(park);
    StudyRequest request =
        new StudyRequest(Optional.empty(), Audience.OPERATOR, Optional.empty())
            .with(new FinanceRequest(read.finance().orElseThrow(), Optional.empty(), draws, 1));
    return WIRING
        .study(read, read.subject().orElseThrow(), request)
        .find()
        .orElseThrow()
        .finance()
        .orElseThrow();
  }

  @Test
  void theFirstStudyOfThePageRunsAndKeepsTheSchema() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Folders.read(Folders.ROOT.resolve("schema/finance-1.json")));

    assertThat(schema.validate(firstStudy(), InputFormat.YAML)).isEmpty();
    ProjectRun study = run(firstStudy());
    // 24 ha net, 80 % let, 40 m3/ha/d, peak factor 1.5: 1,152 m3/d, three modules of 500
    assertThat(study.values().total(study.model().graph().line("works.waterWorks.spent")))
        .isEqualTo(1500 * 900.0);
    assertThat(study.values().total(study.model().graph().line("works.site.spent")))
        .isEqualTo(40 * 250_000.0);
  }

  /// The works of the north are 25 ha at 250,000 USD and three modules of 500 m3/d at 900 USD; the
  /// bank takes half of that and nothing of the south.
  @Test
  void thePhasesContractAndChanceOfThePageComeOutAsItSays() {
    ProjectRun run = run(grown());

    Line need = run.model().graph().line("phases.north.need");
    // 2027 and 2028, while it is built
    assertThat(run.values().at(need, 0) + run.values().at(need, 1))
        .isCloseTo(7_600_000, within(1e-6));
    assertThat(run.values().total(run.model().graph().line("bank.north.taken")))
        .isCloseTo(3_800_000, within(1e-6));
    assertThat(run.model().find("bank.south.taken")).isEmpty();
    int end = run.model().graph().grid().periods() - 1;
    assertThat(run.values().at(run.model().graph().line("contract.handBackPaid"), end))
        .isCloseTo(400_000, within(1e-6));
    assertThat(run.model().of().extras().delays()).hasSize(1);
    assertThat(run.model().of().extras().events()).hasSize(1);
    assertThat(page("checks.md")).contains("phases.north.check.sources");
    assertThat(run.model().find("phases.north.check.sources")).isPresent();
  }

  /// The level charge is 60 / (1 + 1/1.12 + ... + 1/1.12^14) = 60 / 7.628168 = 7.8656, and 1.2 of
  /// ground rent; 9 + 1.4 is what it would pay elsewhere. The state pays 2 in each of 18 years.
  @Test
  void theLeaseTenantClassAndEnterpriseOfThePageComeOutAsItSays(@TempDir Path park) {
    Folders.copy(Folders.SMALLEST, park);
    Folders.write(park.resolve("finance.yaml"), studyWith("assetClasses:", "works", "products"));
    FinanceResults results = run(park, 0);

    assertThat(shown(results, "tenant.occupancy")).isCloseTo(9.0656, within(1e-4));
    assertThat(shown(results, "tenant.walkAway")).isCloseTo(10.4, within(1e-9));
    assertThat(shown(results, "tenant.headroom")).isCloseTo(0.147, within(5e-4));
    assertThat(shown(results, "government.availability")).isCloseTo(36e6, within(1e-3));
    assertThat(shown(results, "government.enterprisePaid")).isCloseTo(10e6, within(1e-3));
    assertThat(shown(results, "government.enterpriseExposure")).isCloseTo(10e6, within(1e-3));
    assertThat(shown(results, "government.ownLiability")).isPositive();
    // written off from 2029 on: a thirtieth of 10 million in the books, a twentieth for the tax
    ProjectRun run = results.run();
    assertThat(run.values().at(run.model().graph().line("assets.site.charge"), 2))
        .isCloseTo(10e6 / 30, within(1e-3));
    assertThat(run.values().at(run.model().graph().line("taxAssets.site.charge"), 2))
        .isCloseTo(10e6 / 20, within(1e-3));
  }

  private static double shown(FinanceResults results, String id) {
    return results.listShown().stream()
        .filter(figure -> figure.id().equals("finance:" + id))
        .findFirst()
        .flatMap(Figure::range)
        .orElseThrow()
        .value();
  }

  /// The study of the page with what it shows in place of its works.
  private static String grown() {
    return studyWith("phases:", "works");
  }

  /// The first study of the page with a later block of it in place of some of its own.
  private static String studyWith(String begin, String... replaced) {
    String study = firstStudy();
    for (String each : replaced) {
      study = study.replaceFirst("(?m)^" + each + ":\n(?: .*\n)+", "");
    }
    return study
        + shown(page("money-case.md")).stream()
            .filter(block -> block.startsWith(begin))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void theChangesOfThePageApplyToItsStudy() throws IOException {
    String changes =
        shown(page("money-case.md")).stream()
            .filter(block -> block.contains("set: finance"))
            .findFirst()
            .orElseThrow();
    Path file = Files.createTempFile("changes", ".yaml");
    try {
      Files.writeString(file, changes);
      CaseFileEdit.Edited edited =
          CaseFileEdit.of(
                  "finance.yaml",
                  firstStudy().getBytes(StandardCharsets.UTF_8),
                  ChangeSetFile.read(file).find().orElseThrow().changes().changes())
              .find()
              .orElseThrow();
      assertThat(edited.text())
          .isEqualTo(
              firstStudy()
                  .replace(
                      "unitCost: 250000 USD/ha",
                      "unitCost: {value: 265000 USD/ha, source: tender of May 2026}"));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void everyCheckOfThePageIsMadeAndEveryOneMadeStandsOnThePage() {
    Set<String> made = new TreeSet<>();
    for (Path park :
        List.of(
            Folders.ROOT.resolve("examples/valle-claro-tables"),
            Folders.ROOT.resolve("examples/light-zone"))) {
      results(park, 8).checks().stream()
          .map(check -> check.line().id())
          .filter(id -> id.contains(".check."))
          .map(id -> id.substring(id.lastIndexOf('.') + 1))
          .forEach(made::add);
    }
    Set<String> told = new TreeSet<>();
    page("checks.md")
        .lines()
        .filter(line -> line.startsWith("| ") && line.contains("` |"))
        .forEach(
            line -> {
              Matcher word = Pattern.compile("`([a-zA-Z]+)`").matcher(line.split("\\|", -1)[2]);
              while (word.find()) {
                told.add(word.group(1));
              }
            });
    Set<String> ties =
        Set.of("reserves", "receivables", "payables", "taxCredit", "taxDue", "grants");

    assertThat(made).containsAll(told);
    assertThat(told).containsAll(made.stream().filter(word -> !ties.contains(word)).toList());
  }

  @Test
  void everyFigureThatIsShownIsExplainedInEachLanguage() {
    FinanceResults results = results(Folders.VALLE_CLARO, 0);

    for (String language : List.of("en", "es", "fr")) {
      Wording words = new Wording(WIRING.texts(), language);
      List<String> ids =
          results.listShown().stream()
              .map(figure -> figure.id().substring("finance:".length()))
              .toList();
      assertThat(ids)
          .contains(
              "ownersRate",
              "minimumCover",
              "lender.leastCover",
              "lender.ungraded",
              "family.projectFinance.debt",
              "family.publicBudget.publicMoney");
      assertThat(ids)
          .allSatisfy(
              id -> assertThat(FinanceExplanation.find(results, id, words)).as(id).isPresent());
    }
    Stream.of(
            "ownersRate",
            "projectWorth",
            "minimumCover",
            "carried.senior",
            "lender.leastCover",
            "family.projectFinance.debt",
            "family.impact.publicMoney",
            "family.capitalMarket.ownersRate")
        .forEach(
            id ->
                assertThat(
                        FinanceExplanation.find(results, id, new Wording(WIRING.texts(), "en"))
                            .orElseThrow()
                            .toString())
                    .as(id)
                    .contains("finance:", "finance-explain-inputs", "finance-explain-years"));
  }

  /// Every figure of every section has an id, and its explanation ends at inputs, each with its
  /// source or the word that nobody stands for it, or at a table of the park. The time to funds is
  /// the catalog's, and a zero may come of nothing that the case has.
  @ParameterizedTest
  @ValueSource(strings = {"valle-claro", "light-zone"})
  void everyShownFigureIsExplainedDownToInputs(String park) {
    FinanceResults results = results(Folders.ROOT.resolve("examples").resolve(park), 8);
    Wording words = new Wording(WIRING.texts(), "en");
    List<String> ids = results.listShown().stream().map(Figure::id).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids)
        .anyMatch(id -> id.startsWith("finance:scenario."))
        .anyMatch(id -> id.startsWith("finance:sensitivity."))
        .anyMatch(id -> id.startsWith("finance:spider."))
        .anyMatch(id -> id.startsWith("finance:grid."))
        .anyMatch(id -> id.startsWith("finance:draws.cash."))
        .anyMatch(id -> id.startsWith("finance:mix."))
        .anyMatch(id -> id.startsWith("finance:economy."))
        .contains("finance:draws.breach");
    List<String> open = new ArrayList<>();
    for (Figure each : results.listShown()) {
      String id = each.id().substring("finance:".length());
      Section told = FinanceExplanation.find(results, id, words).orElseThrow();
      assertThat(told.title()).as(id).doesNotContain("finance.", "discount.", "products.");
      // its value, and how it comes about in words
      assertThat(told.blocks().stream().filter(Finding.class::isInstance))
          .as(id)
          .hasSizeGreaterThan(1);
      boolean isOfCatalog = id.endsWith(".months");
      boolean isNothing = each.findValue().filter(value -> value != 0).isEmpty();
      if (!isOfCatalog && !isNothing && !endsAtInputs(told)) {
        open.add(id);
      }
    }
    assertThat(open).isEmpty();
  }

  /// What the JSON names by an id can be asked for by it: its figures, those of parties, families
  /// and scenarios, and every line of the model.
  @ParameterizedTest
  @ValueSource(strings = {"valle-claro", "light-zone"})
  void everyIdOfTheJsonIsExplained(String park) {
    Path out = folder.resolve(park);
    Terminal.run("finance", Folders.ROOT.resolve("examples").resolve(park), "--out", out);
    String json = Folders.read(onlyJson(out));
    FinanceResults results = results(Folders.ROOT.resolve("examples").resolve(park), 8);
    Wording words = new Wording(WIRING.texts(), "en");
    Set<String> ids = new TreeSet<>();
    JsonMapper.shared()
        .readTree(json)
        .path("finance")
        .findValuesAsString("id")
        .forEach(id -> ids.add(id.replaceFirst("^finance:", "")));
    Set<String> scenarios = new TreeSet<>();
    results.scenarios().forEach(each -> scenarios.add(each.scenario().id()));

    assertThat(ids).hasSizeGreaterThan(200);
    assertThat(
            ids.stream()
                .filter(id -> !scenarios.contains(id))
                .filter(id -> FinanceExplanation.find(results, id, words).isEmpty()))
        .isEmpty();
  }

  private static Path onlyJson(Path out) {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> file.toString().endsWith("-finance.json"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean endsAtInputs(Section told) {
    return told.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.id().equals("finance-explain-inputs"))
        .anyMatch(
            table ->
                table.rows().stream()
                    .allMatch(
                        row ->
                            row.cells().get(2) instanceof TextCell source
                                && !source.text().isBlank()));
  }

  /// In a scenario a line is what it is there.
  @Test
  void aLineOfAScenarioIsExplainedAsItIsThere() {
    FinanceResults results = results(Folders.VALLE_CLARO, 0);
    Wording words = new Wording(WIRING.texts(), "en");

    String late =
        FinanceExplanation.find(results, "scenario.late.project.revenue@2028", words)
            .orElseThrow()
            .toString();
    String base =
        FinanceExplanation.find(results, "project.revenue@2028", words).orElseThrow().toString();

    assertThat(late).contains("Letting a year later", "finance:scenario.late.project.revenue@2028");
    assertThat(late).isNotEqualTo(base);
    assertThat(FinanceExplanation.find(results, "scenario.late.nothing", words)).isEmpty();
  }

  /// Revenue over all cost of all services rests on some twenty lines over 27 years: a person reads
  /// a few rows first, and what each holds on asking.
  @Test
  void aFigureOfManyLinesIsToldInAFewRowsAndEachOnAsking() {
    FinanceResults results = results(Folders.VALLE_CLARO, 0);
    Wording words = new Wording(WIRING.texts(), "en");

    Table first = years(results, "operator.allRecovery", words);
    assertThat(first.rows()).hasSizeBetween(4, 12);
    assertThat(first.toString()).contains("finance:operator.allRecovery@revenue");
    Table revenue = years(results, "operator.allRecovery@revenue", words);
    assertThat(revenue.rows()).hasSize(3);
    assertThat(revenue.toString()).contains("text=finance:products.water.revenue,");
    // from the opening of the East in 2028 to the last of 27 years
    assertThat(years(results, "products.water.revenue", words).rows()).hasSize(25);
    assertThat(FinanceExplanation.find(results, "operator.allRecovery@nothing", words)).isEmpty();
  }

  /// A derivation once named the source of an input and not of when it is.
  @Test
  void anInputIsExplainedWithTheDateOfItsSource() {
    FinanceResults results = results(Folders.VALLE_CLARO, 0);
    Wording words = new Wording(WIRING.texts(), "en");

    assertThat(FinanceExplanation.find(results, "products.water.revenue", words).orElseThrow())
        .asString()
        .contains("text=utilities.csv, waterworks, 2024,");
  }

  private static Table years(FinanceResults results, String asked, Wording words) {
    return FinanceExplanation.find(results, asked, words).orElseThrow().blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.id().equals("finance-explain-years"))
        .findFirst()
        .orElseThrow();
  }

  /// The table of the families shows no figure that is not explained, and a line that an
  /// explanation names is found in the model of its family.
  @Test
  void everyFigureOfTheFamiliesIsExplainedDownToItsOwnModel() {
    FinanceResults results = results(Folders.VALLE_CLARO, 0);
    Wording words = new Wording(WIRING.texts(), "en");
    int shown = 0;
    for (FamilyMeasures family : FamilyMeasures.of(results.families().orElseThrow())) {
      for (FamilyMeasures.Measure each : family.list()) {
        if (Double.isFinite(each.value())) {
          shown++;
          String told =
              FinanceExplanation.find(results, family.id(each), words).orElseThrow().toString();
          Matcher asked = Pattern.compile("finance:(family[^@\\],]*(?:@[0-9-]+)?)").matcher(told);
          if (asked.find()) {
            assertThat(FinanceExplanation.find(results, asked.group(1), words))
                .as(asked.group(1))
                .isPresent();
          } else {
            assertThat(each.lines().stream().mapToDouble(family.column().project().values()::total))
                .as(family.id(each))
                .allMatch(total -> total == 0);
          }
        }
      }
    }
    assertThat(shown).isGreaterThan(40);
    assertThat(FinanceExplanation.find(results, "family.projectFinance.nothing", words)).isEmpty();
  }
}
