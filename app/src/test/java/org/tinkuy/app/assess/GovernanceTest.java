package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.governance.Conflict;
import org.tinkuy.governance.GovernanceEngine;
import org.tinkuy.governance.GovernanceReview;
import org.tinkuy.governance.ManagementModel;
import org.tinkuy.governance.Matter;
import org.tinkuy.governance.SocialDuty;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// Roles and powers of a park, worked by hand.
class GovernanceTest {
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature,share,contract,from,until,feeBasis,boardSeatsCommunity,boardSeatsWomen
      city,owner,City,public,0.4,,,,,,
      city,regulator,City,public,,,,,,,
      firm,owner,Firm,private,0.6,,,,,,
      office,operator,Office,joint,,management,2010-01-01,2023-12-31,service charge,1,2
      office,developer,Office,joint,,management,2010-01-01,,,1,2
      round,committee,Round table,community,,,,,,,
      [powers]
      power,body,basis,shared
      plan,office,contract,
      allot,office,contract,
      permit building,office,,
      set fees,office,contract,
      set fees,city,law,
      enforce environment,city,law,
      collect tax,city,law,
      dispute,round,by-laws,
      [stakeholders]
      stakeholder,name,group
      S1,Neighbours,community
      [engagements]
      engagement,stakeholder,held,people,women,changed
      G1,S1,2024-03-01,20,12,new bus stop
      G2,S1,2024-09-01,30,8,
      G3,S1,2023-09-01,99,99,
      [accounts]
      period,line,budget,actual
      2024,rent,100,80
      2024,serviceCharge,50,60
      2024,grant,30,35
      2024,landSale,500,500
      2024,staff,70,90
      2024,maintenance,60,85
      2024,debtService,40,40
      """;

  @TempDir private Path folder;

  private GovernanceReview review(String park) {
    return review("joint", park);
  }

  private GovernanceReview review(String management, String park) {
    Park read = WrittenPark.managed(folder, management, park).park();
    return GovernanceEngine.review(
        PeriodRows.of(read, Period.year(2024)), new Figures(read), WrittenPark.FORMULAS);
  }

  private static List<Conflict> of(GovernanceReview review, Conflict.Kind kind) {
    return review.conflicts().stream().filter(conflict -> conflict.kind() == kind).toList();
  }

  @Test
  void aRegulatorThatOwnsASharePlaysOnBothSides() {
    assertThat(of(review(PARK), Conflict.Kind.REGULATOR_EARNS))
        .containsExactly(new Conflict(Conflict.Kind.REGULATOR_EARNS, "owner", List.of("city")));
    assertThat(of(review(PARK), Conflict.Kind.REGULATOR_OPERATES)).isEmpty();
  }

  @Test
  void aRegulatorThatRunsTheParkOverseesItself() {
    String both = PARK.replace("round,committee", "office,regulator");

    assertThat(
            of(
                review(
                    both.replace("Round table,community", "Office,joint")
                        .replace("dispute,round", "dispute,office")),
                Conflict.Kind.REGULATOR_OPERATES))
        .extracting(Conflict::subject)
        .containsExactly("operator", "developer");
  }

  @Test
  void anOperatorWithAPowerOfOversightIsNamed() {
    // permits: the office runs the park; environment and tax: the city owns a share of it
    assertThat(of(review(PARK), Conflict.Kind.OPERATOR_OVERSEES))
        .extracting(Conflict::subject)
        .containsExactly("permit building", "enforce environment", "collect tax");
  }

  @Test
  void powersThatSeveralHoldOrNobodyOrWithoutBasisAreNamed() {
    GovernanceReview review = review(PARK);

    assertThat(of(review, Conflict.Kind.POWER_DOUBLED))
        .extracting(Conflict::subject)
        .containsExactly("set fees");
    assertThat(of(review, Conflict.Kind.POWER_WITHOUT_BASIS))
        .extracting(Conflict::subject)
        .containsExactly("permit building");
    assertThat(of(review, Conflict.Kind.POWER_UNASSIGNED))
        .extracting(Conflict::subject)
        .containsExactly("customs", "inspect labour", "maintain", "promote", "borrow");
    assertThat(
            of(
                review(PARK.replace("set fees,city,law,", "set fees,city,law,yes")),
                Conflict.Kind.POWER_DOUBLED))
        .isEmpty();
  }

  @Test
  void anEmptyRegisterOfPowersAccusesNobody() {
    String silent =
        PARK.substring(0, PARK.indexOf("[powers]"))
            + PARK.substring(PARK.indexOf("[stakeholders]"));

    assertThat(review(silent).powers()).isEmpty();
    assertThat(of(review(silent), Conflict.Kind.POWER_UNASSIGNED)).isEmpty();
  }

  @Test
  void anOperatorWhoseContractHasEndedIsNamed() {
    assertThat(of(review(PARK), Conflict.Kind.CONTRACT_ENDED))
        .extracting(Conflict::subject)
        .containsExactly("2023-12-31");
  }

  @Test
  void sharesOfOwnersAreHeldAgainstTheWholeOnlyWhereAllAreStated() {
    assertThat(of(review(PARK), Conflict.Kind.SHARES_INCOMPLETE)).isEmpty();
    assertThat(
            of(review(PARK.replace("private,0.6", "private,0.5")), Conflict.Kind.SHARES_INCOMPLETE))
        .hasSize(1);
    assertThat(of(review(PARK.replace("private,0.6", "private,")), Conflict.Kind.SHARES_INCOMPLETE))
        .isEmpty();
  }

  @Test
  void theModelSaysWhatIsStillToBeSettled() {
    GovernanceReview review = review(PARK);

    assertThat(review.model()).contains(ManagementModel.JOINT);
    assertThat(review.open())
        .extracting(Matter::subject)
        .containsExactly(
            Matter.Subject.TERM,
            Matter.Subject.RISKS,
            Matter.Subject.POWERS,
            Matter.Subject.OVERSIGHT_APART);
  }

  @Test
  void aPublicParkWithAContractedOperatorIsRunByACompany() {
    GovernanceReview review = review("public", PARK);

    assertThat(review.model()).contains(ManagementModel.COMPANY);
    assertThat(duty(review, SocialDuty.Area.COMMUNITIES).bodies()).containsExactly("city", "firm");
  }

  @Test
  void socialDutiesFallToTheRolesOfTheModel() {
    GovernanceReview review = review(PARK);

    assertThat(duty(review, SocialDuty.Area.COMMUNITIES).bodies()).containsExactly("office");
    assertThat(duty(review, SocialDuty.Area.IMPACTS).bodies()).containsExactly("city");
  }

  private static SocialDuty duty(GovernanceReview review, SocialDuty.Area area) {
    return review.duties().stream().filter(duty -> duty.area() == area).findFirst().orElseThrow();
  }

  /// Own revenue 80 + 60, without the grant and the sold land, by 90 + 85, without debt service.
  @Test
  void selfFinancingLeavesOutGrantsLandAndDebt() {
    GovernanceReview review = review(PARK);

    assertThat(review.money().ratio().findValue().orElseThrow())
        .isCloseTo(140.0 / 175, within(1e-12));
    assertThat(review.money().grants().findValue().orElseThrow())
        .isCloseTo(35.0 / 175, within(1e-12));
  }

  /// Two consultations in 2024 with 50 people, 20 of them women; one changed something.
  @Test
  void participationCountsTheConsultationsOfThePeriod() {
    GovernanceReview review = review(PARK);

    assertThat(review.participation().consultations().findValue()).contains(2.0);
    assertThat(review.participation().consulted().findValue()).contains(50.0);
    assertThat(review.participation().women().findValue().orElseThrow())
        .isCloseTo(0.4, within(1e-12));
    assertThat(review.participation().changed().findValue()).contains(1.0);
    assertThat(review.participation().boards().community()).contains(1);
    assertThat(review.participation().boards().women()).contains(2);
    assertThat(review.participation().committees()).containsExactly("round");
  }
}
