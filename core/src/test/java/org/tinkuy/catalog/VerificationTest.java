package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.UnitTable;

/// How much of the catalog nobody has compared, and what that could move.
class VerificationTest {
  private static Provenance provenance(boolean verified) {
    return new Provenance("made up", "R-H", verified);
  }

  private static Criterion criterion(String id, boolean counted, boolean verified, String table) {
    return new Criterion(
        id,
        Criterion.Kind.PREREQUISITE,
        new Criterion.Heading("EN", "topic", "sub"),
        new Criterion.Rule("1", "yes", "", "", "", counted),
        Criterion.Reach.DOCUMENT,
        new Criterion.Guidance(List.of(), List.of(table)),
        provenance(verified));
  }

  private static Framework framework(Framework.Status status, Criterion... criteria) {
    return framework(Framework.FIRST, status, criteria);
  }

  private static Framework framework(String id, Framework.Status status, Criterion... criteria) {
    return new Framework(
        id, LocalizedText.of("en", "x"), "1", status, List.of("EN"), List.of(criteria), "made up");
  }

  private static Verification file(String name, boolean carrierVerified, Framework... frameworks) {
    Map<String, Framework> byId = new LinkedHashMap<>();
    List.of(frameworks).forEach(each -> byId.put(each.id(), each));
    Carrier power =
        new Carrier(
            "power",
            "energy",
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            provenance(carrierVerified));
    Catalog catalog =
        new Catalog(
            "test",
            UnitTable.builder().build(),
            Map.of(),
            Library.of(Map.of("power", power)),
            Map.of(),
            List.of(),
            new Catalog.Rules(byId, Map.of(), Map.of(), Map.of()),
            new Texts(new TreeMap<>()));
    return Verification.of(catalog, "en").stream()
        .filter(each -> each.file().startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  /// Two of three counted criteria are open; the fourth counts nowhere.
  @Test
  void openCriteriaMoveAScoreByTheirShareOfThoseThatCount() {
    Verification file =
        file(
            "frameworks/",
            true,
            framework(
                Framework.Status.COMPLETE,
                criterion("a", true, false, "flows"),
                criterion("b", true, false, "flows"),
                criterion("c", true, true, "plots"),
                criterion("d", false, false, "plots")));

    assertThat(file.rows()).isEqualTo(4);
    assertThat(file.unverified()).isEqualTo(3);
    assertThat(file.movable().share()).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void carriersMoveWhatTheCriteriaThatReadFlowsCount() {
    Framework half =
        framework(
            Framework.Status.COMPLETE,
            criterion("a", true, true, "flows"),
            criterion("b", true, true, "plots"));

    assertThat(file("carriers", false, half).movable())
        .isEqualTo(new Verification.Movable(Framework.FIRST, 0.5));
    assertThat(file("carriers", true, half).movable())
        .isEqualTo(new Verification.Movable(Framework.FIRST, 0));
  }

  /// A scheme of two rows weighs one of them more than a scheme of three; one that gives no score
  /// weighs nothing.
  @Test
  void whatFormulasReadMovesTheSchemeWhereItWeighsMost() {
    Framework three =
        framework(
            Framework.Status.COMPLETE,
            criterion("a", true, true, "flows"),
            criterion("b", true, true, "plots"),
            criterion("c", true, true, "plots"));
    Framework two =
        framework(
            "two",
            Framework.Status.PREVIEW,
            criterion("d", true, true, "flows"),
            criterion("e", true, true, "plots"));
    Framework one =
        framework("one", Framework.Status.INDICATORS, criterion("f", true, true, "flows"));

    assertThat(file("carriers", false, three, two, one).movable())
        .isEqualTo(new Verification.Movable("two", 0.5));
  }

  /// Of three counted criteria each weighs a third; the one that does not count comes last. The one
  /// that was compared is not there.
  @Test
  void rowsThatCouldMoveAScoreComeFirstWithTheirShare() {
    Verification file =
        file(
            "frameworks/",
            true,
            framework(
                Framework.Status.COMPLETE,
                criterion("d", false, false, "plots"),
                criterion("a", true, false, "flows"),
                criterion("b", true, false, "flows"),
                criterion("c", true, true, "plots")));

    assertThat(file.open()).extracting(UnverifiedRow::id).containsExactly("a", "b", "d");
    assertThat(file.open().getFirst().movable())
        .isEqualTo(new Verification.Movable(Framework.FIRST, 1.0 / 3));
    assertThat(file.open().getLast().movable()).isEqualTo(Verification.Movable.NOTHING);
    assertThat(file.open()).extracting(UnverifiedRow::confidence).containsOnly("R-H");
  }

  @Test
  void whatGivesNoScoreMovesNone() {
    for (Framework.Status status :
        List.of(Framework.Status.INDICATORS, Framework.Status.INCOMPLETE)) {
      assertThat(
              file("frameworks/", true, framework(status, criterion("a", true, false, "flows")))
                  .movable()
                  .scored())
          .isFalse();
    }
  }

  /// A framework none of whose criteria count has no share to give: none of nothing is no number.
  @Test
  void aFrameworkWithoutCountedCriteriaMovesNoScore() {
    Verification file =
        file(
            "frameworks/",
            true,
            framework(Framework.Status.COMPLETE, criterion("a", false, false, "flows")));

    assertThat(file.movable()).isEqualTo(Verification.Movable.NOTHING);
  }

  @Test
  void onlyAnIncompleteFrameworkMayHaveNoRows() {
    assertThat(framework(Framework.Status.INCOMPLETE).counted()).isEmpty();
    assertThatThrownBy(() -> framework(Framework.Status.COMPLETE)).isInstanceOf(Refusal.class);
  }

  @Test
  void aTargetGoesWithAComparison() {
    List<String> made = new ArrayList<>();
    for (String operator : List.of(">=", "<=", ">", "<", "=", "yes", "measure")) {
      boolean compares = !List.of("yes", "measure").contains(operator);
      assertThatThrownBy(() -> new Criterion.Rule("1", operator, compares ? "" : "2", "", "", true))
          .isInstanceOf(Refusal.class);
      made.add(new Criterion.Rule("1", operator, compares ? "2" : "", "", "", true).operator());
    }
    assertThat(made).hasSize(7);
  }
}
