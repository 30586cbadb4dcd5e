package org.tinkuy.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.Written;
import org.tinkuy.kernel.Refusal;

/// What falls due, worked out by hand.
class AgendaTest {
  private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
  private static final LocalDate TO = LocalDate.of(2025, 12, 31);

  private static List<String> dues(Written written, LocalDate from, LocalDate to) {
    return Agenda.of(written.check().park(), from, to).dues().stream()
        .map(due -> due.on() + " " + due.kind() + " " + due.row() + " " + due.who())
        .toList();
  }

  private static List<String> dues(Written written) {
    return dues(written, FROM, TO);
  }

  private static Written duty(String due, String every) {
    return Written.smallPark()
        .table("duties", "duty;who;law;due;every\nD1;T1;Act;" + due + ";" + every);
  }

  private static List<String> days(Written written) {
    return dues(written).stream().map(line -> line.substring(0, 10)).toList();
  }

  @Test
  void aParkWithoutPapersHasNothingDue() {
    assertThat(dues(Written.park())).isEmpty();
  }

  @Test
  void whatEndsAfterTheLastDayIsNotDueAndWhatEndedBeforeIsOverdue() {
    Written written =
        Written.smallPark()
            .table(
                "permits",
                """
                permit;holder;kind;until
                A;T1;water;2020-05-01
                B;T1;air;2025-12-31
                C;T1;effluent;2026-01-01
                D;T2;water;
                """);

    assertThat(dues(written))
        .containsExactly("2020-05-01 PERMIT permits[A] T1", "2025-12-31 PERMIT permits[B] T1");
    assertThat(Agenda.of(written.check().park(), FROM, TO).dues())
        .extracting(due -> due.isOverdue(FROM))
        .containsExactly(true, false);
  }

  /// A park that writes a row for each year has one report to hand in next January, not three.
  @Test
  void aDutyThatRowsOfSeveralYearsWriteDownIsDueOnce() {
    Written written =
        Written.smallPark()
            .table(
                "duties",
                """
                duty;who;law;due;every
                A-2022;T1;Act 1;2022-01-15;P1Y
                A-2024;T1;Act 1;2024-01-15;P1Y
                A-2023;T1;Act 1;2023-01-15;P1Y
                B;T1;Act 2;2024-01-15;P1Y
                C;T2;Act 1;2024-01-15;P1Y
                """);

    assertThat(dues(written, FROM, LocalDate.of(2025, 1, 31)))
        .containsExactly(
            "2024-01-15 DUTY duties[A-2024] T1",
            "2024-01-15 DUTY duties[B] T1",
            "2024-01-15 DUTY duties[C] T2",
            "2025-01-15 DUTY duties[A-2024] T1",
            "2025-01-15 DUTY duties[B] T1",
            "2025-01-15 DUTY duties[C] T2");
  }

  /// Evidence in the folder is proof of the row's own day, where that has passed, and of none on
  /// which it comes back. The row that begins last decides, whether those before it are proven or
  /// not.
  @Test
  void aDutyOfThePastThatNamesEvidenceIsDone() {
    Written written =
        Written.smallPark()
            .table("evidence", "evidence;title\nE1;Report handed in")
            .table(
                "duties",
                """
                duty;who;law;due;every;evidence
                PROVEN;T1;Act 1;2024-03-15;;E1
                OPEN;T1;Act 2;2024-03-15;;
                YEARLY;T1;Act 3;2024-03-15;P1Y;E1
                A-2023;T2;Act 4;2023-03-15;P1Y;
                A-2024;T2;Act 4;2024-03-15;P1Y;E1
                B-2023;T2;Act 5;2023-03-15;P1Y;E1
                B-2024;T2;Act 5;2024-03-15;P1Y;
                OLD;T2;Act 6;2022-03-15;P1Y;E1
                """);

    assertThat(dues(written))
        .containsExactly(
            "2024-03-15 DUTY duties[B-2024] T2",
            "2024-03-15 DUTY duties[OLD] T2",
            "2024-03-15 DUTY duties[OPEN] T1",
            "2025-03-15 DUTY duties[A-2024] T2",
            "2025-03-15 DUTY duties[B-2024] T2",
            "2025-03-15 DUTY duties[OLD] T2",
            "2025-03-15 DUTY duties[YEARLY] T1");
  }

  @Test
  void whatIsDueTodayIsNotOverdue() {
    Due due = new Due(FROM, Due.Kind.PERMIT, new RowRef("permits", "A"), "T1", "");

    assertThat(due.isOverdue(FROM)).isFalse();
    assertThat(due.isOverdue(FROM.plusDays(1))).isTrue();
  }

  @Test
  void aPermitIsTakenOverByALaterOneOfItsHolderAndKindAlone() {
    Written written =
        Written.smallPark()
            .table(
                "permits",
                """
                permit;holder;kind;until
                OLD;T1;water;2024-06-30
                NEW;T1;water;2027-06-30
                AIR;T1;air;2024-06-30
                OTHER;T2;water;2024-06-30
                EVER;T2;water;
                """);

    assertThat(dues(written)).containsExactly("2024-06-30 PERMIT permits[AIR] T1");
  }

  @Test
  void aCertificateThatIsStillPreparedTakesNothingOver() {
    String head = "certificate;holder;scheme;status;expires\n";
    Written prepared =
        Written.smallPark()
            .table(
                "certificates",
                head
                    + "OLD;T1;energy;certified;2025-03-01\n"
                    + "NEW;T1;energy;in preparation;2028-03-01");
    Written held =
        Written.smallPark()
            .table(
                "certificates",
                head + "OLD;T1;energy;certified;2025-03-01\nNEW;T1;energy;certified;2028-03-01");

    assertThat(dues(prepared)).containsExactly("2025-03-01 CERTIFICATE certificates[OLD] T1");
    assertThat(dues(held)).isEmpty();
  }

  @Test
  void aDutyThatComesBackIsDueEveryTimeAndOverdueOnce() {
    // 2024-04-15, -07-15 and -10-15 have passed: only the last of them is still open
    assertThat(days(duty("2024-04-15", "P3M")))
        .containsExactly("2024-10-15", "2025-01-15", "2025-04-15", "2025-07-15", "2025-10-15");
    assertThat(days(duty("2025-02-28", "P1Y"))).containsExactly("2025-02-28");
    assertThat(days(duty("2019-02-28", ""))).containsExactly("2019-02-28");
    assertThat(days(duty("2026-01-01", "P1M"))).isEmpty();
    assertThat(days(duty("", "P1M"))).isEmpty();
  }

  @Test
  void theLastDayOfAMonthComesBackOnTheLastDay() {
    assertThat(days(duty("2025-08-31", "P1M")))
        .containsExactly("2025-08-31", "2025-09-30", "2025-10-31", "2025-11-30", "2025-12-31");
  }

  /// A weekly duty since 2010 has been due more than 700 times before 2025; it still is.
  @Test
  void aDutyThatBeganLongAgoIsStillDue() {
    List<String> weekly = days(duty("2010-01-04", "P7D"));

    // 2010-01-04 is a Monday, as 2024-12-30 is; 2025 has 52 Mondays
    assertThat(weekly).hasSize(53).startsWith("2024-12-30", "2025-01-06").endsWith("2025-12-29");
  }

  @Test
  void aSpanThatIsNoneOrGoesBackIsDueOnce() {
    for (String every : List.of("yearly", "P0D", "-P1M", "PT24H")) {
      assertThat(days(duty("2025-03-01", every))).containsExactly("2025-03-01");
    }
    assertThat(Agenda.every(" P1Y ")).contains(Period.ofYears(1));
  }

  @Test
  void whatATenantThatLeftOwedIsNoMoreTheParks() {
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
                "permits",
                """
                permit;holder;kind;until
                A;T1;water;2025-05-01
                B;T2;water;2025-05-01
                """);

    assertThat(dues(written)).containsExactly("2025-05-01 PERMIT permits[B] T2");
  }

  /// The rows of two years say the same of one contract.
  @Test
  void aCommitmentThatSeveralYearsTellOfIsDueOnce() {
    String head = "flow;period;tenant;direction;carrier;quantity;unit;state;committedUntil\n";
    Written same =
        Written.smallPark()
            .table(
                "flows",
                head
                    + "F1;2023;T1;out;flyAsh;5;t;measured;2025-06-30\n"
                    + "F1;2024;T1;out;flyAsh;6;t;measured;2025-06-30");
    Written longer =
        Written.smallPark()
            .table(
                "flows",
                head
                    + "F1;2023;T1;out;flyAsh;5;t;measured;2025-06-30\n"
                    + "F1;2024;T1;out;flyAsh;6;t;measured;2025-09-30");

    assertThat(dues(same)).containsExactly("2025-06-30 COMMITMENT flows[F1,2024] T1");
    assertThat(dues(longer)).containsExactly("2025-09-30 COMMITMENT flows[F1,2024] T1");
  }

  @Test
  void aFactIsTakenOverByALaterOneOfItsSubjectAndBasis() {
    String head = "subject;fact;period;basis;value;state;validUntil\n";
    Written written =
        Written.park()
            .table(
                "facts",
                head
                    + "park;parkPlan;2023;current;yes;measured;2025-02-01\n"
                    + "park;parkPlan;2024;current;yes;measured;2025-08-01\n"
                    + "park;parkPlan;2023;intended;yes;measured;2025-03-01\n"
                    + "park;parkPlan;2022;current;yes;measured;");

    assertThat(dues(written))
        .extracting(line -> line.substring(0, 15))
        .containsExactly("2025-03-01 FACT", "2025-08-01 FACT");
  }

  @Test
  void aLeaseEndsAndCanBeBroken() {
    Written written =
        Written.smallPark()
            .table(
                "leases",
                """
                lease;plot;tenant;from;until;breakDate
                L1;P1;T1;2020-01-01;2025-10-31;2025-04-30
                """);

    assertThat(dues(written))
        .containsExactly("2025-04-30 BREAK leases[L1] T1", "2025-10-31 LEASE leases[L1] T1");
  }

  @Test
  void anAgendaEndsNotBeforeItBegins() {
    Park park = Written.park().check().park();

    assertThatThrownBy(() -> Agenda.of(park, TO, FROM)).isInstanceOf(Refusal.class);
    assertThat(Agenda.of(park, FROM, FROM).dues()).isEmpty();
  }

  /// What is due to a day is what is due to a later day, as far as it lies before.
  @Test
  void aShorterAgendaIsTheBeginningOfALongerOne() {
    Random random = new Random(5);
    for (int i = 0; i < 30; i++) {
      LocalDate first = FROM.minusDays(random.nextInt(2000));
      Written written = duty(first.toString(), "P" + (1 + random.nextInt(40)) + "D");
      LocalDate middle = FROM.plusDays(random.nextInt(300));
      List<String> whole = dues(written, FROM, TO);
      assertThat(dues(written, FROM, middle))
          .isEqualTo(
              whole.stream()
                  .filter(line -> !LocalDate.parse(line.substring(0, 10)).isAfter(middle))
                  .toList());
      assertThat(whole).isSorted();
    }
  }
}
