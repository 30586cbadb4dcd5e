package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.stack.StackLines.PhaseUse;
import org.tinkuy.finance.statement.IntegrityCheck;

/// `conformance/finance/two-phases.yaml`, worked out by hand. North: 7 and 5 MUSD in 2027 and 2028,
/// done in 2029; south: 4 and 4 in 2031 and 2032, done in 2033. The halls earn 1.6 MUSD a year from
/// 2029 on, those of the south 1.2 more from 2033 on, less 0.1 of running from 2029 on.
class PhasesTest {
  private static final double CENT = 0.005;

  private final ProjectRun run = FinanceCasesTest.run("two-phases.yaml");

  private Series series(String id) {
    return run.values().series(run.model().graph().line(id));
  }

  private double at(String id, int year) {
    return series(id).at(year - 2027);
  }

  private void assertAt(String id, int year, double amount) {
    assertThat(at(id, year)).as(id + " in " + year).isCloseTo(amount, within(CENT));
  }

  @Test
  void eachPhaseNeedsWhatItsWorksCostAndTheCashOfTheOtherPaysNoneOfIt() {
    assertThat(series("phases.north.need").toArray())
        .containsExactly(7e6, 5e6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(series("phases.south.need").toArray())
        .containsExactly(0, 0, 0, 0, 4e6, 4e6, 0, 0, 0, 0, 0, 0);
    assertAt("stack.cfads", 2029, 1_500_000);
    assertAt("stack.cfads", 2033, 2_700_000);
  }

  @Test
  void aLoanToAPhaseIsDrawnForItsWorksAlone() {
    assertThat(series("northBank.drawn").toArray())
        .containsExactly(3.5e6, 2.5e6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(series("southBank.drawn").toArray())
        .containsExactly(0, 0, 0, 0, 2.4e6, 2.4e6, 0, 0, 0, 0, 0, 0);
    // what the loans leave, in both phases
    assertAt("owners.drawn", 2027, 3.5e6);
    assertAt("owners.drawn", 2032, 1.6e6);
  }

  /// Interest of the first draw is added in 2028: 3.5 x 8 % = 0.28, and 6.28 come back in seven
  /// parts from 2029 on, the first year after the works.
  @Test
  void graceAndCapitalisedInterestOfAPhaseEndWithItsWorks() {
    assertAt("northBank.capitalised", 2028, 280_000);
    assertAt("northBank.closing", 2028, 6_280_000);
    assertAt("northBank.principal", 2029, 6_280_000 / 7.0);
    assertAt("northBank.interestPaid", 2029, 502_400);
    assertAt("northBank.closing", 2035, 0);
  }

  /// The south has a year of grace after its works: 2.4 x 7 % = 0.168 is added in 2032, and 4.968 x
  /// 7 % = 0.34776 in 2033; 5.31576 come back in five parts.
  @Test
  void yearsOfGraceCountFromTheEndOfThePhase() {
    assertAt("southBank.capitalised", 2032, 168_000);
    assertAt("southBank.capitalised", 2033, 347_760);
    assertAt("southBank.principal", 2033, 0);
    assertAt("southBank.principal", 2034, 5_315_760 / 5.0);
    assertAt("southBank.closing", 2038, 0);
  }

  /// The loan to the north is served while the south is built: 6.28 / 7 and 8 % of what is owed.
  @Test
  void worksOfOnePhaseTakeNoCashFromTheServiceOfAnother() {
    double part = 6_280_000 / 7.0;
    assertAt("northBank.service", 2031, part + 0.08 * (6_280_000 - 2 * part));
    assertThat(series("project.support").total()).isZero();
    // owners are paid what is left as soon as the north stands
    assertAt("owners.received", 2029, 1_500_000 - part - 502_400);
  }

  @Test
  void whatLayersTakeOfAPhaseIsWhatItNeeds() {
    List<PhaseUse> phases = run.model().stack().orElseThrow().uses().phases();
    assertThat(phases).extracting(PhaseUse::id).containsExactly("north", "south");
    assertThat(phases.getFirst().taken()).containsOnlyKeys("northBank", "owners");
    assertThat(phases.getLast().taken()).containsOnlyKeys("southBank", "owners");
    assertThat(IntegrityCheck.run(run.values(), run.model().checks()))
        .allMatch(IntegrityCheck.Outcome::isKept)
        .extracting(each -> each.line().id())
        .contains("phases.north.check.sources", "phases.south.check.sources");
  }
}
