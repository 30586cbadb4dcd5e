package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.tinkuy.park.Park;
import org.tinkuy.samples.folder.SampleFolder;

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

  @Test
  void smallestParkHasNoIssue() {
    assertThat(issues(Smallest.folder())).isEmpty();
  }

  @Test
  void syntheticParkHasNoIssue() {
    assertThat(issues(new SyntheticPark(3, 50, 3).folder())).isEmpty();
  }

  private List<Issue> issues(SampleFolder folder) {
    folder.writeTo(disk);
    Checked<FolderContent> content = ParkFolder.read(disk, CATALOG);
    List<Issue> issues = new ArrayList<>(content.issues());
    Checked<Park> park = new ParkCheck(CATALOG).check(content.find().orElseThrow().document());
    issues.addAll(park.issues());
    return issues;
  }
}
