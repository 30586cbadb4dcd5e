package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.disclosure.LedgerRows;
import org.tinkuy.figure.Audience;
import org.tinkuy.formats.DisclosedFolder;
import org.tinkuy.formats.FolderTree;

/// What was shown to others is written down and read before the next report: reports one after
/// another, as an operator would make them.
class ShowingsTest {
  private static final String ENERGY = "park.energy.in";

  @TempDir private Path folder;
  private Path park = Path.of("");

  @BeforeEach
  void copy() {
    park = Folders.copy(Folders.VALLE_CLARO, folder.resolve("park"));
  }

  private Terminal report(String out) {
    return Terminal.run("flows", park, "--audience", "public", "--out", folder.resolve(out));
  }

  private String json(String out) {
    return Folders.read(folder.resolve(out).resolve("valle-claro-2024-flows-public.json"));
  }

  private List<String> showings() {
    return Folders.names(park.resolve("disclosed")).stream()
        .filter(name -> name.endsWith(".csv"))
        .toList();
  }

  /// A firm that reports late: after the first report, before the second.
  private void oneTenantMore() {
    Folders.write(
        park.resolve("tenants-late.csv"),
        "tenant,name,sector,since\nT99,Late Works,2599,2020-01-01\n");
    Folders.write(
        park.resolve("flows-late.csv"),
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state
        T99-power,2024,T99,in,electricity,utility,7654321,kWh,measured
        """);
  }

  /// One of three firms tells what became of its by-products: that there are three is withheld, and
  /// stood in the sentence on how many tell.
  @Test
  void howManyFirmsTellIsHiddenWithTheShare() {
    Path few = Folders.copy(Folders.ROOT.resolve("examples/kalundborg"), folder.resolve("few"));
    Path out = folder.resolve("out");

    Terminal.run("flows", few, "--out", out);
    Terminal.run("flows", few, "--audience", "public", "--out", out);

    assertThat(Folders.read(out.resolve("kalundborg-2018-flows.html")))
        .contains("Firms that report by-products or waste: 1 of 3");
    assertThat(Folders.read(out.resolve("kalundborg-2018-flows-public.html")))
        .doesNotContain("Firms that report by-products");
  }

  private String hidden(String what) {
    return Terminal.run("explain", park, what, "--audience", "public").all();
  }

  @Test
  void aTotalThatOneTenantMoreJoinsIsNotShownAgain() {
    report("first");
    assertThat(json("first")).contains("\"" + ENERGY + "\"");
    assertThat(hidden("flow:" + ENERGY)).doesNotContain("withheld", "not shown");

    oneTenantMore();
    Terminal second = report("second");

    assertThat(second.exit()).isZero();
    String told = Terminal.run("explain", park, "hidden").out().replaceAll("\\s+", " ");
    assertThat(told)
        .contains(ENERGY)
        .contains("With what was shown before it would give away what a firm gave");
    // without the record nothing keeps the difference of the two totals back
    Path fresh = Folders.copy(park, folder.resolve("fresh"));
    assertThat(remove(fresh.resolve("disclosed"))).isTrue();
    assertThat(Terminal.run("explain", fresh, "hidden").out().replaceAll("\\s+", " "))
        .doesNotContain("With what was shown before");
  }

  private static boolean remove(Path disclosed) {
    try (Stream<Path> files = Files.walk(disclosed)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
      return true;
    } catch (IOException problem) {
      throw new AssertionError(problem);
    }
  }

  @Test
  void theSameReportAgainIsTheSameAndNothingIsWrittenTwice() {
    report("first");
    List<String> before = showings();

    report("second");

    assertThat(before).hasSize(1);
    assertThat(before.getFirst()).matches("0001-public-2024-[0-9a-f]{12}\\.csv");
    assertThat(showings()).isEqualTo(before);
    assertThat(json("second")).isEqualTo(json("first"));
  }

  @Test
  void theRecordSaysTheVersionOfTheRulesAndWhoseRowsWereTold() {
    report("first");

    String record = Folders.read(park.resolve("disclosed").resolve(showings().getFirst()));

    assertThat(record.lines().findFirst()).contains(String.join(",", LedgerRows.HEADS));
    assertThat(record).contains("\n1,1,2024,park:tenants,sum 1,1,tenants[T01],T01,1.0\n");
    assertThat(record).contains(ENERGY);
  }

  @Test
  void aQuestionThatDoesNotFitLeavesNoTraceInThePark() {
    Terminal assessed = Terminal.run("assess", park, "--audience", "tenant:T99");
    Terminal explained = Terminal.run("explain", park, "PM-I1", "--audience", "tenant:T99");
    Terminal compared = Terminal.run("assess", park, Folders.SMALLEST, "--audience", "tenant:T99");

    assertThat(assessed.exit()).isEqualTo(3);
    assertThat(assessed.err()).contains("no tenant 'T99'");
    assertThat(explained.exit()).isEqualTo(3);
    assertThat(compared.err()).contains("no tenant 'T99'");
    assertThat(park.resolve("disclosed")).doesNotExist();
  }

  @Test
  void theOperatorsReportWritesNothingDown() {
    Terminal.run("flows", park, "--out", folder.resolve("own"));

    assertThat(park.resolve("disclosed")).doesNotExist();
  }

  @Test
  void aRecordThatWasChangedStopsReportsForOthersOnly() {
    report("first");
    Path record = park.resolve("disclosed").resolve(showings().getFirst());
    String whole = Folders.read(record);
    Folders.write(record, whole.replaceFirst("park:tenants", "park:tenant"));

    Terminal refused = report("second");
    Terminal own = Terminal.run("flows", park, "--out", folder.resolve("own"));

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err())
        .contains("disclosed.damaged", "is not as it was written", "Put the files back");
    assertThat(folder.resolve("second")).doesNotExist();
    assertThat(own.exit()).isNotEqualTo(3);
    assertThat(folder.resolve("own/valle-claro-2024-flows.pdf")).exists();
    Folders.write(record, whole);
    assertThat(report("third").exit()).isZero();
  }

  @Test
  void aRecordThatIsGoneIsMissed() throws IOException {
    report("first");
    Terminal.run(
        "flows",
        park,
        "--period",
        "2023",
        "--audience",
        "tenant:T05",
        "--out",
        folder.resolve("t"));
    assertThat(showings()).hasSize(2).last().asString().startsWith("0002-tenant-T05-2023-");
    Files.delete(park.resolve("disclosed").resolve(showings().getFirst()));

    Terminal refused = report("second");

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("disclosed.damaged", "a file is missing");
  }

  @Test
  void twoReportsForOthersAtOnceAreNotMade() {
    try (DisclosedFolder busy = DisclosedFolder.open(park, LedgerRows.HEADS).find().orElseThrow()) {
      assertThat(busy.showings()).isEmpty();
      Terminal second = report("second");

      assertThat(second.exit()).isEqualTo(2);
      assertThat(second.err()).contains("disclosed.inUse", "Try again when that one is done");
      assertThat(showings()).isEmpty();
    }
    assertThat(report("second").exit()).isZero();
    assertThat(showings()).hasSize(1);
  }

  @Test
  void whereNothingCanBeWrittenDownNothingIsShown() {
    Folders.write(park.resolve("disclosed"), "a file where the folder should be");

    Terminal refused = report("first");

    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("disclosed.notWritable");
    assertThat(folder.resolve("first")).doesNotExist();
  }

  @Test
  void theRecordGoesWithTheFolderAndIsNoPartOfItsHash() {
    Wiring wiring = Wiring.load();
    String before = wiring.read(park).inputHash();
    int remarks = wiring.read(park).issues().size();
    report("first");

    Path copy = folder.resolve("copy");
    FolderTree.copy(park, copy);

    assertThat(wiring.read(park).inputHash()).isEqualTo(before);
    assertThat(wiring.read(park).issues()).hasSize(remarks);
    try (Showings showings = Showings.open(copy, Audience.PUBLIC).find().orElseThrow()) {
      assertThat(showings.request(false).ledger().entries()).isNotEmpty();
    }
  }
}
