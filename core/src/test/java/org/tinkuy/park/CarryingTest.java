package org.tinkuy.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.Written;
import org.tinkuy.kernel.Refusal;

/// What of a park holds on in the next year.
class CarryingTest {
  private static final String FLOWS = "flow;period;tenant;direction;carrier;quantity;unit;state\n";
  private static final String FACTS = "subject;fact;period;value;unit;state;validUntil\n";

  private static Carrying into(Written written, int year) {
    return Carrying.into(written.check().park(), year);
  }

  private static List<String> asked(Carrying carrying) {
    return carrying.rows().stream().map(row -> row.row() + " " + row.fate()).toList();
  }

  private static Written flows(String... rows) {
    return Written.smallPark()
        .table("flows", Stream.of(rows).reduce(FLOWS, (text, row) -> text + row + "\n"));
  }

  @Test
  void rowsWithoutPeriodHoldOnAndEmptyTablesAreNotNamed() {
    assertThat(into(Written.smallPark(), 2025).stays())
        .containsEntry("tenants", 2)
        .containsEntry("plots", 1)
        .doesNotContainKey("leases");
  }

  @Test
  void whatWasToldLastYearIsAskedAndWhatStoppedIsStale() {
    Carrying carrying =
        into(
            flows(
                "F1;2023;T1;in;water;5;m3;measured",
                "F1;2024;T1;in;water;6;m3;measured",
                "F2;2022;T1;in;power;5;MWh;measured"),
            2025);

    assertThat(asked(carrying)).containsExactly("flows[F1,2024] ASK", "flows[F2,2022] STALE");
    assertThat(carrying.stays()).doesNotContainKey("flows");
  }

  @Test
  void whatIsAlreadyToldOfTheYearItselfIsNotWhatItIsCarriedFrom() {
    Carrying carrying =
        into(flows("F1;2024;T1;in;water;6;m3;measured", "F1;2025;T1;in;water;7;m3;measured"), 2025);

    assertThat(asked(carrying)).containsExactly("flows[F1,2024] ASK");
  }

  @Test
  void ofATenantThatLeftNothingIsAsked() {
    Written written =
        Written.park()
            .table(
                "tenants",
                """
                tenant;name;sector;until
                T1;One;1313;2024-12-31
                T2;Two;1313;2025-01-01
                """)
            .table(
                "flows",
                FLOWS + "F1;2024;T1;in;water;6;m3;measured\nF2;2024;T2;in;water;6;m3;measured");

    assertThat(asked(into(written, 2025))).containsExactly("flows[F2,2024] ASK");
  }

  @Test
  void answersHoldOnUntilTheirDayAndNumbersForTheirYearOnly() {
    Written written =
        Written.park()
            .table(
                "facts",
                FACTS
                    + "park;parkPlan;2024;yes;;measured;2025-12-31\n"
                    + "park;greenShare;2024;0.2;1;measured;");
    Carrying carrying = into(written, 2025);

    assertThat(carrying.stays()).containsEntry("facts", 1);
    assertThat(asked(carrying)).containsExactly("facts[park,greenShare,2024,current] ASK");
  }

  @Test
  void anAnswerThatEndsWithinTheYearIsAskedAgain() {
    Written written =
        Written.park().table("facts", FACTS + "park;parkPlan;2024;yes;;measured;2025-12-30");
    Carrying carrying = into(written, 2025);

    assertThat(carrying.stays()).doesNotContainKey("facts");
    assertThat(asked(carrying)).hasSize(1);
    assertThat(carrying.dues()).extracting(Due::kind).containsExactly(Due.Kind.FACT);
  }

  @Test
  void anAnswerThatNobodyGaveIsAskedAgain() {
    Written written = Written.park().table("facts", FACTS + "park;parkPlan;2024;;;unknown;");

    assertThat(asked(into(written, 2025))).hasSize(1);
  }

  @Test
  void theNextYearFollowsTheLastOneOfAnyRow() {
    assertThat(
            Carrying.next(
                flows("F1;2022;T1;in;water;5;m3;measured", "F2;2024-05;T1;in;water;5;m3;measured")
                    .check()
                    .park()))
        .contains(2023);
    assertThat(Carrying.next(Written.smallPark().check().park())).isEmpty();
  }

  @Test
  void yearsThatNobodyMeansAreRefused() {
    Park park = Written.park().check().park();

    assertThatThrownBy(() -> Carrying.into(park, 25)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Carrying.into(park, 2201)).isInstanceOf(Refusal.class);
    assertThat(Carrying.into(park, 2200).rows()).isEmpty();
  }
}
