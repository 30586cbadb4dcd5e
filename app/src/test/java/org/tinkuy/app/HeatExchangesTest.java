package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.app.StudyJson.number;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Heat and power between firms, worked out by hand.
///
/// A glass works gives off 10,000 MWh of heat from 110 to 60 degrees, which costs it nothing. A
/// laundry heats water from 20 to 80 degrees with 6,000 MWh of gas at 40, in a boiler of 88 %. The
/// main is 1 km long and loses 3 % (catalog), so a MWh that is sent spares 0.97 / 0.88 = 1.1023 MWh
/// of gas: 5,443.3 MWh are sent. The gas costs 240,000 a year. The main costs 357,700 EUR of 2007
/// (catalog), at the prices of the euro of 2024 (catalog) 357,700 x 126.07 / 88.49 = 509,607.4, at
/// 1.08 550,376 USD. Over 30 years at 6 % that is paid back with 0.06 / (1 - 1.06^-30) = 7.26489 %
/// of it a year, and 3 % (catalog) are for upkeep and pumps: 56,495.6 a year; 183,504.4 are saved.
class HeatExchangesTest {
  private static final String PAIR = "exchange:G-heat>L-gas";
  private static final double GAS = 240_000;
  private static final double MAIN_perKm =
      357_700 * 126.07 / 88.49 * 1.08 * (0.072_648_911_5 + 0.03);

  private WrittenPark park = new WrittenPark(Path.of(""), Path.of(""), "");

  @BeforeEach
  void writesThePark(@TempDir Path folder) {
    park = WrittenPark.of(folder, "warm");
    park.write(
        "tenants.csv",
        """
        tenant,name,sector,hurdle_yr
        G,Glass works,2310,5
        L,Laundry,9601,5
        """);
    park.write(
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,temperatureFrom_C,temperatureTo_C,price,disposalCost,emissionFactor,today
        G-heat,2024,G,out,heat,waste,10000,MWh,measured,0,,110,60,,0,,discharge
        L-gas,2024,L,in,naturalGas,utility,6000,MWh,measured,0,boilerEfficiency=88 %,20,80,40,,,
        """);
    distance(1000);
    park.rateOfTheEuro();
  }

  private void distance(double distance_m) {
    park.distance("G", "L", distance_m);
  }

  private static double energy_MWh(String json) {
    return number(json.substring(json.indexOf("energy_MWh")), "value");
  }

  /// What the best network saves; 0 where none is worth it.
  private double saving() {
    String json = park.json();
    return json.contains("\"deals\" : [ ]") ? 0 : number(json, "saving");
  }

  @Test
  void heatSparesTheFuelOfABoilerAsWorkedOutByHand() {
    String json = park.json();

    assertThat(number(json, "saving")).isCloseTo(GAS - MAIN_perKm, within(0.1));
    assertThat(energy_MWh(json)).isCloseTo(6_000 * 0.88 / 0.97, within(1e-6));
    assertThat(json).contains("\"unit\" : \"MWh\"");
    assertThat(json).doesNotContain("\"tonnes\"", "_perT\"", "months_t");
    // both have half of the saving: 91,752.2 of 5,443.3 MWh for a giver whom it costs nothing
    assertThat(number(json, "proposed")).isCloseTo(91_752.2 / 5_443.3, within(1e-3));
    assertThat(StudyJson.faults(json)).isEmpty();
  }

  /// Another glass works, H, lies 2 km off: with it the laundry would save 240,000 - 2 x 56,495.6 =
  /// 127,008.8, and with all three no more than with G, 183,504.4. L comes first, second and last
  /// in two orders each: it adds 0 as the first, 183,504.4 after G and 127,008.8 after H, 183,504.4
  /// as the last: (183,504.4 + 127,008.8) / 6 + 183,504.4 / 3 = 112,920.3. G adds 183,504.4 after L
  /// and 56,495.6 after both: 183,504.4 / 6 + 56,495.6 / 3 = 49,415.9. H adds 127,008.8 after L
  /// alone: 21,168.1. The price gives G its share of 5,443.3 MWh, 9.0783 a MWh; what H has for
  /// being there L owes it beside. In the core H has nothing, and the nucleolus parts what G adds
  /// in halves.
  ///
  /// The main costs 550,377, of which 7.26489 %, 39,984.3 a year, are paid back before L gains
  /// 183,504.4 - 49,415.9 = 134,088.5: 550,377 / (134,088.5 + 39,984.3) = 3.1618 years.
  @Test
  void whoElseCouldHeatIsInThePriceAndThePaybackAsWorkedOutByHand() {
    park.replace("tenants.csv", "L,Laundry", "H,Other glass works,2310,5\nL,Laundry");
    park.replace(
        "flows.csv",
        "L-gas,",
        "H-heat,2024,H,out,heat,waste,10000,MWh,measured,0,,110,60,,0,,discharge\nL-gas,");
    park.write("distances.csv", "from,to,distance_m\nG,L,1000\nH,L,2000\n");

    String json = park.json("--exits", "--shares");
    String shapley = after(json, "shapley");
    String nucleolus = after(json, "nucleolus");
    String taker = after(json, "taker");

    assertThat(number(after(json, "exits"), "G")).isCloseTo(127_008.8, within(0.1));
    assertThat(number(after(shapley, "G"), "value")).isCloseTo(49_415.9, within(0.1));
    assertThat(number(after(shapley, "H"), "value")).isCloseTo(21_168.1, within(0.1));
    assertThat(number(after(shapley, "L"), "value")).isCloseTo(112_920.3, within(0.1));
    assertThat(number(nucleolus, "G")).isCloseTo(28_247.8, within(0.1));
    assertThat(number(nucleolus, "H")).isCloseTo(0, within(0.1));
    assertThat(number(nucleolus, "L")).isCloseTo(155_256.6, within(0.1));
    assertThat(number(json, "proposed")).isCloseTo(9.0783, within(1e-4));
    assertThat(number(json, "takerMost")).isCloseTo(183_504.4 / 5_443.3, within(1e-3));
    assertThat(number(taker, "gain")).isCloseTo(134_088.5, within(0.1));
    assertThat(number(taker, "capex")).isCloseTo(550_377, within(0.1));
    assertThat(number(taker, "payback_yr")).isCloseTo(3.1618, within(1e-4));
    assertThat(number(after(json, "giver"), "payback_yr")).isZero();
    assertThat(number(after(json, "unpaid"), "H")).isCloseTo(21_168.1, within(0.1));
    assertThat(number(after(json, "unpaid"), "L")).isCloseTo(-21_168.1, within(0.1));
    assertThat(json).contains("\"giverLeast\" : 0.0");
  }

  private static String after(String json, String name) {
    return json.substring(json.indexOf("\"" + name + "\" : {"));
  }

  @Test
  void itIsToldInMegawattHoursWithItsTemperatures() {
    String told = park.told(PAIR);

    assertThat(told)
        .contains("5,443 MWh a year, which save 184,000 USD")
        .contains("given from 110 °C to 60 °C, needed from 20 °C to 80 °C")
        .contains("t CO₂e less; the taker counts it (cut-off method); pumping not counted")
        .contains("A MWh replaces 1.10 MWh", "USD/MWh", "1.00 km, heat main")
        .contains("Heat that passes from firm to firm is no solid")
        .contains(
            "56,000 USD a year are taken off for it: 40,000 USD pay it back over the 30 years it"
                + " serves at 6% real interest, 17,000 USD are for upkeep and power")
        .contains("a known type of the catalog, not compared with its source yet")
        .doesNotContain("USD/t");
  }

  /// A column that must be filled in and a mode of carriage are named in words, with the column as
  /// files call it.
  @Test
  void whatIsMissingIsNamedInTheLanguageOfTheReader() {
    distance(31_000);
    assertThat(park.told(PAIR, "--lang", "es"))
        .contains("transporte: calor de Glass works a Laundry (tubería de calor)")
        .doesNotContain("(main)");

    park.write(
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,temperatureFrom_C,temperatureTo_C,price,disposalCost,emissionFactor,today
        G-heat,2024,G,out,heat,waste,10000,MWh,measured,0,,,60,,0,,discharge
        L-gas,2024,L,in,naturalGas,utility,6000,MWh,measured,0,boilerEfficiency=88 %,20,80,40,,,
        """);
    assertThat(park.told(PAIR, "--lang", "fr"))
        .contains("chaleur (Glass works), température de départ (temperatureFrom_C).");
  }

  /// Gas emits 56,100 kg CO2, 1 kg of methane and 0.1 kg of nitrous oxide a TJ (catalog), which
  /// count 28 and 265 times: 0.0036 x (56,100 + 28 + 26.5) kg a MWh; or what its supplier states.
  @Test
  void whatTheFuelWouldHaveEmittedIsAvoided() {
    assertThat(number(park.json(), "avoided_kg"))
        .isCloseTo(6_000 * 0.0036 * 56_154.5, within(1e-3));
    park.replace("flows.csv", "20,80,40,,,", "20,80,40,,210,");

    String stated = park.json();

    assertThat(number(stated, "avoided_kg")).isCloseTo(6_000 * 210.0, within(1e-3));
    assertThat(number(stated, "carried_kg")).isZero();
  }

  /// The reference of heat from the GHG Protocol, 0.8, where the owner does not state its boiler:
  /// 6,000 x 0.8 / 0.97 MWh are sent.
  @Test
  void anUnknownBoilerIsAUsualOne() {
    park.replace("flows.csv", "boilerEfficiency=88 %", "");

    assertThat(energy_MWh(park.json())).isCloseTo(6_000 * 0.8 / 0.97, within(1e-6));
  }

  /// 88 without its sign is not guessed to be 88 %, and it is not a tonne that lacks anything.
  @Test
  void anEfficiencyThatNoBoilerHasIsWhatIsSaidToBeWrong() {
    park.replace("flows.csv", "boilerEfficiency=88 %", "boilerEfficiency=88");

    Terminal terminal = park.exchanges();

    assertThat(terminal.err())
        .contains("exchange.lack.efficiency: flows.csv:3:quality", "no share that a boiler reaches")
        .doesNotContain("exchange.lack.ratio", "tonne");
    assertThat(terminal.out()).contains("none can be weighed");
    assertThat(park.json()).contains("\"EFFICIENCY\"").doesNotContain("\"RATIO\"");
  }

  /// A limit of what is in the gas says nothing of heat, of which nothing gets into the gas.
  @Test
  void aLimitOfTheFuelIsNoneOfHeatThatSparesIt() {
    park.replace(
        "flows.csv",
        "boilerEfficiency=88 %",
        "boilerEfficiency=88 % | sulphur<=0.1 % | water>=1 %");

    String json = park.json();

    assertThat(number(json, "saving")).isCloseTo(GAS - MAIN_perKm, within(0.1));
    assertThat(park.exchanges().err()).doesNotContain("exchange.lack");
  }

  /// Of a firm that is gone by the end of the year nothing is matched, which is not because nobody
  /// would take it.
  @Test
  void aFirmThatHasLeftIsSaidToHaveLeft() {
    park.write(
        "tenants.csv",
        "tenant,name,sector,until\nG,Glass works,2310,\nL,Laundry,9601,2024-06-30\n");
    String gone = "Laundry left the park (last day: 30 Jun 2024); its flows are not matched";

    String space = "[\\s\u00a0]+";
    assertThat(park.exchanges().out().replaceAll(space, " ")).contains(gone);
    assertThat(park.told(PAIR).replaceAll(space, " ")).contains(gone);

    park.replace("tenants.csv", "2024-06-30", "2025-06-30");
    assertThat(park.exchanges().out()).doesNotContain("left the park");
  }

  /// Sawdust with 6 % of ash cannot serve kilns that burn 5 % at most; heat in place of coal thins
  /// no ash. Sawdust with 4 % can, at a cost of 1 and at 12 for its landfill.
  @ParameterizedTest
  @ValueSource(ints = {4, 6})
  void heatDoesNotThinWhatOthersGiveIntoTheFuel(int ash) {
    park.write(
        "tenants.csv", "tenant,name,sector\nG,Glass works,2310\nS,Saw mill,1610\nB,Bricks,2392\n");
    park.write(
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,temperatureFrom_C,temperatureTo_C,price,disposalCost,wasteScheme,wasteCode,hazardous,today
        G-heat,2024,G,out,heat,waste,2000,MWh,measured,0,,110,60,,0,,,,discharge
        S-dust,2024,S,out,sawdust,by-product,100,t,measured,0,moisture=35 % | ash=ASH %,,,,12,LoW,03 01 05,no,landfill
        B-coal,2024,B,in,bituminousCoal,utility,6000,MWh,measured,0,ash<=5 %,20,80,60,,,,,
        """
            .replace("ASH", String.valueOf(ash)));
    park.write("distances.csv", "from,to,distance_m\nG,B,1000\nS,B,1000\n");

    String told = park.told("exchange:S-dust>B-coal");

    assertThat(park.told("exchange:G-heat>B-coal")).contains("MWh a year, which save");
    assertThat(told)
        .contains(ash > 5 ? "above the limit of the taker" : "100 t a year, which save");
  }

  /// No type of the catalog says what power is worth to a dryer that burns gas: a route of the park
  /// pairs them, and what a MWh replaces is asked for, not what a tonne does.
  @Test
  void whatAMegawattHourReplacesIsAskedForByItsUnit() {
    park.replace("flows.csv", "G-heat,2024,G,out,heat,", "G-heat,2024,G,out,power,");
    park.write("routes.csv", "from,to,mode,capex,life_yr,yield\nG-heat,L-gas,cable,2000,20,1\n");

    String err = park.exchanges().err();

    assertThat(err).contains("exchange.lack.ratio: flows.csv:2", "how much 1 MWh of what is given");
  }

  /// 10 K at both ends: 90 to 80 above, 30 to 20 below.
  @ParameterizedTest
  @CsvSource({
    "110,60, 90,30, true",
    "110,60, 89.9,30, false",
    "110,60, 90,29.9, false",
    "110,60, 70,60, false"
  })
  void heatPassesOnlyWhereItIsHotterAtBothEnds(
      String from, String to, String instead, String end, boolean passes) {
    park.replace("flows.csv", from + "," + to, instead + "," + end);

    String json = park.json();

    assertThat(json.contains("\"energy_MWh\"")).isEqualTo(passes);
    assertThat(json.contains("\"TOO_COLD\"")).isEqualTo(!passes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",110,60, | ,,60, | exchange.lack.temperature | flows.csv:2:temperatureFrom_C",
        ",20,80, | ,20,, | exchange.lack.temperature | flows.csv:3:temperatureTo_C",
        ",110,60, | ,60,110, | exchange.lack.wrongWay | flows.csv:2:temperatureTo_C",
        ",20,80, | ,80,20, | exchange.lack.wrongWay | flows.csv:3:temperatureTo_C",
      })
  void aTemperatureThatIsMissingOrSwappedIsNamedAndNotGuessed(
      String written, String instead, String code, String place) {
    park.replace("flows.csv", written, instead);

    Terminal terminal = park.exchanges();

    assertThat(terminal.err()).contains(code + ": " + place);
    assertThat(terminal.out()).contains("none can be weighed");
  }

  /// 240,000 a year pay for 240,000 / 56,495.6 = 4.248 km of main. At 4.3 km there is heat enough
  /// still: 6,000 x 0.88 / 0.97^4.3 = 6,019 MWh.
  @Test
  void theMainPaysUpToItsBreakEvenDistance() {
    distance(4_200);
    assertThat(saving()).isCloseTo(GAS - 4.2 * MAIN_perKm, within(0.1));
    distance(4_300);
    assertThat(saving()).isZero();
    distance(30_500);
    assertThat(park.json()).contains("\"TOO_FAR\"");
  }

  /// Of what is sent 0.97^2 arrives over 2 km: 6,000 x 0.88 / 0.9409 MWh are sent; or what the
  /// park's own route says.
  @Test
  void theLossGrowsAlongTheMainUnlessTheRouteStatesIt() {
    distance(2000);
    assertThat(energy_MWh(park.json())).isCloseTo(6_000 * 0.88 / 0.9409, within(1e-6));
    park.write("routes.csv", "from,to,mode,yield\nG-heat,L-gas,main,0.8\n");

    assertThat(energy_MWh(park.json())).isCloseTo(6_600, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void halfTheDistanceNeverSavesLess(long seed) {
    double distance_m = Math.rint(30_000 * new Random(seed).nextDouble());
    distance(distance_m);
    double far = saving();
    distance(distance_m / 2);

    assertThat(saving()).isGreaterThanOrEqualTo(far - 1e-6);
  }

  @Test
  void aCostForATonneIsNoCostOfEnergy() {
    park.write("routes.csv", "from,to,mode,haulCost\nG-heat,L-gas,main,3\n");

    Terminal terminal = park.exchanges();

    assertThat(terminal.err()).contains("exchange.lack.perTonne: routes.csv:2:haulCost", "MWh");
    assertThat(terminal.out()).contains("none can be weighed");
  }

  /// Heat for heat in other units: 7,200 GJ are 2,000 MWh, at 9 a GJ 32.4 a MWh. At 1 km 0.97
  /// arrives: 2,000 / 0.97 MWh are sent and 64,800 a year spared, less the main.
  @Test
  void heatThatIsBoughtIsServedInItsOwnUnit() {
    park.replace(
        "flows.csv",
        "L-gas,2024,L,in,naturalGas,utility,6000,MWh,measured,0,boilerEfficiency=88 %,20,80,40",
        "L-heat,2024,L,in,heat,utility,7200,GJ,measured,0,,20,80,9");

    String json = park.json();

    assertThat(json).contains("\"knownBy\" : \"sameCarrier\"");
    assertThat(energy_MWh(json)).isCloseTo(2_000 / 0.97, within(1e-6));
    assertThat(number(json, "saving")).isCloseTo(64_800 - MAIN_perKm, within(0.1));
  }

  /// A line of 300,000 serves 20 years: 300,000 x 0.0871846 = 26,155.37 pay it back, 1,500 a year
  /// keep it, as its route states; the payback counts what is gained before the former only.
  @Test
  void theRouteSaysWhatItsUpkeepCosts() {
    park.write(
        "routes.csv",
        """
        from,to,mode,capex,life_yr,yearlyCost,yield,paidBy
        G-heat,L-gas,main,300000,20,1500,0.97,taker
        """);
    String json = park.json();

    assertThat(number(json, "saving")).isCloseTo(GAS - 26_155.37 - 1_500, within(0.1));
    double half = (GAS - 26_155.37 - 1_500) / 2;
    assertThat(number(after(json, "taker"), "payback_yr"))
        .isCloseTo(300_000 / (half + 26_155.37), within(1e-3));
    assertThat(park.told(PAIR))
        .contains("1,500 USD are for upkeep and power (as the route states)");
  }

  /// Of an upkeep in a currency without a rate it is not known what it costs, which is not nothing.
  @Test
  void anUpkeepWithoutARateIsAsked() {
    park.write(
        "routes.csv",
        "from,to,mode,capex,life_yr,yearlyCost,yield\nG-heat,L-gas,main,300000,20,1500 CHF,0.97\n");

    Terminal terminal = park.exchanges();

    assertThat(terminal.err()).contains("exchange.lack.rate: routes.csv:2:yearlyCost");
    assertThat(terminal.out()).contains("none can be weighed");
  }

  /// Power needs no temperature. Its cable is the park's to state, and electricity law is asked.
  @Test
  void powerForANeighbourIsAskedUnderElectricityLaw() {
    park.write(
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,price,disposalCost,today
        G-sun,2024,G,out,power,by-product,1000,MWh,measured,0,,0,discharge
        L-power,2024,L,in,power,utility,4000,MWh,measured,0,90,,
        """);
    park.write(
        "routes.csv", "from,to,mode,capex,life_yr,yield\nG-sun,L-power,cable,200000,20,0.98\n");

    Path letters = park.out().resolve("letters");
    String json = park.json("--letters", letters);

    // 1,000 x 0.98 x 90 - 200,000 x (0.0871846 + 0.03), the usual upkeep
    assertThat(number(json, "saving")).isCloseTo(88_200 - 23_436.91, within(0.1));
    assertThat(json).contains("\"law\" : \"OPEN\"", "\"power\"");
    assertThat(Folders.read(letters.resolve("G-sun_L-power.txt")))
        .contains("1,000 MWh a year of electricity", "concession", "D. L. 25844");
  }
}
