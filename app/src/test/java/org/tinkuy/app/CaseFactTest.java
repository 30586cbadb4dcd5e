package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// What a money case in the folder says of its park. In Valle Claro the study of demand holds until
/// 30 June 2025, and the case of feasibility is in prices of July 2024.
class CaseFactTest {
  private static final Wiring WIRING = Wiring.load();
  private static final String KEY = "park,moneyCase,2024,current";

  @TempDir Path temp;

  private Path park(String precision, String facts) {
    Path park = Folders.copy(Folders.VALLE_CLARO, temp.resolve("park"));
    Path money = park.resolve("finance.yaml");
    Folders.write(
        money, Folders.read(money).replace("precision: feasibility", "precision: " + precision));
    Path written = park.resolve("facts.csv");
    Folders.write(written, Folders.read(written) + facts);
    return park;
  }

  private static Optional<ParkRow> stated(Path park) {
    ParkTable facts = WIRING.read(park).subject().orElseThrow().park().table("facts");
    return facts.find(KEY);
  }

  private static String state(Path park, String period) {
    Terminal shown =
        Terminal.run(
            "explain", park, "score:BM-5", "--framework", "success-factors", "--period", period);
    assertThat(shown.exit()).as(shown.all()).isZero();
    return shown.out().lines().skip(1).findFirst().orElseThrow();
  }

  @Test
  void aCaseIsAPlanInPartWhereNoStudyIsInForceAnyMore() {
    Path park = park("feasibility", "");

    assertThat(stated(park).orElseThrow().place()).hasToString("finance.yaml:precision");
    assertThat(state(park, "2024")).startsWith("2024: met.");
    assertThat(state(park, "2026")).startsWith("2026: partly met.");
  }

  @Test
  void withoutACaseAnOldStudyIsNoData() throws IOException {
    Path park = park("feasibility", "");
    Files.delete(park.resolve("finance.yaml"));

    assertThat(stated(park)).isEmpty();
    assertThat(state(park, "2026")).startsWith("2026: no data.");
  }

  @Test
  void aFirstLookIsNoPlan() {
    assertThat(stated(park("screening", ""))).isEmpty();
  }

  @Test
  void whatThePeopleOfTheParkSayGoesBeforeTheCase() {
    Path park = park("feasibility", "park,moneyCase,2025,,no,,,measured,said by the park body,\n");

    assertThat(stated(park)).isEmpty();
    assertThat(state(park, "2026")).startsWith("2026: not met.");
  }
}
