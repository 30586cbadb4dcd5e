package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.kernel.Period;

/// When a grievance is brought to an end, by what its row tells.
class GrievancesTest {
  private static final String HEADS =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [tenants]
      tenant,name,sector
      T1,One,1103
      [events]
      event,kind,mechanism,opened,addressed,status,concluded
      """;

  @TempDir private Path folder;

  private State state(String framework, String criterion, String park) {
    return Assessor.assess(
            new Assessor.Input(
                WrittenPark.CATALOG.findFramework(framework).orElseThrow(),
                WrittenPark.FORMULAS,
                WrittenPark.withPrices(folder, park).park(),
                Period.year(2024),
                PartialRule.NONE))
        .get(criterion)
        .current()
        .state();
  }

  /// "0 of 1 concluded" stood beside a grievance whose status was closed; where neither date nor
  /// status is told nobody knows.
  @ParameterizedTest
  @CsvSource({
    "closed, '', MET",
    "open, '', NOT_MET",
    "anonymous, '', NOT_MET",
    "'', 2024-04-01, MET",
    "open, 2024-04-01, MET",
    "'', '', NO_DATA"
  })
  void aGrievanceIsConcludedByItsDateOrItsStatus(String status, String date, State expected) {
    String park = HEADS + "G1,grievance,park,2024-03-04,2024-03-29," + status + "," + date + "\n";

    assertThat(state("eip-1.0", "SO-I3", park)).isEqualTo(expected);
    assertThat(state("social-inclusion", "SI-17", park)).isEqualTo(expected);
  }
}
