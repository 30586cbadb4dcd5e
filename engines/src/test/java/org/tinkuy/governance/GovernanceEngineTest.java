package org.tinkuy.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.governance.Conflict.Kind;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;

/// What a register of bodies says at the end of a period.
class GovernanceEngineTest {
  private static ParkSketch joint() {
    return Registers.bodies();
  }

  private static ParkSketch body(ParkSketch sketch, String body, String role, String... more) {
    return Registers.body(sketch, body, "The " + body, role, more);
  }

  private static GovernanceReview review(ParkSketch sketch) {
    Park park = sketch.park();
    return GovernanceEngine.review(
        PeriodRows.of(park, Period.year(2024)), new Figures(park), sketch.formulas());
  }

  private static List<Kind> kinds(ParkSketch sketch) {
    return review(sketch).conflicts().stream().map(Conflict::kind).toList();
  }

  private static boolean settled(ParkSketch sketch, Matter.Subject subject) {
    return matter(sketch, subject).settled();
  }

  private static Matter matter(ParkSketch sketch, Matter.Subject subject) {
    return review(sketch).matters().stream()
        .filter(matter -> matter.subject() == subject)
        .findFirst()
        .orElseThrow();
  }

  /// An owner without its share tells who owns and not how much; one power of all that are assigned
  /// settles these in part. A regulator that runs the park shows the opposite of oversight.
  @Test
  void aMatterCanBeSettledInPartOrShownToBeOtherwise() {
    ParkSketch sketch = joint();
    assertThat(matter(sketch, Matter.Subject.OWNERS).standing()).isEqualTo(Matter.Standing.OPEN);
    assertThat(matter(sketch, Matter.Subject.POWERS).standing()).isEqualTo(Matter.Standing.OPEN);

    body(sketch, "city", "owner");
    body(sketch, "town", "regulator");
    body(sketch, "town", "operator");
    sketch.row("powers", "power=plan", "body=town", "basis=by-law");

    assertThat(matter(sketch, Matter.Subject.OWNERS).standing()).isEqualTo(Matter.Standing.PARTLY);
    assertThat(matter(sketch, Matter.Subject.POWERS).standing()).isEqualTo(Matter.Standing.PARTLY);
    assertThat(matter(sketch, Matter.Subject.OVERSIGHT_APART).standing())
        .isEqualTo(Matter.Standing.REFUTED);
  }

  /// Who sold its share in 2022 owns nothing in 2024: the shares are 100 %, not 160 %.
  @Test
  void anOwnerWhoLeftOwnsNothingAnyMore() {
    ParkSketch sketch = joint();
    body(sketch, "bank", "owner", "share=0.6", "until=2022-12-31");
    body(sketch, "city", "owner", "share=0.4");
    body(sketch, "firm", "owner", "share=0.6", "from=2023-01-01");

    assertThat(kinds(sketch)).isEmpty();
    assertThat(review(sketch).bodies())
        .extracting(RoleHolder::body)
        .containsExactly("city", "firm");
  }

  @Test
  void aRoleThatBeginsAfterThePeriodIsNotHeldYet() {
    ParkSketch sketch = joint();
    body(sketch, "city", "regulator");
    body(sketch, "city", "operator", "from=2025-01-01");

    assertThat(kinds(sketch)).isEmpty();
  }

  @Test
  void aRoleIsHeldOnItsFirstAndOnItsLastDay() {
    ParkSketch sketch = joint();
    body(sketch, "city", "regulator", "until=2024-12-31");
    body(sketch, "city", "operator", "from=2024-12-31");

    assertThat(kinds(sketch)).containsExactly(Kind.REGULATOR_OPERATES);
  }

  @Test
  void anEndedContractMattersUntilAnotherOperatorFollows() {
    ParkSketch alone = joint();
    body(alone, "first", "operator", "contract=lease", "until=2023-06-30");
    ParkSketch followed = joint();
    body(followed, "first", "operator", "contract=lease", "until=2023-06-30");
    body(followed, "second", "operator", "contract=lease", "from=2023-07-01", "until=2030-06-30");

    assertThat(kinds(alone)).containsExactly(Kind.CONTRACT_ENDED);
    assertThat(settled(alone, Matter.Subject.TERM)).isFalse();
    assertThat(kinds(followed)).isEmpty();
    assertThat(settled(followed, Matter.Subject.TERM)).isTrue();
  }

  @Test
  void aContractCalledNoneSettlesNothing() {
    ParkSketch none = joint();
    body(none, "office", "operator", "contract=none");
    ParkSketch lease = joint();
    body(lease, "office", "operator", "contract=lease", "feeBasis=per m2");

    assertThat(settled(none, Matter.Subject.CONTRACT)).isFalse();
    assertThat(settled(none, Matter.Subject.FEE)).isFalse();
    assertThat(settled(none, Matter.Subject.TERM)).isFalse();
    assertThat(settled(lease, Matter.Subject.CONTRACT)).isTrue();
    assertThat(settled(lease, Matter.Subject.FEE)).isTrue();
  }

  @Test
  void ownersAreSettledWhereEveryShareIsStatedAndTheySumUp() {
    ParkSketch silent = joint();
    body(silent, "city", "owner", "share=0.4");
    body(silent, "firm", "owner");
    ParkSketch whole = joint();
    body(whole, "city", "owner", "share=0.4");
    body(whole, "firm", "owner", "share=0.6");

    assertThat(settled(joint(), Matter.Subject.OWNERS)).isFalse();
    assertThat(settled(silent, Matter.Subject.OWNERS)).isFalse();
    assertThat(settled(whole, Matter.Subject.OWNERS)).isTrue();
  }

  @Test
  void risksAreSettledWhereEachHasABearer() {
    ParkSketch open = joint().row("risks", "risk=R1", "bearer=city").row("risks", "risk=R2");
    ParkSketch borne = joint().row("risks", "risk=R1", "bearer=city");

    assertThat(settled(joint(), Matter.Subject.RISKS)).isFalse();
    assertThat(settled(open, Matter.Subject.RISKS)).isFalse();
    assertThat(settled(borne, Matter.Subject.RISKS)).isTrue();
  }

  @Test
  void aBodyThatIsGoneHoldsNoPower() {
    ParkSketch sketch = joint();
    body(sketch, "old", "regulator", "until=2022-12-31");
    body(sketch, "new", "regulator", "from=2023-01-01");
    sketch.row("powers", "power=plan", "body=old", "basis=law");
    sketch.row("powers", "power=customs", "body=old", "basis=law");
    sketch.row("powers", "power=customs", "body=new", "basis=law");

    assertThat(review(sketch).conflicts())
        .filteredOn(conflict -> List.of("plan", "customs").contains(conflict.subject()))
        .containsExactly(new Conflict(Kind.POWER_UNASSIGNED, "plan", List.of()));
  }

  @Test
  void aBoardOfABodyThatIsGoneSettlesNothing() {
    ParkSketch sketch = joint();
    body(sketch, "first", "operator", "boardSeatsCommunity=2", "until=2022-12-31");
    body(sketch, "second", "operator", "from=2023-01-01");

    assertThat(settled(sketch, Matter.Subject.BOARD)).isFalse();
  }

  @Test
  void aBudgetOfAnotherYearSettlesNothing() {
    ParkSketch old = joint().header("management", "public");
    body(old, "office", "operator");
    old.row("accounts", "period=2021", "line=rent", "budget=10 USD");
    ParkSketch own = joint().header("management", "public");
    body(own, "office", "operator");
    own.row("accounts", "period=2024", "line=rent", "budget=10 USD");

    assertThat(settled(old, Matter.Subject.BUDGET)).isFalse();
    assertThat(settled(own, Matter.Subject.BUDGET)).isTrue();
  }

  @Test
  void aBoardIsCountedOnceForABodyWithSeveralRolesAndApartFromCommittees() {
    ParkSketch sketch = joint();
    body(sketch, "office", "operator", "boardSeatsWomen=3", "boardSeatsCommunity=1");
    body(sketch, "office", "association", "boardSeatsWomen=3");
    body(sketch, "table", "committee", "boardSeatsWomen=2", "boardSeatsCommunity=4");
    Participation participation = review(sketch).participation();

    assertThat(participation.boards().women()).contains(3);
    assertThat(participation.boards().community()).contains(1);
    assertThat(participation.tables().women()).contains(2);
    assertThat(participation.tables().community()).contains(4);
    assertThat(participation.committees()).containsExactly("office", "table");
  }

  /// Two meetings of firms and one of neighbours are not three of everybody; workers are registered
  /// and were not heard, which is not known to be no meeting of theirs.
  @Test
  void everyGroupIsHeardApart() {
    ParkSketch sketch =
        joint()
            .figure("consultations", "count(engagements where during(held))")
            .figure("consulted", "reported(engagements where during(held), people)")
            .figure("consultedWomen", "ratio(engagements where during(held), women, people)")
            .figure(
                "consultationsThatChanged",
                "count(engagements where during(held) and changed is known)");
    sketch.row("stakeholders", "stakeholder=b", "name=The board", "group=tenants");
    sketch.row("stakeholders", "stakeholder=v", "name=The village", "group=community");
    sketch.row("stakeholders", "stakeholder=w", "name=The union", "group=workers");
    sketch.row("engagements", "engagement=1", "stakeholder=b", "held=2024-02-01", "people=7");
    sketch.row(
        "engagements", "engagement=2", "stakeholder=b", "held=2024-09-01", "people=5", "changed=x");
    sketch.row(
        "engagements", "engagement=3", "stakeholder=v", "held=2024-05-01", "people=40", "women=20");
    sketch.row("engagements", "engagement=4", "stakeholder=v", "held=2023-05-01", "people=90");
    List<Participation.Heard> heard = review(sketch).participation().heard();

    assertThat(heard)
        .extracting(Participation.Heard::group)
        .containsExactly("tenants", "workers", "community");
    assertThat(heard.getFirst().consultations().findValue()).contains(2.0);
    assertThat(heard.getFirst().consulted().findValue()).contains(12.0);
    assertThat(heard.getFirst().changed().findValue()).contains(1.0);
    assertThat(heard.get(1).consulted().findValue()).isEmpty();
    assertThat(heard.getLast().consulted().findValue()).contains(40.0);
    assertThat(heard.getLast().women().findValue()).contains(0.5);
  }

  @Test
  void noSeatStatedIsNotNoSeat() {
    ParkSketch sketch = joint();
    body(sketch, "office", "operator", "boardSeatsWomen=0");
    Participation participation = review(sketch).participation();

    assertThat(participation.boards().women()).contains(0);
    assertThat(participation.boards().community()).isEmpty();
  }

  @Test
  void everyPowerOfTheCatalogIsLookedAtOnceOneIsNamed() {
    ParkSketch sketch = joint();
    body(sketch, "city", "regulator");
    assertThat(review(sketch).powers()).isEmpty();

    sketch.row("powers", "power=plan", "body=city", "basis=law");
    assertThat(review(sketch).powers()).extracting(Power::power).containsExactly("plan", "customs");
    assertThat(kinds(sketch)).containsExactly(Kind.POWER_UNASSIGNED);
  }

  @Test
  void aParkWithoutAModelHasNothingToSettle() {
    GovernanceReview review = review(joint().header("management", ""));

    assertThat(review.model()).isEmpty();
    assertThat(review.matters()).isEmpty();
    assertThat(review.duties()).isEmpty();
  }
}
