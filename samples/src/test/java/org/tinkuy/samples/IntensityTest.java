package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Conversion;
import org.tinkuy.catalog.SectorRate;

/// What the firms of Valle Claro take in and give out for a unit of their product, against the
/// profiles of their sectors in the catalog.
class IntensityTest {
  private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023", "2024");

  /// Either side of a profile that is a single value.
  private static final double TOLERANCE = 0.1;

  /// A full year makes at least this part of what the firm makes in the middle one of its years:
  /// light, heating and idle machines do not follow output, so that a year of standing still has
  /// intensities of its own.
  private static final double FULL_YEAR = 0.85;

  /// Sludge leaves the presses wet; profiles count what is dry in it. General knowledge of filter
  /// presses: 15 to 30 %.
  private static final double DRY_PART = 0.2;

  private static final String DRY = "dry sludge";

  private static final Set<String> BATCH = Set.of("sand", "chemical");

  private final FolderRules rules = new FolderRules(ValleClaro.folder());
  private final Conversion conversion = new Conversion(Shipped.CATALOG.units());

  private static double number(String text) {
    return DoubleStream.of(
            List.of(text.split(" ", -1)[0].split("\\.\\.", -1)).stream()
                .mapToDouble(Double::parseDouble)
                .toArray())
        .average()
        .orElseThrow();
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private List<Map<String, String>> rows(String table, String tenant, String year) {
    return rules.rows(table).stream()
        .filter(row -> text(row, "tenant").equals(tenant))
        .filter(row -> text(row, "period").equals(year))
        .toList();
  }

  /// What a firm made in a year; 0 where it does not say.
  private double output(String tenant, String year) {
    return rows("economics", tenant, year).stream()
        .map(row -> text(row, "output"))
        .filter(output -> !output.isEmpty())
        .mapToDouble(IntensityTest::number)
        .sum();
  }

  /// What a rate is held to: the output; of what glass is molten from, the glass that is not molten
  /// from cullet.
  private double base(String tenant, String year, SectorRate rate) {
    boolean batch = rate.product().name().equals("glass") && BATCH.contains(rate.carrier());
    return output(tenant, year) - (batch ? flow(tenant + "-culletIn", year) : 0);
  }

  private boolean isFull(String tenant, String year) {
    double[] made =
        YEARS.stream()
            .mapToDouble(each -> output(tenant, each))
            .filter(each -> each > 0)
            .sorted()
            .toArray();
    return made.length > 0 && output(tenant, year) >= FULL_YEAR * made[made.length / 2];
  }

  /// What a firm takes in or gives out of a carrier in a year, in the unit of a rate; empty where
  /// it tells nothing of it.
  private List<Double> told(String tenant, String year, SectorRate rate) {
    Carrier carrier = Objects.requireNonNull(Shipped.CATALOG.carriers().get(rate.carrier()));
    double one = conversion.factor(carrier, rate.range().unit()).orElseThrow();
    double counted = rate.subject().equals(DRY) ? DRY_PART : 1;
    return rows("flows", tenant, year).stream()
        .filter(row -> text(row, "carrier").equals(rate.carrier()))
        .filter(row -> text(row, "direction").equals(rate.direction()))
        .filter(row -> !text(row, "quantity").isEmpty())
        .map(
            row ->
                counted
                    * number(text(row, "quantity"))
                    * conversion
                        .factor(carrier, Shipped.CATALOG.units().get(text(row, "unit")))
                        .orElseThrow()
                    / one)
        .toList();
  }

  /// The rates of a firm by product, direction and carrier: several of one carrier are one flow.
  private static Collection<List<SectorRate>> flows(List<SectorRate> rates) {
    Map<String, List<SectorRate>> flows = new LinkedHashMap<>();
    for (SectorRate rate : rates) {
      String key = rate.product().name() + "/" + rate.direction() + "/" + rate.carrier();
      flows.computeIfAbsent(key, _ -> new ArrayList<>()).add(rate);
    }
    return flows.values();
  }

  /// Of a firm that makes several products nobody knows how much of each: its flows are held to no
  /// more than if all of its output were of the one that needs most.
  private void hold(
      String tenant, String year, List<SectorRate> flow, boolean single, List<String> seen) {
    SectorRate first = flow.getFirst();
    List<Double> told = told(tenant, year, first);
    if (told.isEmpty()) {
      return;
    }
    double low = flow.stream().mapToDouble(rate -> rate.range().low()).sum();
    double high = flow.stream().mapToDouble(rate -> rate.range().high()).sum();
    double tolerance = low == high ? TOLERANCE : 0;
    double intensity =
        told.stream().mapToDouble(Double::doubleValue).sum() / base(tenant, year, first);
    String name = tenant + " " + year + " " + first.direction() + " " + first.carrier();
    seen.add(name);
    assertThat(intensity)
        .as("%s, %s for one of %s", name, first.range().unit(), first.product().name())
        .isBetween(single ? low * (1 - tolerance) : 0.0, high * (1 + tolerance));
  }

  @Test
  void everyFirmLiesWithinTheProfileOfWhatItMakes() {
    List<String> seen = new ArrayList<>();
    for (Map<String, String> firm : rules.rows("tenants")) {
      String tenant = text(firm, "tenant");
      List<SectorRate> rates =
          SectorRate.ofFirm(
              Shipped.CATALOG.library().sectors(), text(firm, "sector"), text(firm, "activity"));
      boolean single = rates.stream().map(SectorRate::product).distinct().count() == 1;
      for (String year : YEARS) {
        if (isFull(tenant, year)) {
          flows(rates).forEach(flow -> hold(tenant, year, flow, single, seen));
        }
      }
    }

    assertThat(seen)
        .hasSizeGreaterThan(80)
        .contains(
            "T14 2022 out wastewater",
            "T14 2024 out wastewaterSludge",
            "T16 2021 in power",
            "T20 2024 in power",
            "T21 2022 in power",
            "T03 2024 out whey");
  }

  private double flow(String id, String year) {
    return rules.rows("flows").stream()
        .filter(row -> text(row, "flow").equals(id))
        .filter(row -> text(row, "period").equals(year))
        .mapToDouble(row -> number(text(row, "quantity")))
        .sum();
  }

  /// Ranges of what has no profile or several: symbiosis reference 4.4 (dairy 1 to 3 m3/t of milk),
  /// EU reference document for drinks (1.5 to 5 m3/m3, bottled water and soft drinks together), and
  /// of glass power as a tenth or so of its 5 to 8 GJ/t.
  @ParameterizedTest
  @CsvSource({"T03-water, T03, 1, 3", "T09-water, T09, 1.5, 5", "T34-power, T34, 0.05, 0.4"})
  void intensitiesLieWhereThoseOfTheSectorLie(String flow, String tenant, double low, double high) {
    assertThat(flow(flow, "2024") / output(tenant, "2024")).isBetween(low, high);
  }

  /// A mill that weaves and dyes needs 80 to 200 m3 for a tonne of cloth (symbiosis reference 4.4),
  /// fresh or from its own membranes.
  @ParameterizedTest
  @CsvSource({"2021", "2022", "2023", "2024"})
  void theClothMillNeedsTheWaterOfADyehouse(String year) {
    double water = flow("T11-water", year) + flow("T11-recovered", year);

    assertThat(water / output("T11", year)).isBetween(80.0, 200.0);
  }

  /// Profile of glass: 5 to 8 GJ/t from raw materials. Each tenth of cullet saves 2.5 to 3 % of it
  /// (general knowledge of furnaces): of half cullet up to 15 % less.
  @ParameterizedTest
  @CsvSource({"2022", "2023", "2024"})
  void bottlesHalfOfCulletTakeAnEighthLessThanBottlesOfSand(String year) {
    double energy_GJ =
        burnt_GJ("T34", year) + (flow("T34-power", year) + flow("T34-pv", year)) * 3.6;

    assertThat(flow("T34-culletIn", year) / output("T34", year)).isBetween(0.4, 0.7);
    assertThat(energy_GJ / output("T34", year)).isBetween(5 * 0.85, 8.0);
  }

  /// Profile of milk: 0.2 to 0.6 GJ of heat for a tonne; a boiler gives nine tenths of what it
  /// burns.
  @Test
  void theDairyBurnsWhatItsHeatNeeds() {
    assertThat(0.9 * burnt_GJ("T03", "2024") / output("T03", "2024")).isBetween(0.2, 0.6);
  }

  /// Profile of fabric: 4 to 9 t of steam for a tonne; 2.8 GJ each from boilers of 85 %.
  @ParameterizedTest
  @CsvSource({"2021", "2022", "2023", "2024"})
  void theDyehouseBurnsWhatItsSteamNeeds(String year) {
    assertThat(0.85 * burnt_GJ("T14", year) / 2.8 / output("T14", year)).isBetween(4.0, 9.0);
  }

  /// The net heating value of the gas and the wood that a firm burns in a year.
  private double burnt_GJ(String tenant, String year) {
    return rows("flows", tenant, year).stream()
        .filter(row -> text(row, "direction").equals("in"))
        .filter(row -> List.of("naturalGas", "wood").contains(text(row, "carrier")))
        .mapToDouble(
            row ->
                3.6
                    * number(text(row, "quantity"))
                    * heat_MWh(text(row, "carrier"), text(row, "unit")))
        .sum();
  }

  private double heat_MWh(String carrier, String unit) {
    return conversion
        .factor(
            Objects.requireNonNull(Shipped.CATALOG.carriers().get(carrier)),
            Shipped.CATALOG.units().get(unit))
        .orElseThrow();
  }
}
