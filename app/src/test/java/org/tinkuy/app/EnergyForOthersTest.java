package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.app.StudyJson.number;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What others than the operator are told where energy passes beside matter, worked out by hand.
///
/// Each of some glass works heats its own laundry over 1 km, of which 97 % arrives (catalog): a
/// boiler of 88 % that burns 6,000 MWh is spared by 6,000 x 0.88 / 0.97 = 5,443.3 MWh a year, and
/// each of them spares 0.97 / 0.88 x 40 = 44.09 of gas. Each of five foundries gives its block
/// works 600 t of sand, of which 95 % at 14 are worth 13.30 a tonne.
class EnergyForOthersTest {
  private static final double HEAT_MWh = 6_000 * 0.88 / 0.97;

  @TempDir private Path folder = Path.of("");
  private WrittenPark park = new WrittenPark(Path.of(""), Path.of(""), "");

  /// @param heat how many glass works heat a laundry
  private void park(int heat) {
    park = WrittenPark.of(folder, "mixed");
    park.rateOfTheEuro();
    String tenants =
        """
        G#,Glass works #,2310,5
        L#,Laundry #,9601,5
        """;
    String others =
        """
        F#,Foundry #,2431,5
        B#,Block works #,2395,5
        """;
    String heats =
        """
        G#-heat,2024,G#,out,heat,waste,10000,MWh,measured,0,,110,60,,0,,,,discharge
        L#-gas,2024,L#,in,naturalGas,utility,6000,MWh,measured,0,boilerEfficiency=88 %,20,80,40,,,,,
        """;
    String sands =
        """
        F#-sand,2024,F#,out,foundrySand,by-product,600,t,measured,0,LOI=2 %,,,,30,LoW,10 09 08,no,landfill
        B#-sand,2024,B#,in,sand,input,2000,t,measured,0,LOI<=3 %,,,14,,,,,
        """;
    String flows =
        "flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,"
            + "temperatureFrom_C,temperatureTo_C,price,disposalCost,wasteScheme,wasteCode,"
            + "hazardous,today\n";
    park.write(
        "tenants.csv", "tenant,name,sector,hurdle_yr\n" + each(tenants, heat) + each(others, 5));
    park.write("flows.csv", flows + each(heats, heat) + each(sands, 5));
    park.write(
        "distances.csv",
        "from,to,distance_m\n" + each("G#,L#,1000\n", heat) + each("F#,B#,2000\n", 5));
    park.write(
        "routes.csv",
        "from,to,mode,treatment,yield,replaces,treatmentCost,decided,status\n"
            + each("G#-heat,L#-gas,main,,,,,,agreed\n", heat)
            + each("F#-sand,B#-sand,truck,sieving,0.95,1,3,byProduct,agreed\n", 5));
  }

  /// Lines for each of several firms, whose number stands in place of `#`.
  private static String each(String lines, int firms) {
    return IntStream.rangeClosed(1, firms)
        .mapToObj(firm -> lines.replace("#", Integer.toString(firm)))
        .collect(Collectors.joining());
  }

  /// The JSON that an audience gets, true to its schema.
  private String json(String audience) {
    Terminal terminal = park.exchanges("--audience", audience);
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    String name = "mixed-2024-exchanges-" + audience.replace(':', '-') + ".json";
    String json = Folders.read(park.out().resolve(name));
    assertThat(StudyJson.faults(json)).isEmpty();
    return json.replaceAll("\\s+", " ");
  }

  /// From a figure on.
  private static String figure(String json, String id) {
    assertThat(json).contains("\"" + id + "\"");
    return json.substring(json.indexOf("\"" + id + "\""));
  }

  @Test
  void tonnesAreOfMatterAndEnergyStandsBesideThem() {
    park(5);

    String json = json("public");

    assertThat(number(figure(json, "exchange:tonnes"), "value")).isCloseTo(3000, within(1e-6));
    assertThat(number(figure(json, "exchange:energy"), "value"))
        .isCloseTo(5 * HEAT_MWh, within(1e-6));
  }

  /// Glass works are of division 23, foundries of division 24.
  @Test
  void aClassOfEnergyAloneHasNoTonnesAndOneOfMatterNoEnergy() {
    park(5);

    String json = json("public");

    assertThat(number(figure(json, "exchange:giver.23.energy"), "value"))
        .isCloseTo(5 * HEAT_MWh, within(1e-6));
    assertThat(number(figure(json, "exchange:giver.24.tonnes"), "value"))
        .isCloseTo(3000, within(1e-6));
    assertThat(json)
        .contains("\"exchange:carrier.energy.energy\"")
        .doesNotContain(
            "\"exchange:giver.23.tonnes\"",
            "\"exchange:giver.24.energy\"",
            "\"exchange:carrier.energy.tonnes\"");
  }

  /// Energy that fewer firms exchange than a total needs is not named: its name would tell of them.
  @Test
  void tonnesAreToldWithoutTheEnergyOfTooFew() {
    park(1);

    String json = json("public");

    assertThat(number(figure(json, "exchange:tonnes"), "value")).isCloseTo(3000, within(1e-6));
    assertThat(json).doesNotContain("energy\"", "MWh");
  }

  @Test
  void aTenantReadsItsOwnExchangeInItsOwnUnit() {
    park(1);

    String laundry = json("tenant:L1");
    String blocks = json("tenant:B1");

    assertThat(number(laundry, "amount_MWh")).isCloseTo(HEAT_MWh, within(1e-6));
    assertThat(number(laundry, "walkAway_perMWh")).isBetween(0.0, 0.97 / 0.88 * 40);
    assertThat(laundry).doesNotContain("amount_t", "walkAway_perT");
    assertThat(number(blocks, "amount_t")).isCloseTo(600, within(1e-6));
    assertThat(number(blocks, "walkAway_perT")).isBetween(0.0, 0.95 * 14);
    assertThat(blocks).doesNotContain("amount_MWh", "walkAway_perMWh");
  }
}
