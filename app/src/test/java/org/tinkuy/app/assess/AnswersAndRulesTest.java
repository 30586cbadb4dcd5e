package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Move;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.figure.Contributor;
import org.tinkuy.park.RowRef;

/// Typed answers, the partial rule, and the identity of a method, on the shipped criteria.
class AnswersAndRulesTest {
  private static final String THREE_OF_FIVE_SIGNED =
      """
      [tenants]
      tenant,name,sector,since,employees,charterSigned
      a,A,1622,2015-01-01,40,2015-01-01
      b,B,1622,2015-01-01,40,2015-01-01
      c,C,1622,2015-01-01,40,2015-01-01
      d,D,1622,2015-01-01,40,
      e,E,1622,2015-01-01,40,
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      """;
  private static final String ANSWERS =
      """
      [answers]
      framework,criterion,period,basis,value,unit,state
      """;

  @TempDir private Path folder;

  @Test
  void aTypedAnswerStandsBesideWhatIsComputed() {
    CriterionResult result = result("PM-I1", "eip-1.0,PM-I1,2024,current,100,%,stated");

    assertThat(result.current().state()).isEqualTo(State.NOT_MET);
    assertThat(result.current().stated()).isFalse();
    assertThat(result.stated().map(Statement::state)).contains(State.MET);
  }

  @Test
  void aTypedAnswerCountsWhereTheDataAreSilent() {
    CriterionResult result = result("PM-P3", "eip-1.0,PM-P3,2024,current,,,partly");

    assertThat(result.current().state()).isEqualTo(State.PARTLY);
    assertThat(result.current().stated()).isTrue();
    assertThat(result.stated().flatMap(Statement::row).map(RowRef::toString))
        .contains("answers[eip-1.0,PM-P3,2024,current]");
  }

  /// 100 t sold of 200 t, and a firm that tells nothing of what it sells: (100 + x) / (200 + x) is
  /// half or more, so that what was stated is not needed.
  @Test
  void aRowInBothPartsOfAShareThatNobodyToldDoesNotHideWhatIsProved() {
    CriterionResult result =
        WrittenPark.of(
                folder,
                THREE_OF_FIVE_SIGNED
                    + """
                    [flows]
                    flow,period,tenant,direction,carrier,kind,quantity,unit,state,today
                    a,2024,a,out,metalScrap,by-product,100,t,measured,sold
                    b,2024,b,out,metalScrap,by-product,100,t,measured,landfill
                    c,2024,c,out,metalScrap,by-product,,t,refused,sold
                    d,2024,d,out,metalScrap,by-product,0,t,measured,sold
                    e,2024,e,out,metalScrap,by-product,0,t,measured,sold
                    """
                    + ANSWERS
                    + "eip-1.0,EN-I9,2024,current,0.9,,stated\n")
            .assess("2024")
            .get("EN-I9");

    assertThat(result.current().state()).isEqualTo(State.MET);
    assertThat(result.current().stated()).isFalse();
    assertThat(result.current().value().range().orElseThrow().low()).isEqualTo(0.5);
  }

  @Test
  void aTypedAnswerOfAnotherPeriodDoesNotCount() {
    assertThat(result("PM-P3", "eip-1.0,PM-P3,2023,current,,,met").current().state())
        .isEqualTo(State.NO_DATA);
  }

  @Test
  void aTypedShareIsReadWithAndWithoutPercentSign() {
    assertThat(stated("SO-I10", "85,%")).isEqualTo(State.MET);
    assertThat(stated("SO-I10", "85 %,")).isEqualTo(State.MET);
    assertThat(stated("SO-I10", "0.85,")).isEqualTo(State.MET);
    assertThat(stated("SO-I10", "0.79,")).isEqualTo(State.NOT_MET);
  }

  @Test
  void aTypedNumberInAnotherUnitThanTheTargetsIsNotCompared() {
    assertThat(stated("PM-I3", "6,months")).isEqualTo(State.NO_DATA);
    assertThat(stated("PM-I3", "183,d")).isEqualTo(State.MET);
    assertThat(stated("PM-I3", "200,")).isEqualTo(State.NOT_MET);
  }

  @Test
  void aTypedIntentionCountsAndAnEarlierOneHolds() {
    CriterionResult result = result("PM-I1", "eip-1.0,PM-I1,2022,intended,,,met");

    assertThat(result.intended().state()).isEqualTo(State.MET);
    assertThat(result.current().state()).isEqualTo(State.NOT_MET);
  }

  @Test
  void whereNothingIsIntendedTheParkStaysAsItIs() {
    CriterionResult result = result("PM-I1", "");

    assertThat(result.intended()).isEqualTo(result.current());
  }

  @Test
  void thePartialRuleGivesHalfAPointFromHalfTheWayOn() {
    // 3 of 5 signed where all are asked for: 60 % is more than half the way
    WrittenPark park = WrittenPark.of(folder, THREE_OF_FIVE_SIGNED);

    assertThat(park.assess("2024", PartialRule.HALF_WAY).get("PM-I1").current().state())
        .isEqualTo(State.PARTLY);
    assertThat(park.assess("2024").get("PM-I1").current().state()).isEqualTo(State.NOT_MET);
  }

  @Test
  void aMeanOverSlidingYearsFoundInOneWayIsOneMethod() {
    // 2019 to 2024 by the history of letting: the mean rises over 50 % as the year 2019 drops out
    WrittenPark park =
        WrittenPark.of(
            folder,
            """
            [occupancy]
            period,lettable_m2,let_m2
            2019,1000,100
            2020,1000,500
            2021,1000,500
            2022,1000,500
            2023,1000,500
            2024,1000,900
            [bodies]
            body,role,name,nature
            office,operator,Office,public
            """);

    Movement movement = Movement.between(park.assess("2023"), park.assess("2024"));

    // (0.1 + 4 x 0.5) / 5 = 0.42; (4 x 0.5 + 0.9) / 5 = 0.58
    assertThat(movement.changes())
        .filteredOn(move -> move.criterion().equals("EC-I5"))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.after()).isEqualTo(State.MET);
              assertThat(move.cause()).isEqualTo(Move.Cause.PERFORMANCE);
            });
  }

  @Test
  void metersThatComeAreNoOtherMethod() {
    // 2023: the office's own 100 MWh are estimated, 800 / 900; 2024: measured, 900 / 900; the
    // other firms tell that they use none
    WrittenPark park =
        WrittenPark.of(
            folder,
            THREE_OF_FIVE_SIGNED
                + """
                [flows]
                flow,period,tenant,direction,carrier,kind,quantity,unit,state,origin
                a,2023,a,in,power,utility,800,MWh,measured,grid
                o,2023,office,in,power,utility,100,MWh,estimated,grid
                a,2024,a,in,power,utility,800,MWh,measured,grid
                o,2024,office,in,power,utility,100,MWh,measured,grid
                """
                + Stream.of("b", "c", "d", "e")
                    .flatMap(
                        firm ->
                            Stream.of("2023", "2024")
                                .map(
                                    year ->
                                        "%s,%s,%s,in,power,utility,0,MWh,measured,grid\n"
                                            .formatted(firm, year, firm)))
                    .collect(Collectors.joining()));

    Movement movement = Movement.between(park.assess("2023"), park.assess("2024"));

    assertThat(movement.changes())
        .filteredOn(move -> move.criterion().equals("EN-I2"))
        .singleElement()
        .extracting(Move::cause)
        .isEqualTo(Move.Cause.PERFORMANCE);
  }

  @Test
  void contributorsAreThoseOfTheDenominator() {
    WrittenPark park =
        WrittenPark.of(
            folder,
            THREE_OF_FIVE_SIGNED
                + """
                [flows]
                flow,period,tenant,direction,carrier,kind,quantity,unit,state,origin
                a,2024,a,in,power,utility,800,MWh,measured,grid
                b,2024,b,in,power,utility,100,MWh,estimated,grid
                o,2024,office,in,power,utility,150,MWh,measured,grid
                p,2024,office,out,power,utility,100,MWh,measured,
                """);

    assertThat(park.assess("2024").get("PM-I1").current().value().origin().contributors())
        .extracting(Contributor::id)
        .containsExactly("a", "b", "c", "d", "e");
    // what the office passes on is the last term, but not whose data the share is of
    assertThat(park.assess("2024").get("EN-I2").current().value().origin().contributors())
        .extracting(Contributor::id)
        .containsExactly("a", "b", "office");
  }

  private State stated(String criterion, String valueAndUnit) {
    return result(criterion, "eip-1.0,%s,2024,current,%s,stated".formatted(criterion, valueAndUnit))
        .current()
        .state();
  }

  private CriterionResult result(String criterion, String answer) {
    return WrittenPark.of(folder, THREE_OF_FIVE_SIGNED + ANSWERS + answer + "\n")
        .assess("2024")
        .get(criterion);
  }
}
