package org.tinkuy.exchange.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.catalog.LawScheme;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.WasteCode;

class AdmissionTest {
  private static final Provenance MADE_UP = new Provenance("a law for tests", "D", false);
  private static final Sentence SAYS = new Sentence("says", "It says so.", List.of());
  private static final Sentence ASKS = new Sentence("asks", "Is it so?", List.of());

  private static final LawScheme LAW =
      new LawScheme(
          "xx",
          LawScheme.Scope.HOME,
          List.of("XX"),
          List.of("LoW", "XX"),
          SAYS,
          List.of(
              rule(
                  "toFood",
                  Verdict.REFUSED,
                  "waste",
                  Map.of("hazard", List.of("yes"), "takes", List.of("10"))),
              rule("permit", Verdict.ALLOWED, "waste", Map.of("permit", List.of("accepts"))),
              rule(
                  "byProduct",
                  Verdict.OPEN,
                  "byProduct",
                  Map.of(
                      "kind",
                      List.of("by-product"),
                      "hazard",
                      List.of("no"),
                      "permit",
                      List.of("none"))),
              rule("noBorder", Verdict.ALLOWED, "", Map.of("regime", List.of("none")))),
          MADE_UP);

  private static final Crossing HOME = Crossing.within("XX");

  @Test
  void whatCrossesABorderNeedsTheLawAtHomeAndThatOfTheBorder() {
    LegalCase legal =
        new LegalCase(
            residue("waste", "110105", true),
            "2011",
            "accepts",
            "none",
            "none",
            new Crossing("XX", "YY", "all", Crossing.UNKNOWN));
    LawScheme closed =
        border(rule("closed", Verdict.REFUSED, "waste", Map.of("to", List.of("all"))));
    LawScheme silent = border(rule("other", Verdict.REFUSED, "", Map.of("to", List.of("none"))));

    Admission home = Admission.of(Optional.of(LAW), legal);
    Admission refused = home.and(Admission.of(List.of(closed), legal));
    Admission open = home.and(Admission.of(List.of(silent), legal));

    assertThat(home.verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(refused.rules()).extracting(LawRule::id).startsWith("closed").contains("permit");
    // a border whose lists do not know it is no free way
    assertThat(open.verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void whatStaysAtHomeIsAskedAsIfItLeftForAnywhere() {
    Crossing within = Crossing.within("XX");

    assertThat(within.isBorder()).isFalse();
    assertThat(within.abroad().facts())
        .containsEntry("border", "yes")
        .containsEntry("to", Crossing.UNKNOWN);
    Crossing across = new Crossing("XX", "YY", "all", Crossing.DIFFERS);
    assertThat(across.abroad()).isEqualTo(across);
    assertThat(across.isCustomsLine()).isTrue();
  }

  private static LawScheme border(LawRule rule) {
    return new LawScheme(
        "border",
        LawScheme.Scope.BORDER,
        List.of(),
        List.of("LoW", "Basel"),
        SAYS,
        List.of(rule),
        MADE_UP);
  }

  @Test
  void theStrictestRuleDecidesAndAllThatAreAboutItStay() {
    Admission admission = judge(residue("waste", "110105", true), "1080", "accepts");

    assertThat(admission.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(admission.rules())
        .extracting(LawRule::id)
        .containsExactly("toFood", "permit", "noBorder");
  }

  @Test
  void aPermitThatNamesTheCodeAllowsIt() {
    Admission admission = judge(residue("waste", "110105", true), "2011", "accepts");

    assertThat(admission.verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(admission.status()).isEqualTo("waste");
    assertThat(admission.questions()).isEmpty();
  }

  @Test
  void whatIsOpenComesWithItsQuestion() {
    Admission admission = judge(residue("by-product", "020304", false), "1080", "none");

    assertThat(admission.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(admission.status()).isEqualTo("byProduct");
    assertThat(admission.questions()).containsExactly(ASKS);
  }

  @Test
  void thatNothingCrossesABorderAllowsNothingByItself() {
    Admission admission = judge(residue("waste", "020304", false), "2011", "none");

    assertThat(admission.rules()).extracting(LawRule::id).containsExactly("noBorder");
    assertThat(admission.verdict()).isEqualTo(Verdict.OPEN);
  }

  @Test
  void whereTheCatalogHasNoLawAllIsOpen() {
    Admission admission =
        Admission.of(
            Optional.empty(),
            new LegalCase(residue("product", "", false), "2011", "unknown", "none", "none", HOME));

    assertThat(admission.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(admission.scheme()).isEmpty();
  }

  @Test
  void aMirrorEntryIsFreeOfHazardOnlyWhereThatIsSaid() {
    assertThat(residue("waste", "040220", Optional.empty()).hazard(List.of("LoW")))
        .isEqualTo(Hazard.UNTESTED);
    assertThat(residue("waste", "040220", Optional.of(false)).hazard(List.of("LoW")))
        .isEqualTo(Hazard.NO);
    assertThat(residue("waste", "040220", Optional.of(true)).hazard(List.of("LoW")))
        .isEqualTo(Hazard.YES);
  }

  @Test
  void noWordOfItsOwnerWashesAnEntryThatIsAlwaysHazardous() {
    assertThat(residue("waste", "110105", Optional.of(false)).hazard(List.of("LoW")))
        .isEqualTo(Hazard.YES);
    assertThat(residue("waste", "040219", Optional.of(false)).hazard(List.of("LoW")))
        .isEqualTo(Hazard.UNTESTED);
  }

  @Test
  void withoutACodeItsOwnerTells() {
    assertThat(residue("waste", "", Optional.empty()).hazard(List.of("LoW")))
        .isEqualTo(Hazard.UNKNOWN);
    assertThat(residue("waste", "", Optional.of(true)).hazard(List.of("LoW")))
        .isEqualTo(Hazard.YES);
  }

  @Test
  void aCodeOfAnotherListCountsLikeAWordOfTheOwner() {
    // nobody says anything but the list
    assertThat(hazard("", "Basel A1060")).isEqualTo(Hazard.YES);
    assertThat(hazard("", "Basel B1200")).isEqualTo(Hazard.NO);
    // the List of Waste knows both twins; the other list decides for the harmless one
    assertThat(hazard("040220", "Basel B1200")).isEqualTo(Hazard.NO);
    assertThat(hazard("040220", "Basel A1060")).isEqualTo(Hazard.YES);
    // it contradicts the hazardous one, and nothing washes what is always hazardous
    assertThat(hazard("040219", "Basel B1200")).isEqualTo(Hazard.UNTESTED);
    assertThat(hazard("110105", "Basel B1200")).isEqualTo(Hazard.YES);
    assertThat(hazard("020304", "Basel A1060")).isEqualTo(Hazard.YES);
    // two lists against each other
    assertThat(hazard("040220", "Basel A1060", "XX B1")).isEqualTo(Hazard.UNTESTED);
    assertThat(hazard("", "Basel A1060", "XX B1")).isEqualTo(Hazard.UNTESTED);
  }

  @Test
  void anOwnerWhoCallsItHazardousIsBelievedAgainstAHarmlessCode() {
    assertThat(hazard(Optional.of(true), "", "Basel B1200")).isEqualTo(Hazard.YES);
    assertThat(hazard(Optional.of(false), "", "Basel A1060")).isEqualTo(Hazard.UNTESTED);
    assertThat(hazard(Optional.of(false), "020304", "Basel A1060")).isEqualTo(Hazard.UNTESTED);
  }

  @Test
  void aLawTakesNoCodeOfAListThatIsNotItsOwn() {
    Residue residue = residue(Optional.empty(), "", "Basel A1060");

    assertThat(residue.hazard(List.of("LoW", "XX"))).isEqualTo(Hazard.UNKNOWN);
    assertThat(residue.hazard(List.of("LoW", "Basel"))).isEqualTo(Hazard.YES);
    assertThat(residue.codeWords(List.of("LoW", "XX"))).isEmpty();
    LegalCase legal = new LegalCase(residue, "1080", "accepts", "none", "none", HOME);
    LawScheme basel =
        border(rule("listA", Verdict.OPEN, "waste", Map.of("code", List.of("Basel A"))));
    // what is hazardous by Basel alone is not refused by a law at home that does not go by it
    assertThat(Admission.of(Optional.of(LAW), legal).verdict()).isEqualTo(Verdict.ALLOWED);
    assertThat(Admission.of(List.of(basel), legal).verdict()).isEqualTo(Verdict.OPEN);
    assertThat(
            Admission.of(
                    Optional.of(LAW),
                    new LegalCase(
                        residue(Optional.empty(), "", "XX A4"),
                        "1080",
                        "accepts",
                        "none",
                        "none",
                        HOME))
                .verdict())
        .isEqualTo(Verdict.REFUSED);
  }

  @Test
  void ofSeveralEntriesTheStrictestCountsAndTheContradictionIsKnown() {
    Residue both = residue(Optional.empty(), "040220", "LoW 110105");

    assertThat(hazard("040220", "LoW 110105")).isEqualTo(Hazard.YES);
    assertThat(both.code()).isEqualTo("110105");
    assertThat(both.listed()).containsExactly("040220", "110105");
    assertThat(both.codeWords(List.of("LoW"))).containsExactly("040220", "110105");
    assertThat(both.isContradictory()).isTrue();
    assertThat(residue(Optional.empty(), "040220", "Basel B1200").isContradictory()).isFalse();
  }

  private static Hazard hazard(String code, String... others) {
    return hazard(Optional.empty(), code, others);
  }

  private static Hazard hazard(Optional<Boolean> stated, String code, String... others) {
    return residue(stated, code, others).hazard(List.of("LoW", "Basel", "XX"));
  }

  /// @param code of the List of Waste; none where it is empty
  /// @param others with their list before them; `A` means hazardous
  private static Residue residue(Optional<Boolean> stated, String code, String... others) {
    List<WasteCode> codes = new ArrayList<>();
    if (!code.isEmpty()) {
      codes.add(new WasteCode("LoW", code, mark(code)));
    }
    for (String other : others) {
      String[] parts = other.split(" ", -1);
      WasteCode.Mark mark = parts[0].equals("LoW") ? mark(parts[1]) : listMark(parts[1]);
      codes.add(new WasteCode(parts[0], parts[1], mark));
    }
    return Residue.of("waste", codes, "otherWaste", stated, list());
  }

  private static WasteCode.Mark listMark(String code) {
    return code.startsWith("A") ? WasteCode.Mark.HAZARDOUS : WasteCode.Mark.HARMLESS;
  }

  private static WasteCode.Mark mark(String code) {
    return code.equals("110105") || code.equals("040219")
        ? WasteCode.Mark.HAZARDOUS
        : WasteCode.Mark.HARMLESS;
  }

  private static Admission judge(Residue residue, String takes, String permit) {
    return Admission.of(
        Optional.of(LAW), new LegalCase(residue, takes, permit, "none", "none", HOME));
  }

  private static Residue residue(String kind, String code, boolean hazardous) {
    return residue(kind, code, Optional.of(hazardous));
  }

  private static Residue residue(String kind, String code, Optional<Boolean> hazardous) {
    List<WasteCode> codes =
        code.isEmpty() ? List.of() : List.of(new WasteCode("LoW", code, mark(code)));
    return Residue.of(kind, codes, "otherWaste", hazardous, list());
  }

  private static Materials list() {
    return new Materials(
        List.of("02", "04", "11"),
        Map.of(
            "020304", material("020304", Material.Hazard.NONE),
            "040219", material("040219", Material.Hazard.MIRROR),
            "040220", material("040220", Material.Hazard.MIRROR_NONE),
            "110105", material("110105", Material.Hazard.ABSOLUTE)));
  }

  private static Material material(String code, Material.Hazard hazard) {
    return new Material(
        code,
        hazard,
        "solid",
        "otherWaste",
        List.of(Material.Use.RECYCLE),
        Map.of(),
        2015,
        MADE_UP);
  }

  private static LawRule rule(
      String id, Verdict verdict, String status, Map<String, List<String>> when) {
    Sentence asks = verdict == Verdict.OPEN ? ASKS : Sentence.NONE;
    return new LawRule(id, verdict, status, when, SAYS, asks, 2024, MADE_UP);
  }
}
