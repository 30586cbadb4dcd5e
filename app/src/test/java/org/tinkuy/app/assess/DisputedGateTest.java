package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.Verdict;
import org.tinkuy.assess.Verdict.Outcome;
import org.tinkuy.kernel.Period;

/// The gate of the green zones of Türkiye that sources read in two ways.
class DisputedGateTest {
  @TempDir private Path folder;

  /// Sources differ on whether both certificates are asked for or one of them: with one the gate is
  /// closed by one reading and open by the other; with none it is closed by both.
  @ParameterizedTest
  @CsvSource({
    "certified, certified, OPEN",
    "certified, equivalent, DISPUTED",
    "equivalent, certified, DISPUTED",
    "equivalent, equivalent, NOT_ADMITTED"
  })
  void leavesTheVerdictUndecidedWhereADisputedGateAloneIsClosed(
      String environment, String energy, Outcome outcome) {
    String park =
        """
        [bodies]
        body,role,name,nature
        office,operator,Office,public
        [certificates]
        certificate,holder,scheme,status,issued,expires
        C1,office,environment,%s,2023-01-01,2026-01-01
        C2,office,energy,%s,2023-01-01,2026-01-01
        """
            .formatted(environment, energy);
    String refused =
        """
        [facts]
        subject,fact,period,value,state
        park,climateUnit,2024,no,measured
        """;

    assertThat(verdict(park).outcome()).isEqualTo(outcome);
    assertThat(verdict(park).disputed())
        .isEqualTo(outcome == Outcome.DISPUTED ? List.of("OSB-G4") : List.of());
    // another gate that is closed for certain settles it
    assertThat(verdict(park + refused).outcome()).isEqualTo(Outcome.NOT_ADMITTED);
  }

  private Verdict verdict(String park) {
    return Verdict.of(
        Assessor.assess(
            new Assessor.Input(
                WrittenPark.CATALOG.findFramework("green-osb").orElseThrow(),
                WrittenPark.FORMULAS,
                WrittenPark.of(folder, "[tenants]\ntenant,name,sector\nT1,One,1103\n" + park)
                    .park(),
                Period.year(2024),
                PartialRule.NONE)));
  }
}
