package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.testkit.Golden;

/// The program itself reads the samples: without an error, and with only those warnings that were
/// left in on purpose.
class SampleCheckTest {
  private static final Catalog CATALOG =
      new CatalogLoader(FormulaCheck.NONE).load().find().orElseThrow();

  @TempDir private Path disk;

  @Test
  void valleClaroHasOnlyTheBlemishesThatWereLeftIn() {
    assertThat(issues(ValleClaro.folder()))
        .filteredOn(issue -> issue.severity() != Severity.NOTE)
        .extracting(Issue::code)
        .containsExactlyInAnyOrder(
            "plot.areaDiffers", "tenant.plotsDiffer", "workforce.sumDiffers", "column.unknown");
  }

  /// Fifteen rows need attention, each for a mistake that people make; what is above the heads of
  /// four sheets is only noted.
  @Test
  void theWorkbooksOfValleClaroHaveTheFifteenMistakesThatWereMade() {
    List<String> found =
        issues(ValleClaro.delivered()).stream()
            .filter(issue -> issue.severity() != Severity.NOTE)
            .map(issue -> issue.code() + " " + issue.place())
            .toList();

    Golden.check("valle-claro-mistakes.txt", String.join("\n", found.stream().sorted().toList()));
    assertThat(found).hasSize(15);
  }

  @Test
  void theWorkbooksSayTheSameAsTheTables() {
    Park clean = park(ValleClaro.folder());
    Park delivered = park(ValleClaro.delivered());

    for (String table : List.of("plots", "tenants", "leases", "links", "facts", "measures")) {
      assertThat(delivered.table(table).rows())
          .as(table)
          .extracting(ParkRow::ref)
          .isEqualTo(clean.table(table).rows().stream().map(ParkRow::ref).toList());
    }
    // twelve months add up to the year
    assertThat(sum(delivered, "T01-water")).isEqualTo(sum(clean, "T01-water"));
    assertThat(sum(delivered, "T05-power")).isCloseTo(sum(clean, "T05-power"), within(1e-6));
    assertThat(sum(delivered, "T01-gas")).isEqualTo(sum(clean, "T01-gas"));
  }

  private static double sum(Park park, String flow) {
    return park.table("flows").rows().stream()
        .filter(row -> row.text("flow").equals(flow))
        .filter(row -> row.findPeriod("period").orElseThrow().start().getYear() == 2024)
        .mapToDouble(SampleCheckTest::quantity)
        .sum();
  }

  /// In the base unit of its kind.
  private static double quantity(ParkRow row) {
    Cell.Band band = row.find("quantity", Cell.Band.class).orElseThrow();
    return (band.low() + band.high()) / 2 * band.unit().factor().doubleValue();
  }

  private Park park(SampleFolder folder) {
    Path place = disk.resolve(Integer.toString(System.identityHashCode(folder)));
    folder.writeTo(place);
    FolderContent content = ParkFolder.read(place, CATALOG).find().orElseThrow();
    return new ParkCheck(CATALOG).check(content.document()).find().orElseThrow();
  }

  @Test
  void smallestParkHasNoIssue() {
    assertThat(issues(Smallest.folder())).isEmpty();
  }

  @Test
  void publicParksHaveNoIssue() {
    assertThat(issues(PublicPark.hawassa())).isEmpty();
    assertThat(issues(PublicPark.kalundborg())).isEmpty();
  }

  @Test
  void syntheticParkHasNoIssue() {
    assertThat(issues(new SyntheticPark(3, 50, 3).folder())).isEmpty();
  }

  private List<Issue> issues(SampleFolder folder) {
    Path place = disk.resolve(Integer.toString(System.identityHashCode(folder)));
    folder.writeTo(place);
    Checked<FolderContent> content = ParkFolder.read(place, CATALOG);
    List<Issue> issues = new ArrayList<>(content.issues());
    Checked<Park> park = new ParkCheck(CATALOG).check(content.find().orElseThrow().document());
    issues.addAll(park.issues());
    return issues;
  }
}
