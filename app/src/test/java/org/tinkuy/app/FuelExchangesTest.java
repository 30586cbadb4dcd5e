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

/// Matter in tonnes that is burnt in place of a fuel in MWh, worked out by hand.
///
/// A saw mill has 1,000 t of sawdust with 35 % of water, whose landfill costs it 12 a tonne. Dry
/// wood gives 19.0 MJ/kg (catalog), so a kilogram gives 19.0 x 0.65 - 2.443 x 0.35 = 11.49495 MJ, a
/// tonne 3.193042 MWh. A brick works burns 6,000 MWh of coal at 15. It is 5 km, and a truck costs
/// 0.1 a tonne and km of 2016 (catalog), 0.1 x 313.689 / 240.007 of 2024 by the consumer prices of
/// the dollar (catalog): 1,000 x (12 + 3.193042 x 15 - 0.653500) = 59,242.1 a year.
class FuelExchangesTest {
  private static final double HEAT_MWhPerT = (19.0 * 0.65 - 2.443 * 0.35) / 3.6;
  private static final double TRUCK_perT = 5 * 0.1 * 313.689 / 240.007;

  /// 100,000 over 20 years at 6 % (catalog), and 3 % (catalog) for upkeep.
  private static final double BOILER_perYear = 100_000 * (0.087_184_557 + 0.03);

  private static final double SAVING = 1_000 * (12 + HEAT_MWhPerT * 15 - TRUCK_perT);
  private static final String COLUMNS =
      """
      flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,price,disposalCost,wasteScheme,wasteCode,hazardous,today,emissionFactor,basis
      """;
  private static final String DUST =
      "S-dust,2024,S,out,sawdust,by-product,1000,t,measured,0,moisture=35 %,,12,LoW,03 01"
          + " 05,no,landfill,,";
  private static final String COAL =
      "B-coal,2024,B,in,bituminousCoal,utility,6000,MWh,measured,0,,15,,,,,,,";

  private WrittenPark park = new WrittenPark(Path.of(""), Path.of(""), "");

  @BeforeEach
  void writesThePark(@TempDir Path folder) {
    park = WrittenPark.of(folder, "embers");
    park.write(
        "tenants.csv",
        """
        tenant,name,sector,hurdle_yr
        S,Saw mill,1610,5
        B,Brick works,2392,5
        """);
    park.distance("S", "B", 5000);
    flows(DUST, COAL);
  }

  private void flows(String... rows) {
    park.write("flows.csv", COLUMNS + String.join("\n", rows) + "\n");
  }

  private static double tonnes(String json) {
    return number(json.substring(json.indexOf("\"tonnes\"")), "value");
  }

  @Test
  void tonnesServeMegawattHoursAsWorkedOutByHand() {
    String json = park.json();

    assertThat(number(json, "saving")).isCloseTo(SAVING, within(0.01));
    assertThat(tonnes(json)).isCloseTo(1_000, within(1e-6));
    assertThat(number(json, "heat_MWhPerT")).isCloseTo(HEAT_MWhPerT, within(1e-9));
    assertThat(json)
        .contains("\"heatBy\" : \"MOISTURE\"", "\"knownBy\" : \"woodFuel\"", "\"unit\" : \"t\"")
        .contains("\"material\" : \"sawdust\"", "price_perT");
    assertThat(StudyJson.faults(json)).isEmpty();
  }

  @Test
  void itIsToldWhatATonneGivesAndWhoSaysSo() {
    String told = park.told("exchange:S-dust>B-coal");

    assertThat(told)
        .contains("1,000 t a year", "A tonne replaces 3.19 MWh", "15.00 USD/MWh")
        .contains("A tonne gives 3.19 MWh of net heat, by the moisture that the giver states")
        .contains("ISO 17225-1:2021")
        .contains("6,000 MWh")
        .contains("of biogenic CO₂, which are shown separately");
  }

  /// Coal emits 94,600 kg CO2, 10 kg of methane and 1.5 kg of nitrous oxide a TJ, wood 30 and 4 kg,
  /// and 112,000 kg CO2 of what grew (catalog); methane counts 28 and nitrous oxide 265 times.
  @Test
  void theFuelThatIsSparedLessTheFireIsTheClimateOfIt() {
    String json = park.json();
    double burnt_TJ = 1_000 * HEAT_MWhPerT * 0.0036;

    assertThat(number(json, "avoided_kg"))
        .isCloseTo(burnt_TJ * (94_600 + 10 * 28 + 1.5 * 265), within(0.01));
    assertThat(number(json, "burnt_kg")).isCloseTo(burnt_TJ * (30 * 28 + 4 * 265), within(0.01));
    assertThat(number(json, "biogenic_kg")).isCloseTo(burnt_TJ * 112_000, within(0.01));
    assertThat(number(json, "saved_kg"))
        .isCloseTo(
            number(json, "avoided_kg") - number(json, "carried_kg") - number(json, "burnt_kg"),
            within(0.01));
  }

  /// A price of 50 a tonne of CO2e falls on coal that is burnt, and on what tyres set free: 85,000
  /// kg CO2, 30 kg CH4 and 4 kg N2O a TJ at 30 MJ/kg.
  @Test
  void theCarbonOfItsFireIsPaidForToo() {
    flows(
        "S-tyres,2024,S,out,rubberWaste,waste,100,t,measured,0,heatingValue=30 MJ/kg,,12,LoW,16 01"
            + " 03,no,landfill,,",
        COAL);
    park.replace("tenants.csv", "2392", "2394");

    double free = number(park.json(), "saving");
    double priced = number(park.json("--carbon-price", "50"), "saving");

    double burnt_TJ = 100 * 30 / 1000.0;
    double spared_t = burnt_TJ * (94_600 + 10 * 28 + 1.5 * 265 - 85_000 - 30 * 28 - 4 * 265) / 1000;
    double hauled_t = 100 * 5 * 0.138 / 1000;
    assertThat(priced - free).isCloseTo(50 * (spared_t - hauled_t), within(0.01));
  }

  /// 15 MJ/kg are 4.1667 MWh/t; the wood of the catalog, 15.6 MJ/kg, is what is usual, to be
  /// measured first.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "heatingValue=15 MJ/kg | GIVER | 4.166667 | TRY",
        "heatingValue=4200 kWh/t | GIVER | 4.2 | TRY",
        " | CATALOG | 4.333333 | MEASURE"
      })
  void whoStatesTheHeatingValueIsTold(String quality, String by, double heat, String next) {
    flows(DUST.replace("moisture=35 %", quality == null ? "" : quality), COAL);
    park.write("routes.csv", "from,to,mode,decided\nS-dust,B-coal,truck,byProduct\n");

    String json = park.json();

    assertThat(json).contains("\"heatBy\" : \"" + by + "\"", "\"next\" : \"" + next + "\"");
    assertThat(number(json, "heat_MWhPerT")).isCloseTo(heat, within(1e-6));
  }

  /// A tonne of dry matter with 35 % of water beside it: (19.0 x 0.65 - 2.443 x 0.35) / 0.65.
  @Test
  void aTonneThatIsCountedDryGivesMore() {
    flows(DUST.replaceFirst(",,$", ",,dry"), COAL);

    assertThat(number(park.json(), "heat_MWhPerT")).isCloseTo(HEAT_MWhPerT / 0.65, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "heatingValue=15 | exchange.lack.noFuel | NO_FUEL",
        "heatingValue=15 kWh | exchange.lack.noFuel | NO_FUEL",
        "heatingValue=0 MJ/kg | exchange.lack.noFuel | NO_FUEL",
        "heatingValue=300 MJ/kg | exchange.lack.noFuel | NO_FUEL",
        "moisture=35 | exchange.lack.noFuel | NO_FUEL",
        "moisture=100 % | exchange.lack.noFuel | NO_FUEL"
      })
  void aHeatingValueThatNoFuelHasIsNotGuessed(String quality, String code, String kind) {
    flows(DUST.replace("moisture=35 %", quality), COAL);

    Terminal terminal = park.exchanges();

    assertThat(terminal.err()).contains(code + ": flows.csv:2:quality");
    assertThat(terminal.out()).contains("none can be weighed");
    assertThat(park.json()).contains("\"" + kind + "\"").doesNotContain("\"RATIO\"");
  }

  /// 19.0 x 0.1 - 2.443 x 0.9 < 0.
  @Test
  void whatIsMostlyWaterGivesNoHeat() {
    flows(DUST.replace("moisture=35 %", "moisture=90 %"), COAL);

    assertThat(park.json()).contains("\"TOO_WET\"").doesNotContain("\"tonnes\"");
  }

  /// Spent solvents differ too much to be taken from others; what burning refuse sets free as well.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spentSolvent|14 06 03|yes| | |exchange.lack.heatingValue: flows.csv:2:quality",
        "refuseFuel|19 12 10|no| | |",
        "otherWaste|19 12 10|no|heatingValue=18 MJ/kg| |exchange.lack.burning:"
            + " flows.csv:2:emissionFactor",
      })
  void whatDiffersTooMuchMustBeStated(
      String carrier, String code, String hazardous, String quality, String factor, String told) {
    park.replace("tenants.csv", "1610", "3821");
    park.replace("tenants.csv", "2392", "2394");
    flows(
        "S-rest,2024,S,out,%s,waste,100,t,measured,0,%s,,12,LoW,%s,%s,landfill,%s,"
            .formatted(
                carrier,
                quality == null ? "" : quality,
                code,
                hazardous,
                factor == null ? "" : factor),
        COAL);

    Terminal terminal = park.exchanges();

    if (told != null) {
      assertThat(terminal.err()).contains(told);
    }
    assertThat(park.json()).doesNotContain("\"tonnes\"");
  }

  /// The works takes up to 30 % of water; what has 35 % cannot be thinned, for coal counts as just
  /// at the limit.
  @Test
  void aLimitOfWaterKeepsWetWoodOut() {
    flows(DUST, COAL.replace("0,,15", "0,moisture<=30 %,15"));
    assertThat(park.json()).doesNotContain("\"tonnes\"");

    flows(DUST, COAL.replace("0,,15", "0,moisture<=40 %,15"));
    assertThat(tonnes(park.json())).isCloseTo(1_000, within(1e-6));
  }

  /// Gas is no fuel of a fire that burns wood: nothing is brought together, unless the park says
  /// what must be built, here a boiler of 100,000 for 20 years.
  @Test
  void anotherFireIsTheParksOwnToState() {
    String gas = COAL.replace("B-coal", "B-gas").replace("bituminousCoal", "naturalGas");
    flows(DUST, gas.replace(",15,", ",40,"));
    assertThat(park.json()).contains("\"candidates\" : [ ]");

    park.write("routes.csv", "from,to,mode\nS-dust,B-gas,truck\n");
    assertThat(park.exchanges().err()).contains("exchange.lack.fire: routes.csv:2:capex");

    park.write("routes.csv", "from,to,mode,capex,life_yr\nS-dust,B-gas,truck,100000,20\n");
    assertThat(number(park.json(), "saving"))
        .isCloseTo(1_000 * (12 + HEAT_MWhPerT * 40 - TRUCK_perT) - BOILER_perYear, within(0.01));
  }

  /// Of heat that is bought a tonne spares what its boiler makes of it, 85 % as its owner states.
  @Test
  void heatIsServedThroughABoiler() {
    flows(
        DUST, "B-heat,2024,B,in,heat,utility,6000,MWh,measured,0,boilerEfficiency=85 %,30,,,,,,,");
    park.write("routes.csv", "from,to,mode,capex,life_yr\nS-dust,B-heat,truck,100000,20\n");

    String json = park.json();

    assertThat(number(json, "saving"))
        .isCloseTo(
            1_000 * (12 + HEAT_MWhPerT * 0.85 * 30 - TRUCK_perT) - BOILER_perYear, within(0.01));
    assertThat(number(json, "efficiency")).isCloseTo(0.85, within(1e-12));
  }

  /// The boiler costs 11,718 a year, and the budget has 1,000: nothing else keeps the pair apart.
  @Test
  void whatTheBudgetAloneKeepsOutIsTold() {
    flows(
        DUST, "B-heat,2024,B,in,heat,utility,6000,MWh,measured,0,boilerEfficiency=85 %,30,,,,,,,");
    park.write("routes.csv", "from,to,mode,capex,life_yr\nS-dust,B-heat,truck,100000,20\n");

    assertThat(page("1000"))
        .contains("1 for which the budget does not suffice")
        .contains("What it invests is more than is left of the budget.");
    assertThat(page("20000")).doesNotContain("left of the budget");
  }

  private String page(String budget) {
    park.exchanges("--budget", budget);
    return Folders.read(park.out().resolve("embers-2024-exchanges.html"));
  }

  /// 85 without its sign is no share: what a tonne replaces says nothing of its fire then, and no
  /// number that is none comes out.
  @Test
  void aBoilerThatCannotBeIsSaidThoughARouteSaysWhatATonneReplaces() {
    flows(DUST, "B-heat,2024,B,in,heat,utility,6000,MWh,measured,0,boilerEfficiency=85,30,,,,,,,");
    park.write(
        "routes.csv", "from,to,mode,capex,life_yr,replaces\nS-dust,B-heat,truck,100000,20,2.7\n");

    String json = park.json();

    assertThat(json).contains("\"EFFICIENCY\"").doesNotContain("\"BURNING\"", "\"tonnes\"", "NaN");
  }

  /// A fuel that is left over is carried and judged as matter: 2,000 t of bagasse at 11.6 MJ/kg.
  @Test
  void aFuelThatIsLeftOverIsGivenInTonnes() {
    flows(
        "S-bagasse,2024,S,out,bagasse,by-product,2000,t,measured,0,,,5,,,no,landfill,,",
        COAL.replace("6000", "100000"));

    String json = park.json();

    assertThat(tonnes(json)).isCloseTo(2_000, within(1e-6));
    assertThat(number(json, "saving"))
        .isCloseTo(2_000 * (5 + 11.6 / 3.6 * 15 - TRUCK_perT), within(0.01));
    assertThat(json).contains("\"knownBy\" : \"farmFuel\"", "\"law\" : \"OPEN\"");
  }

  /// The same 2,000 t where the mill states 8 MJ/kg, and not the 11.6 of the catalog.
  @Test
  void whatTheGiverStatesOfAFuelCountsBeforeTheCatalog() {
    flows(
        "S-bagasse,2024,S,out,bagasse,by-product,2000,t,measured,0,heatingValue=8"
            + " MJ/kg,,5,,,no,landfill,,",
        COAL.replace("6000", "100000"));

    String json = park.json();

    assertThat(tonnes(json)).isCloseTo(2_000, within(1e-6));
    assertThat(number(json, "saving"))
        .isCloseTo(2_000 * (5 + 8 / 3.6 * 15 - TRUCK_perT), within(0.01));
    assertThat(park.told("flow:S-bagasse@2024"))
        .contains("4,444 MWh", "8.0 MJ/kg, as the flow states, before that of the catalog");
  }

  /// 100,000 m3 at 1.15 kg/m3 are 115 t, which give 20.4 MJ/m3: 566.7 MWh.
  @Test
  void gasGoesByPipeAndByItsDensity() {
    flows(
        "S-gas,2024,S,out,biogasRaw,by-product,100000,m3,measured,0,,,0,,,no,discharge,,",
        COAL.replace("bituminousCoal", "naturalGas").replace("B-coal", "B-gas"));

    String json = park.json();

    assertThat(json).contains("\"mode\" : \"pipe\"").doesNotContain("\"mode\" : \"truck\"");
    assertThat(number(json, "heat_MWhPerT")).isCloseTo(20.4 / 1.15 / 3.6, within(1e-6));
  }

  /// What stays waste is burnt where the permit of the works names it and the use as fuel (R1).
  @ParameterizedTest
  @CsvSource({"160103|R1, ALLOWED", "160103, OPEN", "191210|R1, OPEN"})
  void wasteIsBurntWhereAPermitNamesItAsFuel(String accepts, String verdict) {
    park.replace("tenants.csv", "2392", "2394");
    flows(
        "S-tyres,2024,S,out,rubberWaste,waste,100,t,measured,0,,,12,LoW,16 01 03,no,landfill,,",
        COAL);
    park.write("permits.csv", "permit,holder,kind,accepts\nP1,B,waste," + accepts + "\n");

    assertThat(park.json()).contains("\"law\" : \"" + verdict + "\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatIsAMultipleOfAParkSavesThatMultiple(long seed) {
    Random random = new Random(seed);
    double given = Math.rint(100 + 2_000 * random.nextDouble());
    double needed = Math.rint(100 + 6_000 * random.nextDouble());
    double factor = 1 + Math.rint(9 * random.nextDouble());
    flows(DUST.replace("1000,t", given + ",t"), COAL.replace("6000", "" + needed));
    String one = park.json();
    flows(
        DUST.replace("1000,t", given * factor + ",t"), COAL.replace("6000", "" + needed * factor));
    String more = park.json();
    flows(
        DUST.replace("1000,t", given * 1000 + ",kg").replace(",12,", ",0.012,"),
        COAL.replace("6000,MWh", needed * 3.6 + ",GJ").replace(",15,", "," + 15 / 3.6 + ","));
    String otherUnits = park.json();

    assertThat(number(more, "saving"))
        .isCloseTo(factor * number(one, "saving"), within(1e-6 * number(more, "saving")));
    assertThat(number(otherUnits, "saving"))
        .isCloseTo(number(one, "saving"), within(1e-6 * number(one, "saving")));
    assertThat(tonnes(more)).isCloseTo(factor * tonnes(one), within(1e-4));
  }

  /// Wet bagasse of the first half gives 8 MJ/kg, drier bagasse of the second 12: 500 t of each are
  /// 1,000 t, whatever the last row says, and a tonne gives (500 x 8 + 500 x 12) / 1,000 = 10
  /// MJ/kg.
  @Test
  void aFuelWhoseHeatingValueChangesIsTurnedIntoTonnesRowByRow() {
    flows(
        "S-bagasse,2024-Q1,S,out,bagasse,by-product,500,t,measured,0,heatingValue=8 MJ/kg,,12,"
            + "LoW,02 01 03,no,landfill,,",
        "S-bagasse,2024-Q2,S,out,bagasse,by-product,0,t,measured,0,heatingValue=9 MJ/kg,,12,"
            + "LoW,02 01 03,no,landfill,,",
        "S-bagasse,2024-Q3,S,out,bagasse,by-product,500,t,measured,0,heatingValue=12 MJ/kg,,12,"
            + "LoW,02 01 03,no,landfill,,",
        "S-bagasse,2024-Q4,S,out,bagasse,by-product,0,t,measured,0,heatingValue=12 MJ/kg,,12,"
            + "LoW,02 01 03,no,landfill,,",
        COAL);

    String json = park.json();

    assertThat(number(json, "heat_MWhPerT")).isCloseTo(10 / 3.6, within(1e-9));
    assertThat(tonnes(json)).isCloseTo(1_000, within(1e-6));
    assertThat(number(json, "saving"))
        .isCloseTo(1_000 * (12 + 10 / 3.6 * 15 - TRUCK_perT), within(0.01));
  }

  /// What is burnt and is no fuel by itself as well: 500 t with 35 % of water give 11.49495 MJ/kg,
  /// 300 t as they state 12 and 200 t of which nothing is said 15.6, as is usual (catalog): a tonne
  /// of all gives 0.5 x 11.49495 + 0.3 x 12 + 0.2 x 15.6 = 12.467475 MJ/kg, which is known no
  /// better than the last of them.
  @Test
  void whatIsBurntGivesTheHeatOfEachOfItsRows() {
    dust("500,t,measured,0,moisture=35 %", "300,t,measured,0,heatingValue=12 MJ/kg");

    String json = park.json();

    assertThat(number(json, "heat_MWhPerT")).isCloseTo(12.467475 / 3.6, within(1e-9));
    assertThat(tonnes(json)).isCloseTo(1_000, within(1e-6));
    assertThat(number(json, "saving"))
        .isCloseTo(1_000 * (12 + 12.467475 / 3.6 * 15 - TRUCK_perT), within(0.01));
    assertThat(json).contains("\"heatBy\" : \"CATALOG\"");
  }

  @Test
  void anEarlierRowWithAHeatingValueOfNoFuelIsTheOneThatIsNamed() {
    dust("500,t,measured,0,heatingValue=900 MJ/kg", "300,t,measured,0,heatingValue=12 MJ/kg");

    assertThat(park.exchanges().err())
        .contains("flows.csv:2:quality")
        .doesNotContain("flows.csv:3:quality", "flows.csv:5:quality");
  }

  /// 500 t set 20 kg a tonne free as stated, 300 t 50 kg, and 200 t what wood of 15.6 MJ/kg usually
  /// does (catalog), 30 kg CH4 and 4 kg N2O a TJ; a quarter without any says nothing. The lowest
  /// heating value or the last word alone would say otherwise.
  @Test
  void whatBurningSetsFreeIsThatOfEachOfItsRows() {
    flows(
        dust("Q1", "500,t,measured,0,", "20"),
        dust("Q2", "300,t,measured,0,", "50"),
        dust("Q3", "200,t,measured,0,", ""),
        dust("Q4", "0,t,measured,0,", "9000"),
        COAL);

    double usual_kg = 200 * 0.0156 * (30 * 28 + 4 * 265);
    assertThat(number(park.json(), "burnt_kg"))
        .isCloseTo(500 * 20 + 300 * 50 + usual_kg, within(0.01));
  }

  /// A fuel is counted by its energy and burnt by the tonne: 500 t of each are 20 kg and 30 kg a
  /// tonne, though the drier half has 12 of each 20 MWh.
  @Test
  void whatBurningAFuelSetsFreeIsSharedByItsTonnes() {
    String start =
        "S-bagasse,2024-%s,S,out,bagasse,by-product,%s,t,measured,0,heatingValue=%s MJ/kg";
    String end = ",,12,LoW,02 01 03,no,landfill,%s,";
    String row = start + end;
    flows(
        row.formatted("Q1", 500, 8, 20),
        row.formatted("Q2", 0, 8, 20),
        row.formatted("Q3", 500, 12, 30),
        row.formatted("Q4", 0, 12, 30),
        COAL);

    assertThat(number(park.json(), "burnt_kg")).isCloseTo(500 * 20 + 500 * 30, within(0.01));
  }

  /// Of 6,000 MWh of coal half are bought at 400 kg CO2e each and a third at 200, as their
  /// suppliers state; of the rest nobody does, and its fire emits 94,600 kg CO2, 10 kg CH4 and 1.5
  /// kg N2O a TJ (catalog): a MWh spares 200 + 200 / 3 + 342.999 / 6 = 323.833 kg.
  @Test
  void whatIsSparedIsThatOfEachRowOfTheTaker() {
    String coal = "B-coal,2024-%s,B,in,bituminousCoal,utility,%s,MWh,measured,0,,15,,,,,,%s,";
    flows(
        DUST,
        coal.formatted("Q1", 3_000, "400"),
        coal.formatted("Q2", 2_000, "200"),
        coal.formatted("Q3", 1_000, ""),
        coal.formatted("Q4", 0, "9000"));

    double fire_kgPerMWh = 0.0036 * (94_600 + 10 * 28 + 1.5 * 265);
    assertThat(number(park.json(), "avoided_kg"))
        .isCloseTo(1_000 * HEAT_MWhPerT * (200 + 200 / 3.0 + fire_kgPerMWh / 6), within(0.01));
  }

  /// Sawdust of two quarters, and 200 t of the third, of which nothing is said; the fourth has
  /// none.
  private void dust(String first, String second) {
    flows(
        dust("Q1", first, ""),
        dust("Q2", second, ""),
        dust("Q3", "200,t,measured,0,", ""),
        dust("Q4", "0,t,measured,0,heatingValue=1 MJ/kg", ""),
        COAL);
  }

  /// A row of sawdust.
  ///
  /// @param told its amount, with what is stated of its quality
  /// @param emitted what burning a tonne sets free, kg CO2e; empty where nobody says
  private static String dust(String quarter, String told, String emitted) {
    return "S-dust,2024-%s,S,out,sawdust,by-product,%s,,12,LoW,03 01 05,no,landfill,%s,"
        .formatted(quarter, told, emitted);
  }
}
