package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.SectorRate;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.ParkFolder;
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

  /// Row by row and cell by cell, but for the texts that the Spanish books tell in Spanish and for
  /// the mistakes; twelve months of a meter stand for its year.
  @Test
  void everyCellOfTheWorkbooksIsReadAsTheOneOfTheTable() {
    Park clean = park(ValleClaro.folder());
    Park delivered = park(ValleClaro.delivered());
    List<String> different = new ArrayList<>();
    int compared = 0;

    for (TableSchema schema : Shipped.CATALOG.tables().values()) {
      if (clean.tables().containsKey(schema.name()) && !schema.name().equals("translations")) {
        for (ParkRow row : clean.table(schema.name()).rows()) {
          Optional<ParkRow> read = delivered.table(schema.name()).find(row.key());
          compared++;
          different.addAll(differences(schema, row, read));
        }
      }
    }

    assertThat(compared).isGreaterThan(3_500);
    assertThat(different)
        .containsExactlyInAnyOrder(
            "T05,2020 is not read",
            "T07,2021 is not read",
            "T16,2020,all is not read",
            "C025 is not read",
            "C069 is not read",
            "OUT1,oil,2021-03-15T15:00:00Z is not read",
            "V467 is not read",
            "V482 is not read",
            "S2021W,satisfiedInfrastructure,all is not read",
            "2020,administration is not read");
  }

  private static List<String> differences(TableSchema schema, ParkRow row, Optional<ParkRow> read) {
    if (read.isEmpty()) {
      return schema.name().equals("flows") && row.key().endsWith(",2024")
          ? List.of()
          : List.of(row.key() + " is not read");
    }
    return schema.fields().stream()
        .filter(field -> field.type().kind() != FieldKind.TEXT && !field.column().equals("quality"))
        .filter(field -> !read.get().find(field.column()).equals(row.find(field.column())))
        .map(field -> row.key() + "." + field.column())
        .toList();
  }

  /// What a firm makes is told by its own words, whichever language they are in.
  @Test
  void firmsMakeTheSameProductsInEitherLanguage() {
    Park delivered = park(ValleClaro.delivered());

    for (ParkRow firm : park(ValleClaro.folder()).table("tenants").rows()) {
      ParkRow told = delivered.table("tenants").find(firm.key()).orElseThrow();
      assertThat(told.text("activity")).isNotEqualTo(firm.text("activity"));
      assertThat(rates(told)).as(told.text("activity")).isEqualTo(rates(firm));
    }
  }

  private static List<SectorRate> rates(ParkRow firm) {
    return SectorRate.ofFirm(
        Shipped.CATALOG.library().sectors(), firm.text("sector"), firm.text("activity"));
  }

  /// Readers of English and French lose nothing: each text that the Spanish books tell in Spanish
  /// is what the same cell of the tables says, in their language.
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void whatTheSpanishBooksTellIsToldInTheOtherLanguages(String language) {
    Park clean = park(ValleClaro.folder());
    Park delivered = park(ValleClaro.delivered());
    Map<String, String> fromEnglish = told(clean, language);
    Map<String, String> fromSpanish = told(delivered, language);
    int spanish = 0;

    for (String table : List.of("tenants", "flows")) {
      String column = table.equals("tenants") ? "activity" : "note";
      for (ParkRow row : clean.table(table).rows()) {
        String english = row.text(column);
        String own = delivered.table(table).find(row.key()).map(r -> r.text(column)).orElse("");
        if (!own.isEmpty() && !own.equals(english)) {
          spanish++;
          String wanted = language.equals("en") ? english : fromEnglish.get(english);
          assertThat(fromSpanish).containsEntry(own, wanted);
        }
      }
    }

    assertThat(spanish).isGreaterThan(60);
  }

  private static Map<String, String> told(Park park, String language) {
    Map<String, String> told = new HashMap<>();
    park.table("translations").rows().stream()
        .filter(row -> row.text("language").equals(language))
        .forEach(row -> told.putIfAbsent(row.text("text"), row.text("translation")));
    return told;
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
    FolderContent content = ParkFolder.read(place, Shipped.CATALOG).find().orElseThrow();
    return new ParkCheck(Shipped.CATALOG).check(content.document()).find().orElseThrow();
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
    Checked<FolderContent> content = ParkFolder.read(place, Shipped.CATALOG);
    List<Issue> issues = new ArrayList<>(content.issues());
    Checked<Park> park =
        new ParkCheck(Shipped.CATALOG).check(content.find().orElseThrow().document());
    issues.addAll(park.issues());
    return issues;
  }
}
