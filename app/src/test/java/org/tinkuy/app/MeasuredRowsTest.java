package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// What laboratories and bookkeepers write, as it is read: results below detection, costs with a
/// minus.
class MeasuredRowsTest {
  private static final Wiring WIRING = Wiring.load();
  private static final String SAMPLES = "point,parameter,at,value,unit,belowDetection\n";

  @TempDir Path temp;

  private Path park(String table, String rows) {
    Path park = Folders.copy(Folders.SMALLEST, temp.resolve("park"));
    Folders.write(park.resolve(table + ".csv"), rows);
    return park;
  }

  private static ParkRow only(Path park, String table) {
    return WIRING.read(park).subject().orElseThrow().park().table(table).rows().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<0.01,mg/L,", "< 0.01,mg/L,", "<0.01,mg/L,yes", "0.01,mg/L,yes"})
  void lessThanANumberIsBelowDetection(String result) {
    ParkRow row =
        only(park("samples", SAMPLES + "W1,nickel,2024-05-01T10:00Z," + result), "samples");

    assertThat(row.findNumber("value")).contains(0.01);
    assertThat(row.find("belowDetection")).contains(new Cell.YesNo(true));
  }

  @Test
  void aResultIsNotBelowAndAboveDetection() {
    Path park = park("samples", SAMPLES + "W1,nickel,2024-05-01T10:00Z,<0.01,mg/L,no");
    Terminal shown = Terminal.run("check", park);

    assertThat(shown.all())
        .contains("error sample.detection")
        .contains("value: '<0.01' is below detection, but belowDetection is no.")
        .doesNotContain("cell.number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<1,250", "< 1,250"})
  void whatLiesBelowDetectionTellsOfTheDecimalSign(String result) {
    Path park =
        park(
            "samples",
            """
            point,parameter,at,value,unit,belowDetection
            W1,nickel,2024-05-01T10:00Z,"%s",mg/L,
            W1,nickel,2024-06-01T10:00Z,"<0,5",mg/L,
            """
                .formatted(result));
    String header = Folders.read(park.resolve("park.yaml"));
    Folders.write(park.resolve("park.yaml"), header.replace("decimalSign: \".\"\n", ""));

    assertThat(only(park, "samples").findNumber("value")).contains(1.25);
  }

  /// A review names a sample without another name by the three cells that it has.
  @Test
  void othersOfOneTimeAreToldApartByTheirNames() {
    Path park =
        park(
            "samples",
            """
            point,parameter,at,value,unit,otherName
            W1,other,2024-05-01T10:00Z,0.5,mg/L,boron
            W1,other,2024-05-01T10:00Z,0.1,mg/L,silver
            W1,nickel,2024-05-01T10:00Z,0.1,mg/L,
            """);

    assertThat(WIRING.read(park).subject().orElseThrow().park().table("samples").rows())
        .extracting(ParkRow::key)
        .containsExactlyInAnyOrder(
            "W1,other,2024-05-01T10:00:00Z,boron",
            "W1,other,2024-05-01T10:00:00Z,silver",
            "W1,nickel,2024-05-01T10:00:00Z");
    assertThat(Terminal.run("check", park).all()).doesNotContain("row.duplicate");
  }

  @Test
  void lessThanNoNumberIsNoNumber() {
    Path park = park("samples", SAMPLES + "W1,nickel,2024-05-01T10:00Z,<LD,mg/L,");

    assertThat(Terminal.run("check", park).all()).contains("error cell.number");
  }

  @ParameterizedTest
  @CsvSource({"staff, true", "utilities, true", "rent, true", "otherCost, false", "tax, false"})
  void theMinusOfACostIsTold(String line, boolean told) {
    Path park = park("accounts", "period,line,actual\n2024," + line + ",-5000 USD\n");
    String shown = Terminal.run("check", park).all();

    assertThat(shown.contains("Row '2024," + line + "' of accounts: actual must be >= 0"))
        .isEqualTo(told);
  }
}
