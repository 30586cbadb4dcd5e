package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two places that speak of the same thing are compared; both are shown.
class CrossChecksTest {
  private static final String FLOWS = "flow;period;tenant;direction;carrier;quantity;unit;state\n";

  @ParameterizedTest
  @CsvSource({"10000, true", "10100, true", "9900, true", "10101, false", "9899, false"})
  void comparesATypedAreaWithItsOutlineWithin1Percent(double typed_m2, boolean agrees) {
    CheckedPark park =
        Written.park()
            .table("plots", "plot;use;status;area_m2\nP1;green;planned;" + typed_m2)
            .square("P1", 100)
            .check();

    assertThat(park.told())
        .containsExactlyElementsOf(
            agrees ? List.of() : List.of("WARNING plot.areaDiffers plots.csv:2:area_m2"));
    assertThat(park.park().outlines()).containsOnlyKeys("P1");
  }

  /// Two squares of 100 m take 20,000 m2; what lines on paper differ by is no mistake.
  @ParameterizedTest
  @CsvSource({"142, true", "141, true", "140, false", "14, false"})
  void tellsOfABoundaryIntoWhichThePlotsDoNotFit(double side_m, boolean fits) {
    CheckedPark park =
        Written.park()
            .table("plots", "plot;use;status\nP1;green;planned\nP2;green;planned")
            .square("P1", 100)
            .square("P2", 100)
            .boundary(side_m)
            .check();

    assertThat(park.told())
        .containsExactlyElementsOf(
            fits ? List.of() : List.of("WARNING plot.beyondBoundary plots.csv"));
    assertThat(park.park().findArea_m2()).hasValue(side_m * side_m);
  }

  /// A local street of the catalog of tests has from 6 to 30 m.
  @ParameterizedTest
  @CsvSource({
    "local, 6, true",
    "local, 30, true",
    "local, 5.9, false",
    "local, 30.5, false",
    "local, , true",
    "'', 300, true",
    "highway, 300, true"
  })
  void tellsOfARoadWhoseWidthIsUnusualForItsClass(
      String kind, @Nullable String width_m, boolean usual) {
    CheckedPark park =
        Written.park()
            .table(
                "roads",
                "road;name;class;width_m\nV1;Calle Uno;%s;%s"
                    .formatted(kind, Objects.requireNonNullElse(width_m, "")))
            .check();

    assertThat(park.told())
        .containsExactlyElementsOf(
            usual ? List.of() : List.of("WARNING road.widthUnusual roads.csv:2:width_m"));
    assertThat(Objects.requireNonNull(park.park().tables().get("roads")).rows()).hasSize(1);
  }

  @Test
  void tellsOfAnOutlineWithoutAPlot() {
    CheckedPark park =
        Written.park()
            .table("plots", "plot;use;status\nP1;green;planned\nP2;violet;planned")
            .square("P1", 10)
            .square("P7", 10)
            .square("P2", 10)
            .square("P1", 20)
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR cell.code plots.csv:3:use",
            "WARNING geometry.plotUnknown plots.geojson:2:plot",
            "WARNING geometry.plotRefused plots.geojson:3:plot",
            "WARNING geometry.plotTwice plots.geojson:4:plot");
    assertThat(park.issues().get(2).suggestion()).isEqualTo("Correct the row of 'P2' first.");
    assertThat(park.park().outlines().get("P1"))
        .satisfies(outline -> assertThat(outline.area_m2()).isEqualTo(100));
  }

  @Test
  void comparesThePlotsOfATenantWithTheTableOfPlots() {
    CheckedPark park =
        Written.park()
            .table(
                "tenants",
                "tenant;name;sector;plots\nT1;A;1313;P1|P2\nT2;B;1313;P2\nT3;C;1313;\nT4;D;1313;P1")
            .table(
                "plots",
                "plot;use;status;tenant\nP1;industrial;leased;T1\nP2;industrial;leased;T2|T1|T3")
            .check();

    assertThat(park.told()).containsExactly("WARNING tenant.plotsDiffer tenants.csv:5:plots");
    assertThat(park.issues().getFirst().message())
        .isEqualTo(
            "Tenant 'T4': its plots must be those of the table plots, which takes precedence: -,"
                + " but are P1.");
  }

  @Test
  void comparesWomenAndMenWithAll() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "workforce",
                "tenant;period;sex;workers;hoursWorked\nT1;2024;female;4;100\nT1;2024;male;5;100"
                    + "\nT1;2024;all;10;200\nT2;2024;female;4;\nT2;2024;male;6;\nT2;2024;all;10;"
                    + "\nT1;2023;all;10;\nT1;2023;female;11;\nT2;2023;female;3;\nT2;2023;male;3;")
            .check();

    assertThat(park.told())
        .containsExactly(
            "WARNING workforce.partExceeds workforce.csv:9:workers",
            "WARNING workforce.sumDiffers workforce.csv:4:workers");
    assertThat(park.issue("workforce.sumDiffers").message())
        .isEqualTo(
            "Workforce 'T1,2024,all': workers must be the sum of women and men = 9, but is 10.");
  }

  @Test
  void leavesAllLinksOutThatTogetherExceedTheirFlow() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                FLOWS
                    + "A;2024;T1;out;flyAsh;10;t;measured\nB;2024;T2;in;flyAsh;20;t;measured"
                    + "\nC;2024;T2;in;flyAsh;20;t;measured\nD;2024;T1;out;flyAsh;8..12;t;measured")
            .table(
                "links",
                "from;to;period;quantity;unit\nA;B;2024;6;t\nA;C;2024;4001;kg\nD;C;2024;12000;kg")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR link.exceedsFlow links.csv:2:quantity",
            "ERROR link.exceedsFlow links.csv:3:quantity");
    assertThat(park.issues().getFirst().message())
        .isEqualTo(
            "Link 'A,B,2024': all links whose from is flow 'A' must carry at most its 10 t in 2024,"
                + " but carry 10.001 t.");
    assertThat(park.keys("links")).containsExactly("D,C,2024");
  }

  @Test
  void comparesLinksWithWhatTheTakerTakes() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                FLOWS
                    + "A;2024;T1;out;flyAsh;10;t;measured\nB;2024;T2;in;flyAsh;5;t;measured"
                    + "\nC;2024;T2;in;flyAsh;;t;unknown")
            .table("links", "from;to;period;quantity;unit\nA;B;2024;6;t\nA;C;2024;3;t")
            .check();

    assertThat(park.issue("link.exceedsFlow").message()).contains("to is flow 'B'");
    assertThat(park.keys("links")).containsExactly("A,C,2024");
  }

  @Test
  void comparesLinksOfMonthsWithTheFlowOfTheYearAndTheOtherWayRound() {
    String months = "A;2024-Q%d;T1;out;flyAsh;3;t;measured\n";
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                FLOWS
                    + months.formatted(1)
                    + months.formatted(2)
                    + months.formatted(3)
                    + months.formatted(4)
                    + "B;2024;T2;in;flyAsh;5;t;measured\nC;2024;T1;out;flyAsh;50;t;measured\n"
                    + "D;2024;T2;in;flyAsh;50;t;measured")
            .table(
                "links",
                "from;to;period;quantity;unit\nA;D;2024;13;t\nC;B;2024-01;3;t\nC;B;2024-02;3;t")
            .check();

    assertThat(park.told())
        .containsExactlyInAnyOrder(
            "ERROR link.exceedsFlow links.csv:2:quantity",
            "ERROR link.exceedsFlow links.csv:3:quantity",
            "ERROR link.exceedsFlow links.csv:4:quantity");
  }

  @Test
  void countsALinkOfTheYearOrThoseOfItsMonthsButNotBoth() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                FLOWS + "A;2024;T1;out;flyAsh;10;t;measured\nB;2024;T2;in;flyAsh;10;t;measured")
            .table("links", "from;to;period;quantity;unit\nA;B;2024;8;t\nA;B;2024-01;7;t")
            .check();

    assertThat(park.told()).isEmpty();
  }

  @Test
  void leavesALinkOutThatIsMeasuredOtherwiseThanItsFlow() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                FLOWS + "A;2024;T1;out;water;10;t;measured\nB;2024;T2;in;water;10;t;measured")
            .table("links", "from;to;period;quantity;unit\nA;B;2024;8;m3")
            .check();

    assertThat(park.told()).containsExactly("ERROR link.unit links.csv:2:unit");
    assertThat(park.keys("links")).isEmpty();
  }

  /// From what is taken in, or to what is given out: neither can be, and neither is taken.
  @Test
  void leavesALinkOutThatRunsTheWrongWay() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                FLOWS
                    + "A;2024;T1;out;water;10;t;measured\nB;2024;T2;in;water;10;t;measured"
                    + "\nC;2024;T2;out;water;10;t;measured")
            .table(
                "links", "from;to;period;quantity;unit\nB;A;2024;8;t\nA;C;2024;2;t\nA;B;2024;3;t")
            .check();

    assertThat(park.told())
        .containsExactlyInAnyOrder(
            "ERROR link.direction links.csv:2:from", "ERROR link.direction links.csv:3:to");
    assertThat(park.keys("links")).containsExactly("A,B,2024");
  }

  /// Agreed upon by pipe and rejected by whatever else is no contradiction of two pipes, but nobody
  /// may have meant it; another pair, and one that is only studied, say nothing against it.
  @Test
  void tellsOfAPairThatIsAgreedUponAndRejected() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                FLOWS
                    + "A;2024;T1;out;water;10;t;measured\nB;2024;T2;in;water;10;t;measured"
                    + "\nC;2024;T2;in;water;10;t;measured")
            .table(
                "routes",
                """
                from;to;mode;status
                A;B;pipe;agreed
                A;B;truck;studied
                A;B;;rejected
                A;C;;agreed
                A;C;truck;rejected\
                """)
            .check();

    assertThat(park.told()).containsExactly("WARNING route.agreedAndRejected routes.csv:4:status");
    assertThat(park.issue("route.agreedAndRejected").message())
        .isEqualTo(
            "Route 'A,B,any': rejected for any mode, but 'A,B,pipe' is agreed: by that mode the"
                + " pair is still weighed.");
  }

  /// Two contributions of 9 % were counted as one where nobody said what they are on.
  @Test
  void asksWhatALevyIsOnWhereAnotherHasItsRate() {
    CheckedPark park =
        Written.park()
            .table(
                "incentives",
                """
                incentive;tax;normalRate;base
                told;payroll;9 %;pension
                untold;payroll;0.09;
                other;payroll;0.03;
                house;property;0.09;
                profit;corporate;0.3;
                profits;corporate;0.3;
                rateless;payroll;;\
                """)
            .check();

    assertThat(park.told()).containsExactly("WARNING incentive.baseUnstated incentives.csv:3:base");
    assertThat(park.issues().getFirst().message())
        .startsWith("Incentive 'untold': base must be stated where 'told' relieves");
  }

  @Test
  void tellsOfALimitOfDebtThatIsReadBesideNoPower() {
    CheckedPark park =
        Written.park()
            .table("bodies", "body;role;name;nature\nB;owner;Body;public")
            .table("powers", "power;body;debtLimit\nborrow;B;2000000 USD\nplan;B;1 USD")
            .check();

    assertThat(park.told()).containsExactly("WARNING power.debtLimitUnread powers.csv:3:debtLimit");
  }

  @Test
  void tellsOfAReviewOfARowThatIsNotThere() {
    CheckedPark park =
        Written.smallPark()
            .table("reviews", "table;key;role\ntenants;T1;auditor\ntenants;T9;auditor\nx;y;z")
            .check();

    assertThat(park.told())
        .containsExactly(
            "WARNING review.rowUnknown reviews.csv:3:key",
            "WARNING review.rowUnknown reviews.csv:4:key");
  }

  @Test
  void tellsOfAVacantPlotWithALeaseThatRunsOn() {
    CheckedPark park =
        Written.park()
            .table("tenants", "tenant;name;sector\nT1;A;1313")
            .table("plots", "plot;use;status\nP1;industrial;vacant\nP2;industrial;leased")
            .table(
                "leases",
                """
                lease;plot;tenant;kind;from;until
                L1;P1;T1;lease;2020-01-01;
                L2;P1;T1;lease;2020-01-01;2022-12-31
                L3;P1;T1;option;2020-01-01;
                L4;P2;T1;sale;2020-01-01;
                """)
            .check();

    assertThat(park.told()).containsExactly("WARNING lease.plotVacant leases.csv:2:plot");
    assertThat(park.issues().getFirst().message()).contains("'L1'").contains("'P1'");
  }
}
