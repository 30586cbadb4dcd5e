package org.tinkuy.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Checked;
import org.tinkuy.views.workbook.GraphBook;
import org.tinkuy.views.workbook.LiveBook;
import org.tinkuy.views.workbook.LiveCell;

/// Every benchmark does what it says, on small input: measured are only those that work. No time is
/// tested.
class BenchmarksTest {
  @Test
  void theStepsOfAParkRunOnASmallOne() throws IOException {
    ParkBenchmark benchmark = new ParkBenchmark();
    benchmark.park = "synthetic-1-1";
    benchmark.prepare();
    assertThat(benchmark.read()).isInstanceOf(Checked.Accepted.class);
    assertThat(benchmark.check()).isInstanceOf(Checked.Accepted.class);
    assertThat(benchmark.assess().assessment().orElseThrow().assessment().results()).isNotEmpty();
    benchmark.cleanUp();
  }

  @Test
  void theSampleParkIsReadWithItsTenants() throws IOException {
    ParkBenchmark benchmark = new ParkBenchmark();
    benchmark.park = "valle-claro";
    benchmark.prepare();
    assertThat(benchmark.assess().park().tenants()).hasSize(41);
    benchmark.cleanUp();
  }

  @Test
  void aSyntheticParkHasTheTenantsOfItsName() {
    assertThat(BenchPark.folder("synthetic-5-1").files())
        .hasEntrySatisfying("tenants.csv", text -> assertThat(text.lines()).hasSize(6));
  }

  @Test
  void everyParkOfTheStreamIsAnotherOneAndGivesARow() throws IOException {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();

    String table = DistinctParks.table(3, rows);

    assertThat(table.lines()).hasSize(6);
    // beyond the names of the parks, in which the seed stands
    assertThat(rows.toString(StandardCharsets.UTF_8).lines())
        .hasSize(4)
        .extracting(row -> row.replaceAll("(synthetic-|seed )\\d", ""))
        .doesNotHaveDuplicates();
  }

  @Test
  void theCatalogLoads() {
    assertThat(new CatalogBenchmark().loadCold().catalog().tables()).isNotEmpty();
  }

  @Test
  void aWorkbookIsGivenBackByBothWays() throws IOException {
    PatchBenchmark benchmark = new PatchBenchmark();
    benchmark.rows = 100;
    benchmark.prepare();
    assertThat(benchmark.patch()).isPositive();
    assertThat(benchmark.poi()).isPositive();
    benchmark.cleanUp();
  }

  @Test
  void largeFilesAreReadWholeAndTwoParksCompared() throws IOException {
    FilesBenchmark benchmark = new FilesBenchmark();
    benchmark.rows = 200;
    benchmark.prepare();
    assertThat(benchmark.readCsv()).isEqualTo(2000);
    assertThat(benchmark.readXlsx()).isEqualTo(200);
    assertThat(benchmark.readXlsxWithPoi()).isPositive();
    assertThat(benchmark.diff()).isEqualTo(2);
    benchmark.cleanUp();
  }

  @Test
  void aProcessIsStartedAndWaitedFor() throws IOException, InterruptedException {
    assertThat(new StartBenchmark().start()).isZero();
  }

  @Test
  void everySolverIsLoaded() {
    SolverLoadBenchmark benchmark = new SolverLoadBenchmark();
    assertThat(benchmark.loadSolver()).startsWith("HiGHS");
    benchmark.solver = "quadratic";
    assertThat(benchmark.loadSolver()).startsWith("SCIP");
    benchmark.solver = "scheduler";
    assertThat(benchmark.loadSolver()).startsWith("CP-SAT");
  }

  @Test
  void solversAreComparedOnOneModel() {
    assertThat(SolverComparison.table(FixedChargeExchange.of(3, 1), 60).lines().skip(2))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).contains("| optimal |"));
  }

  @Test
  void scenariosAreRunInLanesAndAlone() {
    String table = MoneySpeed.table(1, 300, 2);

    assertThat(table).contains("24 inputs drawn, 360 months");
    assertThat(table.lines().filter(row -> row.startsWith("| ")).skip(1)).hasSize(4);
    // with its figures where it is installed: it compares what LibreOffice finds with our numbers
    assertThat(table.lines().reduce((_, last) -> last).orElseThrow()).startsWith("LibreOffice");
  }

  @Test
  void theMoneyModelIsAWorkbookWhoseLinesAreFormulas() {
    MoneyModel model = new MoneyModel();
    LiveBook book = GraphBook.of(model.graph, "model");

    long formulas =
        book.sheets().getFirst().rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(LiveCell.Formula.class::isInstance)
            .count();
    long lines = model.graph.lines().stream().filter(line -> !model.graph.isInput(line)).count();
    assertThat(formulas).isGreaterThanOrEqualTo(lines * MoneyModel.MONTHS);
  }

  @Test
  void aDiagramOfFlowsHasTheLinksThatAreAskedFor() {
    SankeyBenchmark benchmark = new SankeyBenchmark();
    for (int links : new int[] {5, 20, 60, 200}) {
      benchmark.links = links;
      benchmark.prepare();
      assertThat(benchmark.draw().twin().rows()).hasSizeGreaterThanOrEqualTo(links);
    }
    assertThat(benchmark.layOut()).isPositive();
  }

  /// The cascade and the linear program of all links do not share a line.
  @Test
  void targetsOfWaterAreTheSameByCascadeAndByProgram() {
    TargetBenchmark benchmark = new TargetBenchmark();
    benchmark.size = 25;
    benchmark.prepare();
    LinkProgramBenchmark program = new LinkProgramBenchmark();
    program.size = 25;
    program.prepare();
    double fresh = program.waterByProgram();
    assertThat(fresh).isPositive();
    assertThat(benchmark.water()).isCloseTo(fresh, within(1e-6 * fresh));
    assertThat(benchmark.waterWithFlows().fresh().get("fresh"))
        .isCloseTo(fresh, within(1e-6 * fresh));
    assertThat(benchmark.heat()).isPositive();
  }
}
