package org.tinkuy.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.governance.Bodies.body;
import static org.tinkuy.governance.Bodies.power;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Where roles and powers collide.
class ConflictsTest {
  private static final LocalDate ON = LocalDate.of(2024, 12, 31);

  private static List<String> found(List<RoleHolder> bodies, List<Power> powers) {
    return Conflicts.of(bodies, powers, ON).stream()
        .map(each -> each.kind() + " " + each.subject() + " " + String.join("+", each.bodies()))
        .toList();
  }

  private static List<String> found(RoleHolder... bodies) {
    return found(List.of(bodies), List.of());
  }

  @Test
  void anEmptyRegisterHasNoConflict() {
    assertThat(found()).isEmpty();
  }

  @Test
  void aRegulatorMayDoNothingThatItOversees() {
    assertThat(found(body("a", "regulator", "operator", "developer")))
        .containsExactly("REGULATOR_OPERATES operator a", "REGULATOR_OPERATES developer a");
    assertThat(found(body("a", "regulator", "owner", "financier", "serviceProvider")))
        .containsExactly(
            "REGULATOR_EARNS owner a",
            "REGULATOR_EARNS financier a",
            "REGULATOR_EARNS serviceProvider a");
    assertThat(found(body("a", "regulator", "committee", "training"))).isEmpty();
    assertThat(found(body("a", "operator", "owner", "developer"))).isEmpty();
  }

  @Test
  void twoBodiesWithOneOfTheRolesEachDoNotCollide() {
    assertThat(found(body("a", "regulator"), body("b", "operator"))).isEmpty();
  }

  @Test
  void aContractHoldsThroughItsLastDay() {
    assertThat(found(body("a", "operator lease 2024-12-31"))).isEmpty();
    assertThat(found(body("a", "operator lease 2024-12-30")))
        .containsExactly("CONTRACT_ENDED 2024-12-30 a");
    assertThat(found(body("a", "operator lease"))).isEmpty();
    assertThat(found(body("a", "financier none 2020-01-01"))).isEmpty();
  }

  @Test
  void sharesMayBeRoundedToHalfAPercent() {
    assertThat(found(body("a", "owner 0.333"), body("b", "owner 0.333"), body("c", "owner 0.333")))
        .isEmpty();
    assertThat(found(body("a", "owner 0.5"), body("b", "owner 0.49")))
        .containsExactly("SHARES_INCOMPLETE owner a+b");
    assertThat(found(body("a", "owner 0.6"), body("b", "owner 0.6")))
        .containsExactly("SHARES_INCOMPLETE owner a+b");
  }

  @Test
  void anOwnerWithoutAShareLeavesTheSharesOpen() {
    assertThat(found(body("a", "owner 0.2"), body("b", "owner"))).isEmpty();
    assertThat(found(body("a", "owner"))).isEmpty();
    assertThat(found(body("a", "owner 0"), body("b", "owner 1"))).isEmpty();
  }

  @Test
  void aPowerThatNobodyHoldsIsUnassignedAndNothingElse() {
    assertThat(found(List.of(), List.of(power("plan")))).containsExactly("POWER_UNASSIGNED plan ");
  }

  @Test
  void severalHoldersAreAConflictUnlessOneSaysThatTheyShare() {
    assertThat(found(List.of(), List.of(power("plan", "a law", "b law no"))))
        .containsExactly("POWER_DOUBLED plan a+b");
    assertThat(found(List.of(), List.of(power("plan", "a law yes", "b law")))).isEmpty();
    assertThat(found(List.of(), List.of(power("plan", "a law no")))).isEmpty();
  }

  @Test
  void everyHolderWithoutBasisIsNamed() {
    assertThat(found(List.of(), List.of(power("plan", "a - yes", "b law yes", "c - yes"))))
        .containsExactly("POWER_WITHOUT_BASIS plan a", "POWER_WITHOUT_BASIS plan c");
  }

  @Test
  void onlyPowersOfOversightAreKeptFromWhoRunsOrOwns() {
    List<RoleHolder> bodies =
        List.of(body("a", "operator"), body("b", "owner 1"), body("c", "developer"), body("d"));
    for (String oversight :
        List.of(
            "enforce environment", "inspect labour", "permit building", "collect tax", "customs")) {
      assertThat(
              found(
                  bodies,
                  List.of(
                      power(
                          oversight, "a law yes", "b law yes", "c law yes", "d law yes", "e law"))))
          .containsExactly(
              "OPERATOR_OVERSEES " + oversight + " a",
              "OPERATOR_OVERSEES " + oversight + " b",
              "OPERATOR_OVERSEES " + oversight + " c");
    }
    assertThat(found(bodies, List.of(power("set fees", "a law"), power("promote", "b law"))))
        .isEmpty();
  }

  @Test
  void theOrderOfBodiesAndPowersChangesNoConflict() {
    List<RoleHolder> bodies =
        new ArrayList<>(
            List.of(
                body("a", "regulator", "owner 0.4"),
                body("b", "operator lease 2020-01-01", "owner 0.4"),
                body("c", "regulator", "operator")));
    List<Power> powers =
        new ArrayList<>(
            List.of(power("plan"), power("customs", "b -", "a law"), power("maintain", "c -")));
    List<String> expected = found(bodies, powers).stream().map(ConflictsTest::bySubject).toList();
    Random random = new Random(11);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(bodies, random);
      Collections.shuffle(powers, random);
      assertThat(found(bodies, powers).stream().map(ConflictsTest::bySubject))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
    // 1 of a, 1 of b, 1 of c; 1 of plan, 4 of customs, 1 of maintain; 1 of the shares
    assertThat(expected).hasSize(10);
  }

  /// A conflict with its bodies in order.
  private static String bySubject(String line) {
    int last = line.lastIndexOf(' ') + 1;
    List<String> bodies = new ArrayList<>(List.of(line.substring(last).split("\\+", -1)));
    Collections.sort(bodies);
    return line.substring(0, last) + bodies;
  }
}
