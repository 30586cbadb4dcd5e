package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Figure;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// A firm that tells nothing of a quantity, not even that there is none, may have any of it. One
/// reuses 60 of its 100 t of waste and puts 40 t on a landfill; two tells no waste.
class SilentFirmsTest {
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [tenants]
      tenant,name,sector
      T1,One,1103
      T2,Two,1103
      [flows]
      flow,period,tenant,direction,carrier,kind,quantity,unit,state,today
      M1,2024,T1,in,sand,input,200,t,measured,
      W1,2024,T1,out,flyAsh,waste,60,t,measured,reusedOutsidePark
      W2,2024,T1,out,flyAsh,waste,40,t,measured,landfill
      [economics]
      tenant,period,turnover
      T1,2024,1000
      T2,2024,5000
      [indices]
      name,period,value
      CPI,2024,100
      """;
  private static final String NONE =
      "W3,2024,T2,out,flyAsh,waste,0,t,measured,landfill\n[economics]";

  @TempDir private Path folder;

  private CriterionResult result(String scheme, String criterion, String park) {
    Park read = WrittenPark.withPrices(folder, park).park();
    Assessment set =
        Assessor.assess(
            new Assessor.Input(
                WrittenPark.CATALOG.findFramework(scheme).orElseThrow(),
                WrittenPark.FORMULAS,
                read,
                Period.year(2024),
                PartialRule.NONE));
    return set.results().stream().filter(each -> each.id().equals(criterion)).findFirst().get();
  }

  private CriterionResult result(String scheme, String criterion) {
    return result(scheme, criterion, PARK);
  }

  @Test
  void theSumOfMaterialsIsAtLeastWhatIsTold() {
    Figure value = result("recp", "RA-B").current().value();
    assertThat(value.range()).contains(new Figure.Range(200, 200, Double.POSITIVE_INFINITY));
    assertThat(value.state()).isEqualTo(Figure.State.UNCERTAIN);
  }

  /// What stands below the table of resources: materials count what neighbours deliver and neither
  /// waste that firms take in nor what the body takes; waste counts that of the body too.
  @ParameterizedTest
  @CsvSource({
    "RA-B, 'N1,2024,T2,in,blastFurnaceSlag,input,50,t,measured,', 250",
    "RA-B, 'N1,2024,T2,in,plasticWaste,input,50,t,measured,', 200",
    "RA-B, 'N1,2024,office,in,sand,input,50,t,measured,', 200",
    "RA-F, 'N1,2024,office,out,flyAsh,waste,50,t,measured,landfill', 150"
  })
  void sumsCountWhatTheNoteOfTheTableSays(String criterion, String row, double least_t) {
    Figure value =
        result("recp", criterion, PARK.replace("[economics]", row + "\n[economics]"))
            .current()
            .value();

    assertThat(value.range().orElseThrow().low()).isEqualTo(least_t);
  }

  /// Who takes in power and tells no fuel may burn some: "about 316 t" stood beside a least sum of
  /// the same flows.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"| UNCERTAIN", "G1,2024,T1,in,naturalGas,input,0,m3,measured, | KNOWN"})
  void emissionsAreAtLeastSoMuchWhereAFirmTellsNoFuel(String gas, Figure.State expected) {
    String rows =
        "E1,2024,T1,in,power,utility,10,MWh,measured,\n" + (gas == null ? "" : gas + "\n");
    String told = PARK.replace("T2,Two,1103\n", "").replace("T2,2024,5000\n", "");
    Figure value =
        result("recp", "RA-D", told.replace("[economics]", rows + "[economics]")).current().value();

    assertThat(value.state()).isEqualTo(expected);
  }

  /// An estimate that is one number has no lower end, so that "at least" is only about so much;
  /// what is told between two ends is at least the lower of them.
  @ParameterizedTest
  @CsvSource({"200,measured,200,false", "200,estimated,200,true", "100..300,estimated,100,false"})
  void theLeastOfASumIsTheLowerEndOfABandAndAboutAnEstimate(
      String quantity, String how, double least, boolean about) {
    String told = PARK.replace("sand,input,200,t,measured", "sand,input,%s,t,%s");
    Figure value = result("recp", "RA-B", told.formatted(quantity, how)).current().value();
    assertThat(value.range().orElseThrow().low()).isEqualTo(least);
    assertThat(value.origin().isEstimated()).isEqualTo(about);
    // the sum and, without a row of its own, what it leaves open
    assertThat(value.origin().terms()).extracting(Term::isEstimated).containsOnly(about);
  }

  /// One makes 1000 of 200 t: 5 a tonne. The output of both by the materials of one, 30 a tonne, is
  /// what it can be at most, since what two takes in makes it less.
  @Test
  void productivityIsThatOfTheFirmThatTellsBothAndOpenForAll() {
    CriterionResult result = result("recp", "RR-B");
    Figure.Range range = result.current().value().range().orElseThrow();
    assertThat(range.value()).isCloseTo(5, within(1e-9));
    assertThat(range.low()).isZero();
    assertThat(range.high()).isCloseTo(30, within(1e-9));
  }

  /// At most 50 of 1050 MWh are metered, which is too little whatever two took in; a value of 0 %
  /// to 5 % stood without a word of what it hangs on.
  @Test
  void aDecidedValueThatIsARangeSaysWhatItHangsOn() {
    String metered =
        PARK.replace(
            "[economics]",
            """
            E1,2024,T1,in,power,input,1000,MWh,estimated,
            E2,2024,T2,in,power,input,0..50,MWh,measured,
            [economics]\
            """);
    CriterionResult result = result("eip-1.0", "EN-I2", metered);

    assertThat(result.current().state()).isEqualTo(State.NOT_MET);
    assertThat(result.current().gaps())
        .extracting(gap -> gap.what().english())
        .anyMatch(what -> what.contains("E2,2024"));
  }

  @Test
  void neitherReuseNorLandfillIsProvedWhileAFirmTellsNothing() {
    assertThat(result("eip-1.0", "EN-I9").current().state()).isEqualTo(State.NO_DATA);
    assertThat(result("eip-1.0", "EN-I11").current().state()).isEqualTo(State.NO_DATA);
    assertThat(result("eip-1.0", "EN-I9").current().gaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.what().english()).contains("tenants[T2]"));
  }

  /// One measures its 100 MWh of power and has its 10 m3 reused outside; two tells no energy and no
  /// water.
  private static final String CLEAN =
      PARK.replace(
          "[economics]",
          """
          E1,2024,T1,in,power,input,100,MWh,measured,
          O1,2024,T1,out,wastewater,waste,10,m3,measured,reusedOutsidePark
          [facts]
          subject,fact,period,value,unit,state
          park,carbonIntensityTarget,2024,0.3,kgCO2e/kWh,measured
          park,carbonIntensityBenchmark,2024,0.4,kgCO2e/kWh,measured
          park,carbonIntensityBase,2024,0.9,kgCO2e/kWh,measured
          park,carbonIntensityBaseYear,2024,2020,1,measured
          park,carbonIntensityTargetYear,2024,2030,1,measured
          [economics]\
          """);

  /// All that is told is metered, reused and below the line from 0.9 kg/kWh in 2020 to 0.3 in 2030,
  /// which is at 0.66 in 2024; the grid of Peru is at 0.26.
  @ParameterizedTest
  @CsvSource({"eip-1.0,EN-I2", "eip-1.0,EN-I4", "eip-1.0,EN-I8"})
  void whatIsToldOfEnergyAndWaterProvesNothingOfAFirmThatTellsNone(String scheme, String id) {
    String all =
        CLEAN.replace(
            "[facts]",
            """
            E2,2024,T2,in,power,input,50,MWh,measured,
            O2,2024,T2,out,wastewater,waste,0,m3,measured,sewer
            [facts]\
            """);
    assertThat(result(scheme, id, CLEAN).current().state()).isEqualTo(State.NO_DATA);
    assertThat(result(scheme, id, CLEAN).current().gaps())
        .anySatisfy(gap -> assertThat(gap.what().english()).contains("tenants[T2]"));
    assertThat(result(scheme, id, all).current().state()).isEqualTo(State.MET);
  }

  private static final String REUSED =
      PARK.replace(
          "[economics]",
          """
          in1,2024,T1,in,water,input,10,m3,measured,
          out1,2024,T1,out,wastewater,waste,28,m3,measured,reusedInFirm
          [economics]\
          """);

  private static final String NO_WATER_OF_TWO =
      """
      in2,2024,T2,in,water,input,0,m3,measured,
      O2,2024,T2,out,wastewater,waste,0,m3,measured,sewer
      """;

  /// One takes in 10 m3 and uses 28 again: 28 of 38, 73.7 %, and what it recirculates as well. 12
  /// m3 make 40 of 50. Of what two tells nothing of, nobody knows.
  @ParameterizedTest
  @CsvSource({
    "untold, NO_DATA, NO_DATA",
    "0, NOT_MET, NOT_MET",
    "4, MET, NOT_MET",
    "12, MET, MET",
    "silent, NO_DATA, NO_DATA"
  })
  void waterUsedAgainIsDecidedOnceRecirculationIsTold(String recirculated, State at75, State at80) {
    boolean isSilent = recirculated.equals("silent");
    String fact =
        """
        [facts]
        subject,fact,period,value,unit,state
        park,waterRecirculated,2024,%s,m3,measured
        """
            .formatted(isSilent ? "12" : recirculated);
    String rows = (isSilent ? "" : NO_WATER_OF_TWO) + (recirculated.equals("untold") ? "" : fact);
    String told = REUSED.replace("[economics]", rows + "[economics]");

    assertThat(result("hj-274-2015", "HJ-15", told).current().state()).isEqualTo(at75);
    assertThat(result("zero-carbon-park", "ZC-6", told).current().state()).isEqualTo(at80);
  }

  /// Coal of one firm is coal; none of one says nothing of the other.
  @Test
  void noCoalIsProvedByNoFirmAlone() {
    assertThat(result("green-osb", "OSB-G3", CLEAN).current().state()).isEqualTo(State.NO_DATA);
    String coal = CLEAN.replace("T1,in,power", "T1,in,lignite");
    assertThat(result("green-osb", "OSB-G3", coal).current().state()).isEqualTo(State.NOT_MET);
  }

  /// 60 of 100 t are reused and 40 go to a landfill, where two says that it has none.
  @Test
  void bothAreMetOnceItSaysThatThereIsNone() {
    String told = PARK.replace("[economics]", NONE);
    assertThat(result("eip-1.0", "EN-I9", told).current().state()).isEqualTo(State.MET);
    assertThat(result("eip-1.0", "EN-I11", told).current().state()).isEqualTo(State.MET);
  }

  /// One has 100 workers, of whom 70 are local and 30 employed directly and for good, and no other
  /// is told; two has as many as stated and tells nothing of them.
  private static String people(String employees) {
    return PARK.replace(
            "tenant,name,sector\nT1,One,1103\nT2,Two,1103",
            "tenant,name,sector,employees\nT1,One,1103,100\nT2,Two,1103," + employees)
        .replace(
            "[economics]",
            """
            [workforce]
            tenant,period,sex,workers,local,permanentDirect,youth
            T1,2024,all,100,70,30,10
            [procurement]
            buyer,period,total,local
            T1,2024,1000,400
            [economics]\
            """);
  }

  /// With 10 of two from 70 / 110 = 63.6 % are local, and from 30 / 110 = 27.3 % employed for good;
  /// with 30 from 70 / 130 = 53.8 % and 30 / 130 = 23.1 %. Asked for are 60 and 25 %.
  @Test
  void theWorkersOfASilentFirmCountByHowManyTheyAre() {
    for (String id : new String[] {"EC-I1", "EC-I2"}) {
      assertThat(result("eip-1.0", id, people("10")).current().state()).isEqualTo(State.MET);
      assertThat(result("eip-1.0", id, people("30")).current().state()).isEqualTo(State.NO_DATA);
      assertThat(result("eip-1.0", id, people("")).current().state()).isEqualTo(State.NO_DATA);
    }
    Figure.Range local =
        result("eip-1.0", "EC-I1", people("30")).current().value().range().orElseThrow();
    assertThat(local.low()).isCloseTo(70.0 / 130, within(1e-12));
    assertThat(local.value()).isCloseTo(0.7, within(1e-12));
    assertThat(local.high()).isCloseTo(100.0 / 130, within(1e-12));
  }

  /// What firms tell of their people, purchases and exports holds for those firms alone.
  @ParameterizedTest
  @CsvSource({
    "social-inclusion,SI-04,0.1",
    "social-inclusion,SI-28,0.4",
    "policy-objectives,PO-7,0.4",
    "policy-objectives,PO-6,0.2",
    "policy-objectives,PO-1,2"
  })
  void aValueOfOneFirmIsOpenForThePark(String scheme, String id, double known) {
    // one exports 200 of its 1000, which is 2 for each of its 100 workers; two has no row
    String park =
        people("30")
            .replace(
                "tenant,period,turnover\nT1,2024,1000\nT2,2024,5000",
                "tenant,period,turnover,exports\nT1,2024,1000,200");
    CriterionResult result = result(scheme, id, park);
    assertThat(result.current().value().range().orElseThrow().value())
        .isCloseTo(known, within(1e-12));
    assertThat(result.current().value().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(result.current().gaps())
        .anySatisfy(gap -> assertThat(gap.what().english()).contains("[T2"));
  }

  /// 150,000 tce of one are too few for the scheme, but nobody knows what two uses; 900,000 are
  /// enough, and whether 0.20 or 0.30 are allowed hangs on two. What two uses may be so clean that
  /// the whole keeps the limit.
  @Test
  void whetherAParkIsLargeEnoughIsOpenWhileAFirmTellsNoEnergy() {
    String park =
        PARK.replace(
            "[economics]", "E1,2024,T1,in,bituminousCoal,input,%s,tce,measured,\n[economics]");
    String alone =
        park.replace("T2,Two,1103\n", "").replace("T2,2024,5000\n", "").formatted("150000");
    assertThat(result("zero-carbon-park", "ZC-1", alone).current().state())
        .isEqualTo(State.NOT_APPLICABLE);
    assertThat(result("zero-carbon-park", "ZC-1", park.formatted("150000")).current().state())
        .isEqualTo(State.NO_DATA);
    CriterionResult large = result("zero-carbon-park", "ZC-1", park.formatted("900000"));
    assertThat(large.current().state()).isEqualTo(State.NO_DATA);
    Figure.Range limit = large.current().target().flatMap(Figure::range).orElseThrow();
    assertThat(limit.low()).isCloseTo(0.2, within(1e-12));
    assertThat(limit.high()).isCloseTo(0.3, within(1e-12));
  }

  /// Nine firms use 5,000 tce each and the tenth refuses to tell: it would have to use more than
  /// three times as much as all the others for the scheme to be made for this park. Where a second
  /// one is silent, or the nine use 12,000 tce each, nobody knows.
  @ParameterizedTest
  @CsvSource({"9,5000,NOT_APPLICABLE", "8,5000,NO_DATA", "9,12000,NO_DATA"})
  void aParkFarBelowTheSizeOfASchemeIsNotInItWhateverOneFirmTells(
      int telling, int each_tce, State state) {
    StringBuilder firms = new StringBuilder("[tenants]\ntenant,name,sector\n");
    StringBuilder flows =
        new StringBuilder(
            "[flows]\nflow,period,tenant,direction,carrier,kind,quantity,unit,state\n");
    for (int firm = 1; firm <= 10; firm++) {
      firms.append("T%d,Firm,1102\n".formatted(firm));
      flows.append(
          firm <= telling
              ? "E%d,2024,T%d,in,bituminousCoal,input,%d,tce,measured\n"
                  .formatted(firm, firm, each_tce)
              : "E%d,2024,T%d,in,bituminousCoal,input,,tce,refused\n".formatted(firm, firm));
    }

    assertThat(result("zero-carbon-park", "ZC-1", firms.toString() + flows).current().state())
        .isEqualTo(state);
  }
}
