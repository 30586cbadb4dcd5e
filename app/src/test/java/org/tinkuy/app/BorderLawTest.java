package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.catalog.LawScheme;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.exchange.law.LegalCase;
import org.tinkuy.exchange.law.Residue;

/// What the catalog says of what crosses a border.
class BorderLawTest {
  private static final Catalog CATALOG = Wiring.load().catalog();
  private static final ExchangeRules RULES = CATALOG.rules().exchange();

  /// Leaves Peru, to nowhere in particular: the Basel Convention alone.
  private static Admission abroad(String code, Optional<Boolean> hazardous) {
    return judge(code, hazardous, Crossing.within("PE").abroad());
  }

  private static Admission between(String from, String to, String code, boolean hazardous) {
    String group = RULES.findGroup(to).orElseThrow();
    return judge(code, Optional.of(hazardous), new Crossing(from, to, group, Crossing.UNKNOWN));
  }

  private static Admission judge(String code, Optional<Boolean> hazardous, Crossing crossing) {
    Residue residue = Residue.of("waste", code, "", hazardous, CATALOG.library().materials());
    return Admission.of(
        RULES.listBorders(crossing.from()),
        new LegalCase(residue, "2410", "none", "none", "none", crossing));
  }

  /// Regulation (EU) 2024/1157 and OECD Decision C(2001)107/FINAL beside the Basel Convention.
  @ParameterizedTest
  @CsvSource({
    // scrap of iron without hazard: green in the Union and the OECD, listed countries alone outside
    "DE, FR, 12 01 01, false, ALLOWED, green",
    "DE, CL, 12 01 01, false, ALLOWED, green",
    "DE, PE, 12 01 01, false, OPEN, greenOutside",
    "PE, DE, 12 01 01, false, ALLOWED, B1010",
    // pickling liquor: amber, and no way out of the OECD
    "DE, FR, 11 01 05, true, OPEN, notified",
    "DE, PE, 11 01 05, true, REFUSED, hazardousOutside",
    "CL, CO, 11 01 05, true, OPEN, amber",
    // plastic: an entry must be told inside, closed outside
    "DE, FR, 15 01 02, false, OPEN, plastic",
    "DE, PE, 15 01 02, false, REFUSED, plasticOutside",
    // foundry sand is amber by AB070, also without hazard; ceramics are green by GF010
    "CL, CO, 10 09 08, false, OPEN, AB070",
    "CL, CO, 10 12 08, false, ALLOWED, GF010"
  })
  void whereItGoesDecidesWithWhatItIs(
      String from, String to, String code, boolean hazardous, Verdict verdict, String rule) {
    Admission admission = between(from, to, code, hazardous);

    assertThat(admission.verdict()).isEqualTo(verdict);
    assertThat(admission.deciding()).extracting(LawRule::id).contains(rule);
  }

  /// Kitchen waste for feed: Peru asks its sanitary authority, the Union forbids it.
  @Test
  void whatTheCountryThatReceivesForbidsIsRefusedThoughHomeOnlyAsks() {
    Residue residue =
        Residue.of("waste", "20 01 08", "", Optional.of(false), CATALOG.library().materials());
    LegalCase legal =
        new LegalCase(
            residue,
            "1080",
            "none",
            "endOfWaste",
            "none",
            new Crossing("PE", "DE", RULES.findGroup("DE").orElseThrow(), Crossing.UNKNOWN));

    Admission home = Admission.of(RULES.findScheme("PE"), legal);
    Admission receiver = Admission.of(RULES.findScheme("DE"), legal.received());

    assertThat(home.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(receiver.deciding()).extracting(LawRule::id).containsExactly("cateringToFeed");
    assertThat(home.and(receiver).verdict()).isEqualTo(Verdict.REFUSED);
    // what Peru decided is no decision of the Union
    assertThat(home.rules()).extracting(LawRule::id).contains("endOfWasteDecided");
    assertThat(receiver.rules()).extracting(LawRule::id).doesNotContain("endOfWasteDecided");
    // within the Union both have one law, whose rules are named once
    assertThat(receiver.and(receiver).rules()).isEqualTo(receiver.rules());
  }

  @Test
  void eachBorderHoldsForItsMembersAndTheConventionForAll() {
    assertThat(RULES.listBorders("DE"))
        .extracting(LawScheme::id)
        .containsExactly("euShipment", "oecd", "basel");
    assertThat(RULES.listBorders("CL")).extracting(LawScheme::id).containsExactly("oecd", "basel");
    assertThat(RULES.listBorders("PE")).extracting(LawScheme::id).containsExactly("basel");
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
        rules()
            .flatMap(rule -> rule.when().getOrDefault("code", List.of()).stream())
            .filter(code -> CATALOG.library().materials().find(code).isEmpty())
            .toList();

    assertThat(unknown).isEmpty();
  }

  @Test
  void noCountryTakesTheBorderForItsLaw() {
    assertThat(RULES.findScheme("PE")).map(LawScheme::id).contains("pe");
    assertThat(RULES.findScheme("ZZ")).isEmpty();
    assertThat(rules()).isNotEmpty().noneMatch(rule -> rule.provenance().verified());
  }

  private static Stream<LawRule> rules() {
    return RULES.schemes().stream()
        .filter(scheme -> scheme.scope() == LawScheme.Scope.BORDER)
        .flatMap(scheme -> scheme.rules().stream());
  }
}
