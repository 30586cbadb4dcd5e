package org.tinkuy.exchange.law;

import static org.assertj.core.api.Assertions.assertThat;

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

class AdmissionTest {
  private static final Provenance MADE_UP = new Provenance("a law for tests", "D", false);
  private static final Sentence SAYS = new Sentence("says", "It says so.", List.of());
  private static final Sentence ASKS = new Sentence("asks", "Is it so?", List.of());

  private static final LawScheme LAW =
      new LawScheme(
          "xx",
          LawScheme.Scope.HOME,
          List.of("XX"),
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
    return new LawScheme("border", LawScheme.Scope.BORDER, List.of(), SAYS, List.of(rule), MADE_UP);
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
    assertThat(residue("waste", "040220", Optional.empty()).hazard()).isEqualTo(Hazard.UNTESTED);
    assertThat(residue("waste", "040220", Optional.of(false)).hazard()).isEqualTo(Hazard.NO);
    assertThat(residue("waste", "040220", Optional.of(true)).hazard()).isEqualTo(Hazard.YES);
  }

  @Test
  void noWordOfItsOwnerWashesAnEntryThatIsAlwaysHazardous() {
    assertThat(residue("waste", "110105", Optional.of(false)).hazard()).isEqualTo(Hazard.YES);
    assertThat(residue("waste", "040219", Optional.of(false)).hazard()).isEqualTo(Hazard.UNTESTED);
  }

  @Test
  void withoutACodeItsOwnerTells() {
    assertThat(residue("waste", "", Optional.empty()).hazard()).isEqualTo(Hazard.UNKNOWN);
    assertThat(residue("waste", "", Optional.of(true)).hazard()).isEqualTo(Hazard.YES);
  }

  @Test
  void codesAreFoundHoweverTheyAreWritten() {
    assertThat(residue("waste", "11 01 05*", Optional.empty()).code()).isEqualTo("110105");
  }

  private static Admission judge(Residue residue, String takes, String permit) {
    return Admission.of(
        Optional.of(LAW), new LegalCase(residue, takes, permit, "none", "none", HOME));
  }

  private static Residue residue(String kind, String code, boolean hazardous) {
    return residue(kind, code, Optional.of(hazardous));
  }

  private static Residue residue(String kind, String code, Optional<Boolean> hazardous) {
    Materials list =
        new Materials(
            List.of("02", "04", "11"),
            Map.of(
                "020304", material("020304", Material.Hazard.NONE),
                "040219", material("040219", Material.Hazard.MIRROR),
                "040220", material("040220", Material.Hazard.MIRROR_NONE),
                "110105", material("110105", Material.Hazard.ABSOLUTE)));
    return Residue.of(kind, code, "otherWaste", hazardous, list);
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
