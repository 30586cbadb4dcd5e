package org.tinkuy.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.compliance.LimitStanding.State;
import org.tinkuy.figure.Figure;

/// Limits held against samples.
class LimitReaderTest {
  private static double number(Figure figure) {
    return figure.findValue().orElseThrow();
  }

  @Test
  void aLimitThatIsJustReachedIsKept() {
    LimitStanding standing = Outfall.most100().cod("2024-05-01", "100").standing();

    assertThat(standing.state()).isEqualTo(State.WITHIN);
    assertThat(number(standing.share())).isEqualTo(1);
    assertThat(standing.exceedances()).isEmpty();
  }

  @Test
  void aSampleInWhichThereIsNothingIsNoPartOfItsLimit() {
    LimitStanding standing = Outfall.most100().cod("2024-05-01", "0").standing();

    assertThat(standing.state()).isEqualTo(State.WITHIN);
    assertThat(number(standing.share())).isZero();
  }

  /// The first and the last day of the year that is looked at, and days beside it.
  @Test
  void aSampleOfWhichTheDayAloneIsKnownIsOfThatDay() {
    Outfall park = Outfall.most100();
    for (String day : List.of("2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01")) {
      park.row("samples", "point=W1", "parameter=cod", "at=" + day, "value=120", "unit=mg/L");
    }

    assertThat(park.standing().exceedances())
        .extracting(Exceedance::on)
        .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
  }

  @Test
  void samplesAreComparedInTheUnitOfTheLimit() {
    // 0.15 g/L = 150 mg/L = 1.5 times 100 mg/L
    LimitStanding standing =
        Outfall.most100().sample("cod", "2024-05-01", "0.15", "g/L").standing();

    assertThat(standing.state()).isEqualTo(State.EXCEEDED);
    assertThat(number(standing.reached())).isCloseTo(150, within(1e-9));
    assertThat(number(standing.share())).isCloseTo(1.5, within(1e-12));
    assertThat(standing.exceedances().getFirst().value().value()).isCloseTo(150, within(1e-9));
  }

  @Test
  void aSampleOfAnotherDimensionLeavesTheLimitOpenAndIsNotGuessed() {
    LimitStanding standing =
        Outfall.most100().cod("2024-05-01", "40").sample("cod", "2024-06-01", "3", "kg").standing();

    assertThat(standing.state()).isEqualTo(State.OPEN);
    assertThat(standing.open()).isEqualTo(1);
    assertThat(number(standing.samples())).isEqualTo(1);
  }

  @Test
  void withoutSamplesNothingIsSaidOfALimit() {
    LimitStanding standing = Outfall.most100().standing();

    assertThat(standing.state()).isEqualTo(State.NOT_SAMPLED);
    assertThat(standing.reached().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(standing.share().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(number(standing.samples())).isZero();
  }

  @Test
  void samplesOfOtherYearsPointsAndParametersDoNotCount() {
    LimitStanding standing =
        Outfall.most100()
            .cod("2023-12-31", "500")
            .cod("2025-01-01", "500")
            .sample("bod", "2024-05-01", "500", "mg/L")
            .row(
                "samples",
                "point=W2",
                "parameter=cod",
                "at=2024-05-01T12:00:00Z",
                "value=500",
                "unit=mg/L")
            .standing();

    assertThat(standing.state()).isEqualTo(State.NOT_SAMPLED);
    assertThat(standing.open()).isZero();
  }

  @Test
  void theWorstSampleIsTheHighestOfAnUpperAndTheLowestOfALowerLimit() {
    LimitStanding upper =
        Outfall.most100().cod("2024-01-05", "20").cod("2024-02-05", "90").standing();
    LimitStanding lower =
        Outfall.empty()
            .limit("ph", "6", "1", "min")
            .sample("ph", "2024-01-05", "7.1", "1")
            .sample("ph", "2024-02-05", "6.4", "1")
            .standing();

    assertThat(number(upper.reached())).isEqualTo(90);
    assertThat(number(lower.reached())).isEqualTo(6.4);
    assertThat(lower.state()).isEqualTo(State.WITHIN);
  }

  @Test
  void theShareOfALowerLimitIsAboveOneWhereItIsMissed() {
    // at least 200 mg/L and 160 reached: 200/160 = 1.25
    LimitStanding standing =
        Outfall.empty().limit("cod", "200", "mg/L", "min").cod("2024-05-01", "160").standing();

    assertThat(standing.state()).isEqualTo(State.EXCEEDED);
    assertThat(number(standing.share())).isCloseTo(1.25, within(1e-12));
  }

  @Test
  void aShareOfAcidityOfCelsiusAndOfALimitOfNothingSaysNothing() {
    LimitStanding acid =
        Outfall.empty()
            .limit("ph", "9", "1", "max")
            .sample("ph", "2024-05-01", "8", "1")
            .standing();
    LimitStanding warmth =
        Outfall.empty()
            .limit("t", "35", "degC", "max")
            .sample("t", "2024-05-01", "30", "degC")
            .standing();
    LimitStanding nothing =
        Outfall.empty().limit("cod", "0", "mg/L", "max").cod("2024-05-01", "1").standing();

    assertThat(acid.share().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
    assertThat(warmth.share().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
    assertThat(nothing.share().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
    assertThat(nothing.state()).isEqualTo(State.EXCEEDED);
  }

  @Test
  void belowADetectionWithinAnUpperLimitIsWithin() {
    LimitStanding standing =
        Outfall.most100()
            .sample("cod", "2024-05-01", "10", "mg/L", "belowDetection=yes")
            .standing();

    assertThat(standing.state()).isEqualTo(State.WITHIN);
    assertThat(standing.reached().range()).contains(new Figure.Range(10, 0, 10));
    assertThat(standing.share().range()).contains(new Figure.Range(0.1, 0, 0.1));
  }

  /// Of 30 mg/L and less than 40 the worst is 30 at the least and 40 at the most.
  @Test
  void theWorstOfADetectedAndAnUndetectedSampleLiesBetweenBoth() {
    LimitStanding standing =
        Outfall.most100()
            .cod("2024-04-01", "30")
            .sample("cod", "2024-05-01", "40", "mg/L", "belowDetection=yes")
            .standing();

    assertThat(standing.reached().range()).contains(new Figure.Range(40, 30, 40));
  }

  @Test
  void aSampleBeforeThePermitIsNotHeldAgainstIt() {
    LimitStanding standing =
        Outfall.empty()
            .row("permits", "permit=P", "from=2024-06-01")
            .most("L", "cod", "100", "permit=P")
            .cod("2024-05-01", "140")
            .cod("2024-07-01", "80")
            .standing();

    assertThat(standing.state()).isEqualTo(State.WITHIN);
    assertThat(number(standing.samples())).isEqualTo(1);
  }

  /// 140 mg/L of May are held against 150 of the old permit, 120 of July against 100 of the new.
  @Test
  void aPermitThatAnotherFollowsBindsNoMore() {
    ComplianceResults results =
        Outfall.empty()
            .row("permits", "permit=OLD", "from=2018-01-01", "until=2024-05-31")
            .row("permits", "permit=NEW", "from=2024-06-01")
            .most("L1", "cod", "150", "permit=OLD")
            .most("L2", "cod", "100", "permit=NEW")
            .cod("2024-05-01", "140")
            .cod("2024-07-01", "120")
            .check();

    assertThat(results.limits())
        .extracting(LimitStanding::state)
        .containsExactly(State.WITHIN, State.EXCEEDED);
    assertThat(results.limits().getLast().exceedances())
        .extracting(Exceedance::on)
        .containsExactly(LocalDate.of(2024, 7, 1));
  }

  @Test
  void aPermitThatAnotherFollowedBeforeThePeriodIsNotShown() {
    ComplianceResults results =
        Outfall.empty()
            .row("permits", "permit=OLD", "from=2018-01-01", "until=2023-05-31")
            .row("permits", "permit=NEW", "from=2023-06-01")
            .most("L1", "cod", "150", "permit=OLD")
            .most("L2", "cod", "100", "permit=NEW")
            .cod("2024-05-01", "140")
            .check();

    assertThat(results.limits()).extracting(LimitStanding::limit).containsExactly("L2");
  }

  @Test
  void aPermitThatNoneFollowsBindsOn() {
    LimitStanding standing =
        Outfall.empty()
            .row("permits", "permit=OLD", "from=2018-01-01", "until=2023-05-31")
            .most("L1", "cod", "100", "permit=OLD")
            .cod("2024-05-01", "140")
            .standing();

    assertThat(standing.state()).isEqualTo(State.EXCEEDED);
    assertThat(standing.bound().ended()).contains(LocalDate.of(2023, 5, 31));
  }

  /// The last day of the year is within the first permit; the second is one that L2 took over from.
  @Test
  void aPermitThatHoldsOrThatAnotherFollowedHasNotEnded() {
    ComplianceResults results =
        Outfall.empty()
            .row("permits", "permit=HELD", "from=2018-01-01", "until=2024-12-31")
            .row("permits", "permit=OLD", "from=2018-01-01", "until=2024-05-31")
            .row("permits", "permit=NEW", "from=2024-06-01")
            .most("L0", "bod", "50", "permit=HELD")
            .most("L1", "cod", "150", "permit=OLD")
            .most("L2", "cod", "100", "permit=NEW")
            .most("L3", "other", "100", "otherName=boron")
            .check();

    assertThat(results.limits()).hasSize(4).allMatch(limit -> limit.bound().ended().isEmpty());
  }

  /// The names of what both permits limit are written in another case each time.
  @Test
  void aPermitFollowsAnotherWhereNamesDifferInCaseAlone() {
    ComplianceResults results =
        Outfall.empty()
            .row("permits", "permit=OLD", "from=2018-01-01", "until=2023-05-31")
            .row("permits", "permit=NEW", "from=2023-06-01")
            .most("L1", "other", "1", "otherName=Boron", "permit=OLD")
            .most("L2", "other", "1", "otherName=boron", "permit=NEW")
            .sample("other", "2024-05-01", "0.5", "mg/L", "otherName=boron")
            .check();

    assertThat(results.limits()).extracting(LimitStanding::limit).containsExactly("L2");
  }

  /// Boron is not held against the limit of silver; what names nothing may be either.
  @Test
  void otherParametersAreToldApartByTheirNames() {
    Outfall park =
        Outfall.empty()
            .most("L1", "other", "1", "otherName=boron")
            .most("L2", "other", "0.1", "otherName=silver")
            .sample("other", "2024-05-01", "0.5", "mg/L", "otherName=Boron");
    ComplianceResults named = park.check();
    ComplianceResults unnamed = park.sample("other", "2024-06-01", "0.5", "mg/L").check();

    assertThat(named.limits())
        .extracting(LimitStanding::state)
        .containsExactly(State.WITHIN, State.NOT_SAMPLED);
    assertThat(unnamed.limits())
        .extracting(LimitStanding::state)
        .containsExactly(State.OPEN, State.OPEN);
  }

  @Test
  void belowADetectionBeyondAnUpperLimitIsOpen() {
    LimitStanding standing =
        Outfall.most100()
            .sample("cod", "2024-05-01", "150", "mg/L", "belowDetection=yes")
            .standing();

    assertThat(standing.state()).isEqualTo(State.OPEN);
    assertThat(standing.exceedances()).isEmpty();
  }

  /// Less than 0.5 mg/L is certainly less than the 4 mg/L that must be there.
  @Test
  void belowADetectionShortOfALowerLimitMissesIt() {
    LimitStanding standing =
        Outfall.empty()
            .limit("bod", "4", "mg/L", "min")
            .sample("bod", "2024-05-01", "0.5", "mg/L", "belowDetection=yes")
            .standing();

    assertThat(standing.state()).isEqualTo(State.EXCEEDED);
    assertThat(standing.open()).isZero();
    assertThat(standing.share().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
  }

  @Test
  void belowADetectionAboveALowerLimitIsOpen() {
    for (String detection : List.of("4", "6")) {
      LimitStanding standing =
          Outfall.empty()
              .limit("bod", "3", "mg/L", "min")
              .sample("bod", "2024-05-01", detection, "mg/L", "belowDetection=yes")
              .standing();

      assertThat(standing.state()).isEqualTo(State.OPEN);
    }
  }

  /// What a laboratory calls below 4 mg/L is too near to the 4 that must be there to blame anybody.
  @Test
  void belowADetectionThatIsTheLowerLimitItselfIsOpen() {
    LimitStanding standing =
        Outfall.empty()
            .limit("bod", "4", "mg/L", "min")
            .sample("bod", "2024-05-01", "4", "mg/L", "belowDetection=yes")
            .standing();

    assertThat(standing.state()).isEqualTo(State.OPEN);
  }

  @Test
  void anExceedanceEndsWithTheFirstLaterSampleWithinTheLimit() {
    LimitStanding standing =
        Outfall.most100()
            .cod("2024-03-01", "140")
            .cod("2024-04-01", "120")
            .cod("2024-05-01", "80")
            .cod("2024-06-01", "70")
            .standing();

    assertThat(standing.exceedances())
        .extracting(Exceedance::on)
        .containsExactly(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 1));
    assertThat(standing.exceedances())
        .allSatisfy(
            exceedance -> assertThat(exceedance.withinAgain()).contains(LocalDate.of(2024, 5, 1)));
  }

  @Test
  void aSampleOfTheNextYearShowsThatTheLastExceedanceEnded() {
    Exceedance last =
        Outfall.most100()
            .cod("2024-12-20", "140")
            .cod("2025-01-10", "60")
            .standing()
            .exceedances()
            .getFirst();

    assertThat(last.withinAgain()).contains(LocalDate.of(2025, 1, 10));
    assertThat(last.isFollowed()).isTrue();
  }

  @Test
  void incidentsAndInspectionsAtTheOwnerUntilItEndsAnswerAnExceedance() {
    Exceedance exceedance =
        Outfall.most100()
            .cod("2024-03-01", "140")
            .cod("2024-05-01", "80")
            .row("events", "event=E0", "kind=incident", "opened=2024-02-28", "tenant=dairy")
            .row("events", "event=E1", "kind=incident", "opened=2024-03-01", "tenant=dairy")
            .row("events", "event=E2", "kind=inspection", "opened=2024-05-01", "tenant=dairy")
            .row("events", "event=E3", "kind=inspection", "opened=2024-05-02", "tenant=dairy")
            .row("events", "event=E4", "kind=inspection", "opened=2024-04-01", "tenant=mill")
            .row("events", "event=E5", "kind=grievance", "opened=2024-04-01", "tenant=dairy")
            .standing()
            .exceedances()
            .getFirst();

    assertThat(exceedance.events()).extracting(Exceedance.Event::id).containsExactly("E1", "E2");
  }

  /// W1 is the beginning of W12, which is another point.
  @Test
  void anEventAnswersWhereItNamesThePointAndNotOneThatBeginsAlike() {
    Exceedance exceedance =
        Outfall.most100()
            .cod("2024-03-01", "140")
            .row("events", "event=E1", "kind=incident", "opened=2024-03-02", "topic=Spill at w1.")
            .row("events", "event=E2", "kind=incident", "opened=2024-03-02", "topic=Spill at W12")
            .row("events", "event=E3", "kind=incident", "opened=2024-03-02", "topic=SW1 cleaned")
            .row("events", "event=E4", "kind=incident", "opened=2024-03-02", "topic=W1-2 spilt")
            .standing()
            .exceedances()
            .getFirst();

    assertThat(exceedance.events()).extracting(Exceedance.Event::id).containsExactly("E1");
  }

  /// What the laboratory wrote down may tell more than a later sample; it proves nothing by itself.
  @Test
  void anExceedanceKeepsTheNoteOfItsSample() {
    Exceedance noted =
        Outfall.most100()
            .sample("cod", "2024-03-01", "140", "mg/L", "note=told to the authority")
            .standing()
            .exceedances()
            .getFirst();

    assertThat(noted.note()).isEqualTo("told to the authority");
    assertThat(noted.isFollowed()).isFalse();
    assertThat(
            Outfall.most100().cod("2024-03-01", "140").standing().exceedances().getFirst().note())
        .isEmpty();
  }

  @Test
  void anExceedanceThatNothingFollowsIsNotFollowed() {
    Exceedance exceedance =
        Outfall.most100().cod("2024-03-01", "140").standing().exceedances().getFirst();

    assertThat(exceedance.isFollowed()).isFalse();
  }

  @Test
  void thePointSaysWhoseALimitIsAndWhatItsMediumIs() {
    Sampling sampling = Outfall.most100().standing().sampling();

    assertThat(sampling.owner()).isEqualTo("dairy");
    assertThat(sampling.medium()).isEqualTo("water");
  }

  @Test
  void aPointThatIsNotInTheRegisterIsTheHoldersOfThePermitOrTheParks() {
    Outfall held =
        Outfall.empty()
            .row(
                "limits",
                "limit=A",
                "holder=mill",
                "point=W9",
                "parameter=cod",
                "value=1",
                "unit=mg/L",
                "operator=max")
            .row(
                "limits",
                "limit=B",
                "point=W9",
                "parameter=cod",
                "value=1",
                "unit=mg/L",
                "operator=max");

    assertThat(held.check().limits())
        .extracting(limit -> limit.sampling().owner())
        .containsExactly("mill", "park");
  }

  @Test
  void aFigureIsAsSecretAsTheMostSecretSampleInIt() {
    LimitStanding open = Outfall.most100().standing();
    LimitStanding kept =
        Outfall.most100()
            .sample("cod", "2024-05-01", "10", "mg/L", "secrecy=T3")
            .sample("cod", "2024-06-01", "10", "mg/L", "secrecy=T1")
            .standing();

    assertThat(open.samples().origin().secrecy()).isEqualTo(Secrecy.T3);
    assertThat(kept.reached().origin().secrecy()).isEqualTo(Secrecy.T1);
    assertThat(kept.reached().origin().contributors())
        .singleElement()
        .satisfies(
            contributor -> {
              assertThat(contributor.id()).isEqualTo("dairy");
              assertThat(contributor.amount()).isEqualTo(2);
            });
  }

  @Test
  void resultsCountTheirLimitsByState() {
    ComplianceResults results =
        Outfall.most100().limit("bod", "30", "mg/L", "max").cod("2024-05-01", "140").check();

    assertThat(results.count(State.EXCEEDED)).isEqualTo(1);
    assertThat(results.count(State.NOT_SAMPLED)).isEqualTo(1);
    assertThat(results.count(State.WITHIN)).isZero();
    assertThat(results.figures())
        .extracting(Figure::id)
        .contains("limit:L-cod", "limit:L-cod.share", "limit:L-bod.samples")
        .doesNotHaveDuplicates();
  }
}
