package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.exchange.law.LegalCase;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.park.WasteCode;

/// What the catalog refuses whatever a permit, an authority or a test of hazard says.
class HardExclusionsTest {
  private static final Catalog CATALOG = Wiring.load().catalog();
  private static final ExchangeRules RULES = CATALOG.rules().exchange();

  private static Admission judge(
      String country, String code, String sector, Optional<Boolean> hazardous, String permit) {
    Residue residue =
        Residue.of(
            "waste",
            WasteCode.known(
                WasteCode.read("LoW", code, country, RULES, CATALOG.library().materials())),
            "",
            hazardous,
            CATALOG.library().materials());
    return Admission.of(
        RULES.findScheme(country),
        new LegalCase(residue, sector, permit, "none", "none", Crossing.within(country)));
  }

  /// Regulation (EC) 1907/2006, Annex XVII; Regulation (EU) 2019/1021; Regulation (EC) 178/2002;
  /// Regulation (EU) 2019/1009, Annex II; and what stands for them in Peru. Sectors of ISIC: 3821
  /// treatment of waste, among it composting and digesters; 3510 power, among it of biogas; 1080
  /// feed.
  @ParameterizedTest
  @CsvSource({
    "17 06 01, 2395, asbestos",
    "17 06 05, 2395, asbestos",
    "17 06 05, 3821, asbestos",
    "16 01 11, 4520, asbestos",
    "13 03 01, 3821, pops",
    "04 01 04, 0111, chromiumToSoil",
    "04 01 06, 3821, chromiumToSoil",
    "04 01 06, 3510, chromiumToSoil",
    "04 01 06, 2012, chromiumToSoil",
    "04 01 08, 2012, chromiumToSoil",
    "14 06 01, 1080, solventToFood",
    "14 06 02, 1030, solventToFood",
    "14 06 03, 1101, solventToFood",
    "07 05 01, 1080, solventToFood"
  })
  void noPermitAndNoTestLiftsAHardExclusion(String code, String sector, String rule) {
    for (String country : new String[] {"DE", "PE"}) {
      for (String permit : new String[] {"none", "unknown", "others", "accepts"}) {
        Admission untested = judge(country, code, sector, Optional.empty(), permit);
        Admission harmless = judge(country, code, sector, Optional.of(false), permit);

        for (Admission admission : new Admission[] {untested, harmless}) {
          assertThat(admission.verdict()).as("%s, %s", country, permit).isEqualTo(Verdict.REFUSED);
          assertThat(admission.deciding())
              .as("%s, %s", country, permit)
              .extracting(LawRule::id)
              .contains(rule);
        }
      }
    }
  }

  /// The code alone refuses nothing: chromium may go back to a tannery, and a solvent to who
  /// distils it.
  @ParameterizedTest
  @CsvSource({"04 01 06, 1511", "14 06 03, 2011"})
  void theSameResidueToAnotherUseIsNotRefused(String code, String sector) {
    for (String country : new String[] {"DE", "PE"}) {
      assertThat(judge(country, code, sector, Optional.empty(), "none").verdict())
          .as(country)
          .isEqualTo(Verdict.OPEN);
    }
  }
}
