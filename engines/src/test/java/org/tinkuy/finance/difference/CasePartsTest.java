package org.tinkuy.finance.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.testkit.CaseFile;

/// Halls in the north and in the south that are rented out, financed by a bank and its owners: what
/// is no input has its effect too, each part for itself.
class CasePartsTest {
  private static Map<String, Object> works(String id, String cost, String from, String phase) {
    Map<String, Object> works = new LinkedHashMap<>();
    works.put("id", id);
    works.put("cost", cost);
    works.put("life", "20 yr");
    works.put("spend", List.of(Map.of("from", from, "months", "24")));
    if (!phase.isEmpty()) {
      works.put("phase", phase);
    }
    return works;
  }

  private static Map<String, Object> bank(String share, String years, String... more) {
    Map<String, Object> bank = new LinkedHashMap<>();
    bank.put("id", "bank");
    bank.put("kind", "loan");
    bank.put("payer", "bank");
    bank.put("share", share);
    bank.put("rate", "8 %");
    bank.put("first", "2029");
    bank.put("years", years);
    bank.put("form", "equal");
    for (int i = 0; i < more.length; i += 2) {
      bank.put(more[i], List.of(more[i + 1]));
    }
    return bank;
  }

  private static CaseFile file(String rent, boolean isPhased, Map<String, Object> bank) {
    CaseFile file =
        CaseFile.small()
            .with(
                "works",
                List.of(
                    works("north", "3 MUSD", "2027", isPhased ? "near" : ""),
                    works("south", "1 MUSD", "2028", isPhased ? "far" : "")))
            .with(
                "absorption",
                List.of(
                    Map.of(
                        "id",
                        "market",
                        "curve",
                        "table",
                        "opening",
                        "2029",
                        "shares",
                        Map.of("unit", "%", "steps", Map.of("2029", "60", "2031", "100")))))
            .with(
                "products",
                List.of(
                    Map.of(
                        "id",
                        "rent",
                        "kind",
                        "rent",
                        "absorption",
                        "market",
                        "area",
                        "6 ha",
                        "price",
                        rent)))
            .with("discount", Map.of("project", "8 %", "equity", "12 %"))
            .with(
                "layers",
                List.of(bank, Map.of("id", "owners", "kind", "equity", "payer", "shareholders")));
    return isPhased
        ? file.with("phases", List.of(Map.of("id", "near"), Map.of("id", "far")))
        : file;
  }

  private static ProjectRun run(CaseFile file) {
    return ProjectRun.of(CaseRun.whole(file).settled(List.of(CaseFile.bot())).find().orElseThrow())
        .find()
        .orElseThrow();
  }

  private static double change(CaseMeasure measure, CaseFile from, CaseFile to) {
    return measure.of(CaseMeasure.allOf(run(to))) - measure.of(CaseMeasure.allOf(run(from)));
  }

  private static CaseEffects.Effect of(CaseDiff diff, CasePart.Kind kind) {
    return diff.effects().effects().stream()
        .filter(each -> each.part().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<CasePart.Kind> kinds(CaseDiff diff) {
    return new ArrayList<>(
        diff.effects().effects().stream().map(each -> each.part().kind()).toList());
  }

  private static final Map<String, Object> BOT = Map.of("kind", "BOT", "handBackCost", "0.4 MUSD");

  @Test
  void theSameFileReadTwiceHasNoParts() {
    CaseFile file = file("15 USD/m2/yr", true, bank("50 %", "4")).with("contract", BOT);

    assertThat(CaseDiff.between(run(file), run(file)).effects().effects()).isEmpty();
  }

  /// The cost of the hand-back stands in one case alone and comes with the contract.
  @Test
  void aContractHasItsEffectBesideThatOfAPrice() {
    CaseFile before = file("15 USD/m2/yr", false, bank("50 %", "4"));
    CaseFile after = file("16 USD/m2/yr", false, bank("50 %", "4")).with("contract", BOT);

    CaseDiff diff = CaseDiff.between(run(before), run(after));

    assertThat(kinds(diff)).containsExactly(CasePart.Kind.CONTRACT, CasePart.Kind.INPUT);
    CaseFile alone = file("15 USD/m2/yr", false, bank("50 %", "4")).with("contract", BOT);
    for (CaseMeasure measure : List.of(CaseMeasure.PROJECT_RATE, CaseMeasure.OWNERS_RATE)) {
      double moved = change(measure, before, alone);
      assertThat(moved).isNegative();
      assertThat(of(diff, CasePart.Kind.CONTRACT).alone(measure)).isCloseTo(moved, within(1e-12));
    }
  }

  /// The years of a loan are no input, its share is: each has its own effect on the minimum cover.
  @Test
  void aLayerHasItsEffectBesideThoseOfItsFigures() {
    CaseFile before = file("15 USD/m2/yr", false, bank("50 %", "4"));
    CaseFile after = file("15 USD/m2/yr", false, bank("40 %", "5"));

    CaseDiff diff = CaseDiff.between(run(before), run(after));

    assertThat(diff.effects().effects())
        .extracting(CaseEffects.Effect::part)
        .containsExactly(
            CasePart.of(CasePart.Kind.LAYERS, List.of("bank")), CasePart.of("layers.bank.share"));
    CaseMeasure cover = CaseMeasure.LEAST_COVER;
    assertThat(of(diff, CasePart.Kind.LAYERS).alone(cover))
        .isCloseTo(
            change(cover, before, file("15 USD/m2/yr", false, bank("50 %", "5"))), within(1e-12))
        .isPositive();
    assertThat(of(diff, CasePart.Kind.INPUT).alone(cover))
        .isCloseTo(
            change(cover, before, file("15 USD/m2/yr", false, bank("40 %", "4"))), within(1e-12))
        .isPositive();
  }

  /// A loan to one phase cannot be without phases: both are one part, the price another.
  @Test
  void phasesAndTheLayersOfPhasesAreOnePart() {
    CaseFile before = file("15 USD/m2/yr", false, bank("50 %", "4"));
    CaseFile after = file("16 USD/m2/yr", true, bank("50 %", "4", "phases", "near"));

    CaseDiff diff = CaseDiff.between(run(before), run(after));

    assertThat(diff.effects().effects())
        .extracting(CaseEffects.Effect::part)
        .containsExactly(
            CasePart.of(CasePart.Kind.PHASES, List.of("bank")), CasePart.of("products.rent.price"));
    // it lent half of the 0.5 MUSD of the south in 2028 too
    assertThat(of(diff, CasePart.Kind.PHASES).alone(CaseMeasure.BORROWED))
        .isCloseTo(
            change(
                CaseMeasure.BORROWED,
                before,
                file("15 USD/m2/yr", true, bank("50 %", "4", "phases", "near"))),
            within(1e-6))
        .isNegative();
  }

  /// Two owners cannot both take the rest: one is exchanged for the other.
  @Test
  void anOwnerInPlaceOfAnotherIsOnePart() {
    CaseFile before = file("15 USD/m2/yr", false, bank("50 %", "4"));
    CaseFile after =
        file("15 USD/m2/yr", false, bank("50 %", "4"))
            .with(
                "layers",
                List.of(
                    bank("50 %", "4"), Map.of("id", "state", "kind", "budget", "payer", "state")));

    CaseDiff diff = CaseDiff.between(run(before), run(after));

    assertThat(diff.effects().effects())
        .extracting(each -> each.part().layers().size())
        .containsExactly(2);
  }
}
