package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.catalog.LawScheme;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.LegalCase;
import org.tinkuy.exchange.law.Residue;

/// What the catalog says of what crosses a border.
class BorderLawTest {
  private static final Catalog CATALOG = Wiring.load().catalog();
  private static final LawScheme BORDER = CATALOG.rules().exchange().findBorder().orElseThrow();

  private static Admission abroad(String code, Optional<Boolean> hazardous) {
    Residue residue = Residue.of("waste", code, "", hazardous, CATALOG.library().materials());
    return Admission.of(
        Optional.of(BORDER), new LegalCase(residue, "2410", "none", "none", "none"));
  }

  /// Annexes VIII (A), II (Y) and IX (B) of the Basel Convention.
  @ParameterizedTest
  @CsvSource({
    "11 01 05, A1060, OPEN",
    "16 06 01, A1160, OPEN",
    "15 01 02, plastic, OPEN",
    "20 03 01, household, OPEN",
    "12 01 01, B1010, ALLOWED",
    "10 02 02, B1210, ALLOWED",
    "03 01 05, B3050, ALLOWED",
    "16 01 03, B3140, ALLOWED"
  })
  void aCodeOfTheListOfWasteFindsItsEntryOfTheAnnexes(String code, String entry, Verdict verdict) {
    Admission admission = abroad(code, Optional.of(false));

    assertThat(admission.rules()).extracting(LawRule::id).contains(entry);
    assertThat(admission.rules().stream().filter(rule -> rule.id().equals(entry)).toList())
        .extracting(LawRule::verdict)
        .containsExactly(verdict);
  }

  @Test
  void hazardTakesAnEntryOffTheListOfWhatIsNotControlled() {
    Admission scrap = abroad("12 01 01", Optional.of(true));

    assertThat(scrap.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(scrap.rules()).extracting(LawRule::id).containsExactly("hazardous");
    assertThat(scrap.questions()).hasSize(1);
  }

  @Test
  void whatNoEntryKnowsIsOpenAndNotFree() {
    Admission unknown = abroad("01 01 02", Optional.of(false));

    assertThat(unknown.rules()).isEmpty();
    assertThat(unknown.verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void everyCodeOfTheRulesIsInTheListOfMaterials() {
    List<String> unknown =
        BORDER.rules().stream()
            .flatMap(rule -> rule.when().getOrDefault("code", List.of()).stream())
            .filter(code -> CATALOG.library().materials().find(code).isEmpty())
            .toList();

    assertThat(unknown).isEmpty();
  }

  @Test
  void noCountryTakesTheBorderForItsLaw() {
    assertThat(CATALOG.rules().exchange().findScheme("PE")).map(LawScheme::id).contains("pe");
    assertThat(CATALOG.rules().exchange().findScheme("ZZ")).isEmpty();
    assertThat(BORDER.rules()).noneMatch(rule -> rule.provenance().verified());
  }
}
