package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.ExchangeRules;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.catalog.LawScheme;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.exchange.law.Hazard;
import org.tinkuy.exchange.law.LegalCase;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.park.WasteCode;

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
    Residue residue = residue(code, hazardous);
    return Admission.of(
        RULES.listBorders(crossing.from()),
        new LegalCase(residue, "2410", "none", "none", "none", crossing));
  }

  /// @param written as in the cell `wasteCode`; a code without its list is of the List of Waste
  private static Residue residue(String written, Optional<Boolean> hazardous) {
    return Residue.of("waste", codes(written), "", hazardous, CATALOG.library().materials());
  }

  private static List<WasteCode> codes(String written) {
    return WasteCode.known(
        WasteCode.read("LoW", written, "PE", RULES, CATALOG.library().materials()));
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
    Residue residue = residue("20 01 08", Optional.of(false));
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
            .filter(code -> Character.isDigit(code.charAt(0)))
            .filter(code -> CATALOG.library().materials().find(code).isEmpty())
            .toList();

    assertThat(unknown).isEmpty();
  }

  @Test
  void everyListThatALawNamesIsKnownAndItJudgesByIt() {
    List<String> lists = RULES.codeLists().stream().map(CodeList::id).toList();
    for (LawScheme scheme : RULES.schemes()) {
      assertThat(lists).as(scheme.id()).containsAll(scheme.codeLists());
      assertThat(
              scheme.rules().stream()
                  .flatMap(rule -> rule.when().getOrDefault("code", List.of()).stream())
                  .filter(code -> !Character.isDigit(code.charAt(0)))
                  .map(code -> code.split(" ", -1)[0]))
          .as(scheme.id())
          .allMatch(scheme.codeLists()::contains);
    }
  }

  /// What a code of another list says at each border, with no code of the List of Waste beside it.
  @ParameterizedTest
  @CsvSource({
    // Basel Convention alone: list A controlled, list B not, Annexes I and II controlled
    "PE, CL, Basel A1060, OPEN, A1060",
    "PE, CL, Basel A4100, OPEN, listA",
    "PE, CL, Basel B1200, ALLOWED, B1210",
    "PE, CL, Basel B1100, ALLOWED, listB",
    "PE, CL, Basel Y48, OPEN, plastic",
    "PE, CL, Basel Y18, OPEN, annexI",
    // a list that the Convention does not know says nothing there
    "PE, CL, OECD GG030, OPEN, none",
    // OECD and Union: green and amber
    "CL, CO, OECD AB070, OPEN, AB070",
    "CL, CO, OECD GG030, ALLOWED, GG030",
    "CL, CO, OECD GB040, ALLOWED, greenOther",
    "CL, CO, OECD AC150, OPEN, amberOther",
    "DE, FR, Basel B1200, ALLOWED, green",
    "DE, FR, Basel A1060, OPEN, notified",
    "DE, PE, Basel A1060, REFUSED, hazardousOutside",
    "DE, PE, Basel B3011, REFUSED, plasticOutside"
  })
  void aCodeOfEachListIsAskedUnderTheLawThatKnowsIt(
      String from, String to, String code, Verdict verdict, String rule) {
    String group = RULES.findGroup(to).orElseThrow();
    Admission admission =
        judge(code, Optional.empty(), new Crossing(from, to, group, Crossing.UNKNOWN));

    assertThat(admission.verdict()).isEqualTo(verdict);
    if (rule.equals("none")) {
      assertThat(admission.rules()).isEmpty();
    } else {
      assertThat(admission.deciding()).extracting(LawRule::id).contains(rule);
    }
  }

  /// Peru's own lists at home, which mean nothing to the Union, as the Union's means to Peru what
  /// the List of Waste says.
  @Test
  void theNationalListHoldsAtHomeAlone() {
    assertThat(codes("national A4.1")).extracting(WasteCode::name).containsExactly("PE A4.1");
    LegalCase toFood = food("national A4.1");

    assertThat(Admission.of(RULES.findScheme("PE"), toFood).deciding())
        .extracting(LawRule::id)
        .containsExactly("hazardousToFood");
    Admission union = Admission.of(RULES.findScheme("DE"), toFood.received());
    assertThat(union.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(union.deciding()).extracting(LawRule::id).contains("untested");
    assertThat(Admission.of(RULES.findScheme("PE"), food("national B2.1")).deciding())
        .extracting(LawRule::id)
        .containsExactly("waste");
  }

  private static LegalCase food(String code) {
    return new LegalCase(
        residue(code, Optional.empty()), "1080", "none", "none", "none", Crossing.within("PE"));
  }

  /// Sludge of textiles by its hazardous entry, and by list B: nobody knows which holds.
  @Test
  void codesThatContradictEachOtherAreNotTestedAndSaidSo() {
    Residue sludge = residue("LoW 04 02 19; Basel B3030", Optional.empty());
    Residue pickle = residue("LoW 11 01 05; Basel B1200", Optional.empty());

    assertThat(sludge.isContradictory()).isTrue();
    assertThat(abroad("LoW 04 02 19; Basel B3030", Optional.empty()).verdict())
        .isEqualTo(Verdict.OPEN);
    assertThat(sludge.hazard(List.of("LoW", "Basel"))).isEqualTo(Hazard.UNTESTED);
    // an entry that is always hazardous stays so whatever stands beside it
    assertThat(pickle.hazard(List.of("LoW", "Basel"))).isEqualTo(Hazard.YES);
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
