package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;

/// Kinds of waste as people write them, read with the shipped catalog.
class WasteCodesTest {
  @TempDir Path temp;

  private Checked<Park> park(String wasteCode, String accepts) throws IOException {
    TestFolder folder =
        TestFolder.with(temp.resolve("park"))
            .file("tenants.csv", "tenant,name,sector\nT1,Steel,2410\n")
            .file(
                "flows.csv",
                "flow,period,tenant,direction,carrier,kind,quantity,unit,state,wasteScheme,wasteCode\n"
                    + "F,2024,T1,out,steelSlag,waste,10,t,measured,LoW,"
                    + wasteCode
                    + "\n")
            .file("permits.csv", "permit,holder,kind,accepts\nP,T1,waste," + accepts + "\n");
    return new ParkCheck(Shipped.CATALOG)
        .check(ParkFolder.read(folder.path(), Shipped.CATALOG).find().orElseThrow().document());
  }

  private static List<String> told(Checked<Park> park, String code) {
    return park.issues().stream()
        .filter(issue -> issue.code().equals(code))
        .map(Issue::hint)
        .map(Object::toString)
        .toList();
  }

  @Test
  void aPermitNamesWhatItAcceptsByCodeOrByWords() throws IOException {
    Checked<Park> park = park("10 02 10", "10 01 02|calamine|R4|10 02 07*");

    assertThat(park.issues()).isEmpty();
    assertThat(park.find().orElseThrow().table("permits").find("P").orElseThrow().texts("accepts"))
        .containsExactly("100102", "100210", "R4", "100207");
    assertThat(told(park, "flow.wasteCodeForm")).isEmpty();
  }

  /// Rolling scale is 10 02 10 and nothing else.
  @Test
  void wordsThatNameOneEntryStandForItsCode() throws IOException {
    assertThat(told(park("Laminilla", "R4"), "flow.wasteCodeForm")).isEmpty();
  }

  @Test
  void wordsThatMayMeanSeveralEntriesAreToldWithTheirCodes() throws IOException {
    assertThat(told(park("oily mill scale", "R4"), "flow.wasteCodeForm"))
        .containsExactly("Maybe you mean 100210 (Mill scale).");
    assertThat(told(park("residuo de bauxita", "R4"), "flow.wasteCodeForm"))
        .containsExactly(
            "Maybe you mean 010309 (Red mud without hazard) or 010310 (Red mud, hazardous).");
    assertThat(told(park("qqqqqq", "R4"), "flow.wasteCodeForm"))
        .containsExactly("A code of it reads 10 02 02.");
  }

  @Test
  void aPermitOfUnknownWordsIsToldWhatTheyMayMean() throws IOException {
    assertThat(park("100210", "oily mill scale").issues())
        .filteredOn(issue -> issue.code().equals("cell.code"))
        .singleElement()
        .extracting(Issue::hint)
        .asString()
        .hasToString("Maybe you mean 100210 (Mill scale).");
  }
}
