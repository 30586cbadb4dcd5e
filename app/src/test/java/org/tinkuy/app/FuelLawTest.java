package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.BurnableMaterial;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.exchange.law.LegalCase;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.park.WasteCode;

/// What the catalog says of a residue that would be burnt as a fuel.
class FuelLawTest {
  private static final Catalog CATALOG = Wiring.load().catalog();
  private static final ExchangeRules RULES = CATALOG.rules().exchange();

  private static Admission judge(
      String country, String kind, String code, boolean hazardous, LegalCase.Fire fire) {
    Residue residue =
        Residue.of(
            kind,
            WasteCode.known(
                WasteCode.read("LoW", code, country, RULES, CATALOG.library().materials())),
            "",
            Optional.of(hazardous),
            CATALOG.library().materials());
    String permit = fire.permitted().equals("yes") ? "accepts" : "none";
    return Admission.of(
        RULES.findScheme(country),
        new LegalCase(residue, "2394", permit, "none", "none", Crossing.within(country), fire));
  }

  private static LegalCase.Fire fire(String code, String permitted) {
    return new LegalCase.Fire(
        BurnableMaterial.find(RULES.burnables(), List.of(code.replace(" ", "")), "otherWaste")
            .map(BurnableMaterial::id)
            .orElse(LegalCase.Fire.OTHER),
        permitted);
  }

  /// Directive 2010/75/EU, Articles 3(31)(b), 42, 45 and 50; Directive 2008/98/EC, Article 21; D.
  /// Leg. 1278.
  @ParameterizedTest
  @CsvSource({
    // clean wood is no co-incineration, but may be waste still
    "DE, by-product, 03 01 05, false, no, OPEN, byProduct, cleanBiomass, coIncineration",
    "DE, waste, 03 01 05, false, no, OPEN, waste, cleanBiomass, coIncineration",
    // pallets must be shown to be clean, treated wood is not
    "DE, waste, 15 01 03, false, no, OPEN, usedWood, usedWood, cleanBiomass",
    "DE, waste, 03 01 04, true, no, OPEN, coIncineration, hazardousWaste, cleanBiomass",
    "DE, by-product, 16 01 03, false, no, OPEN, coIncineration, byProduct, cleanBiomass",
    // a permit that names code and use as fuel
    "DE, waste, 16 01 03, false, yes, ALLOWED, permitAccepts, permitAccepts, coIncineration",
    // oil goes back to oil first, halogens need 1,100 degrees, whatever the permit says
    "DE, waste, 13 02 05, true, yes, OPEN, oilRegeneration, permitAccepts, coIncineration",
    "DE, waste, 14 06 02, true, yes, OPEN, halogens, permitAccepts, coIncineration",
    "PE, waste, 03 01 05, false, no, OPEN, energyRecovery, waste, treatedAsFuel",
    "PE, by-product, 03 01 05, false, no, OPEN, discard, discard, energyRecovery",
    "PE, by-product, 16 01 03, false, no, OPEN, treatedAsFuel, discard, energyRecovery",
    "PE, waste, 16 01 03, false, yes, ALLOWED, permitAccepts, permitAccepts, energyRecovery",
    // polychlorinated biphenyls are destroyed
    "PE, waste, 13 03 01, true, yes, REFUSED, pops, pops, treatedAsFuel",
    "DE, waste, 13 03 01, true, yes, REFUSED, pops, pops, cleanBiomass"
  })
  void burningAsFuelHasItsOwnLaw(
      String country,
      String kind,
      String code,
      boolean hazardous,
      String permitted,
      Verdict verdict,
      String rule,
      String also,
      String not) {
    Admission admission = judge(country, kind, code, hazardous, fire(code, permitted));

    assertThat(admission.verdict()).isEqualTo(verdict);
    assertThat(admission.deciding()).extracting(LawRule::id).contains(rule);
    assertThat(admission.rules()).extracting(LawRule::id).contains(also).doesNotContain(not);
  }

  /// The same tyre as matter: nothing of fire is asked.
  @ParameterizedTest
  @CsvSource({"DE", "PE"})
  void whatIsNotBurntIsNotAskedOfFire(String country) {
    Admission admission = judge(country, "waste", "16 01 03", false, LegalCase.Fire.NONE);

    assertThat(admission.rules())
        .extracting(LawRule::id)
        .contains("waste")
        .doesNotContain("coIncineration", "energyRecovery", "treatedAsFuel");
  }
}
