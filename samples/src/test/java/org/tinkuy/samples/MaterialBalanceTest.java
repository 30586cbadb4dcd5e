package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Carrier;

/// What the firms of Valle Claro make and throw away is no more than what they take in, and as much
/// of it as their trades usually get out.
class MaterialBalanceTest {
  private static final List<String> YEARS = List.of("2020", "2021", "2022", "2023", "2024");

  /// Sludge leaves the presses wet, most of it water of the mains; 15 to 30 % of it is dry (general
  /// knowledge of filter presses).
  private static final double DRY_PART = 0.2;

  /// Purchases and output are each known to a hundredth; stocks move by as much.
  private static final double KNOWN = 0.02;

  /// Water of the mains that leaves in the product, where it makes up a part of it that counts.
  private static final Set<String> BUILT_IN =
      Set.of("T09-bottled", "T27-paints", "T28-slurry", "T31-mixed");

  private final FolderRules rules = new FolderRules(ValleClaro.folder());

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /// The middle of a band.
  private static double number(String text) {
    String[] ends = text.split(" ", -1)[0].split("\\.\\.", -1);
    return (Double.parseDouble(ends[0]) + Double.parseDouble(ends[ends.length - 1])) / 2;
  }

  private static String group(Map<String, String> row) {
    return Optional.ofNullable(Shipped.CATALOG.carriers().get(text(row, "carrier")))
        .map(Carrier::group)
        .orElse("");
  }

  private double sum_t(String firm, String year, Predicate<Map<String, String>> which) {
    return rules.rows("flows").stream()
        .filter(row -> text(row, "tenant").equals(firm) && text(row, "period").equals(year))
        .filter(row -> !text(row, "quantity").isEmpty())
        .filter(which)
        .mapToDouble(
            row ->
                number(text(row, "quantity"))
                    * (text(row, "carrier").equals("wastewaterSludge") ? DRY_PART : 1))
        .sum();
  }

  private double made(String firm, String year) {
    return rules.rows("economics").stream()
        .filter(row -> text(row, "tenant").equals(firm) && text(row, "period").equals(year))
        .filter(row -> !text(row, "output").isEmpty())
        .mapToDouble(row -> number(text(row, "output")))
        .sum();
  }

  private double taken_t(String firm, String year) {
    return sum_t(
        firm,
        year,
        row ->
            BUILT_IN.contains(text(row, "flow"))
                || (text(row, "kind").equals("input")
                    && Set.of("material", "waste").contains(group(row))));
  }

  /// What leaves beside the product; what people and packaging of a firm leave is not of its raw
  /// material, and what it melts again does not leave.
  private double left_t(String firm, String year) {
    return sum_t(
        firm,
        year,
        row ->
            text(row, "direction").equals("out")
                && text(row, "unit").equals("t")
                && !text(row, "carrier").equals("mixedWaste")
                && !text(row, "today").equals("reusedInFirm"));
  }

  /// The last column is what goes off as water and gas at most, of what comes in: nearly nothing
  /// where metal is cut; moisture and trimmings that nobody weighs where food, wood fibre and
  /// cotton are worked; the carbon dioxide of soda and lime in glass; the water of fish, of
  /// slurries that are dried and of concrete that is washed and cured, and what a filler spills.
  /// (General knowledge of the trades.)
  @ParameterizedTest
  @CsvSource({
    "T01, 0.08", "T02, 0.75", "T03, 0.06", "T04, 0.08", "T05, 0.08", "T07, 0.10", "T09, 0.16",
    "T11, 0.15", "T12, 0.10", "T13, 0.12", "T15, 0.04", "T20, 0.04", "T23, 0.10", "T24, 0.04",
    "T27, 0.08", "T28, 0.35", "T31, 0.45", "T32, 0.06", "T34, 0.12", "T35, 0.04"
  })
  void noFirmGivesOutMoreThanItTakesIn(String firm, double mostLost) {
    int years = 0;
    for (String year : YEARS) {
      double taken_t = taken_t(firm, year);
      double made_t = made(firm, year);
      if (taken_t > 0 && made_t > 0) {
        years++;
        assertThat((taken_t - made_t - left_t(firm, year)) / taken_t)
            .as("%s in %s: rest of %.0f t", firm, year, taken_t)
            .isBetween(-KNOWN, mostLost);
      }
    }
    assertThat(years).isGreaterThanOrEqualTo(2);
  }

  /// Product for each tonne of what it is made of. Sources: meal and oil 4.2 to 4.4 t of anchovy
  /// for a tonne of meal (FAO Fisheries Technical Paper 142, general knowledge of it); all others
  /// general knowledge of the trades, not compared with a document.
  @ParameterizedTest
  @CsvSource({
    "T01, fish, 0.75, 1.00",
    "T02, fish|animalWaste, 0.22, 0.32",
    "T03, milk, 0.75, 0.98",
    "T04, fruitVegetables, 0.60, 0.85",
    "T05, fruitVegetables, 0.65, 0.90",
    "T07, grain, 1.20, 1.60",
    "T11, fibre, 0.85, 0.97",
    "T12, fabric, 0.65, 0.90",
    "T13, cotton|textileWaste, 0.80, 0.95",
    "T15, steel, 0.87, 0.98",
    "T20, plastic, 0.93, 1.00",
    "T23, paper, 0.85, 0.96",
    "T24, steel, 0.75, 0.92",
    "T31, cement, 5.5, 8.5",
    "T32, cement, 6.0, 10.0",
    "T35, glass, 0.80, 0.95"
  })
  void yieldsAreThoseOfTheTrade(String firm, String carriers, double low, double high) {
    for (String year : YEARS) {
      double taken_t =
          sum_t(
              firm,
              year,
              row ->
                  text(row, "kind").equals("input")
                      && List.of(carriers.split("\\|", -1)).contains(text(row, "carrier")));
      double made_t = made(firm, year);
      if (taken_t > 0 && made_t > 0) {
        assertThat(made_t / taken_t).as("%s in %s", firm, year).isBetween(low, high);
      }
    }
  }

  /// Of the glass that is not molten from cullet a tonne takes 0.6 to 0.7 t of sand and a fifth of
  /// soda (profile of the sector in the catalog).
  @Test
  void glassIsMoltenOfItsBatch() {
    for (String year : YEARS) {
      double cullet_t = sum_t("T34", year, row -> text(row, "flow").equals("T34-culletIn"));
      double molten_t = made("T34", year) - cullet_t;
      double sand_t = sum_t("T34", year, row -> text(row, "flow").equals("T34-sandIn"));
      double soda_t = sum_t("T34", year, row -> text(row, "flow").equals("T34-sodaIn"));

      assertThat(sand_t / molten_t).as("sand %s", year).isBetween(0.6, 0.7);
      assertThat(soda_t / molten_t).as("soda %s", year).isBetween(0.18, 0.22);
    }
  }

  @Test
  void nearlyHalfOfTheFirmsTellTheirMainMaterialAndThoseWhoRefuseDataDoNot() {
    Set<String> telling =
        rules.rows("flows").stream()
            .filter(row -> text(row, "period").equals("2024"))
            .filter(row -> text(row, "kind").equals("input") && group(row).equals("material"))
            .map(row -> text(row, "tenant"))
            .collect(Collectors.toSet());

    assertThat(telling).hasSizeBetween(18, 25).doesNotContain("T18", "T26", "T30");
    assertThat(
            rules.rows("flows").stream()
                .filter(row -> telling.contains(text(row, "tenant")))
                .map(row -> text(row, "carrier")))
        .contains("fish", "milk", "cotton", "plastic", "cement", "steel");
  }
}
