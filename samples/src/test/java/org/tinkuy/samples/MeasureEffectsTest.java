package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What measures of Valle Claro would change is there to be changed, and leaves enough.
class MeasureEffectsTest {
  private static final Pattern EFFECT =
      Pattern.compile("(\\w+)\\[([^]]+)]\\.(\\w+) ([+-]?)([\\d.]+)(?: \\S+)?");

  private static final Map<String, List<String>> KEYS =
      Map.of(
          "flows", List.of("flow", "period"),
          "links", List.of("from", "to", "period"),
          "workforce", List.of("tenant", "period", "sex"));

  private final FolderRules rules = new FolderRules(ValleClaro.folder());

  /// @param change by which a measure moves the cell, with its sign
  private record Effect(
      String measure, String table, List<String> key, String column, double change) {}

  /// Changes by so much more or less of the cells of a table.
  private List<Effect> effects(String table) {
    return rules.rows("measures").stream()
        .flatMap(
            row ->
                Arrays.stream(row.getOrDefault("effects", "").split("[|;]", -1))
                    .map(text -> EFFECT.matcher(text.strip()))
                    .filter(Matcher::matches)
                    .filter(found -> found.group(1).equals(table) && !found.group(4).isEmpty())
                    .map(found -> effect(row.getOrDefault("measure", ""), found)))
        .toList();
  }

  private static Effect effect(String measure, Matcher found) {
    return new Effect(
        measure,
        found.group(1),
        List.of(found.group(2).split(",", -1)),
        found.group(3),
        Double.parseDouble(found.group(4) + found.group(5)));
  }

  private Map<String, String> row(String table, List<String> key) {
    List<String> columns = Objects.requireNonNull(KEYS.get(table));
    return rules.rows(table).stream()
        .filter(row -> columns.stream().map(row::get).toList().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(table + " has no row " + key));
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.getOrDefault(column, "0"));
  }

  @ParameterizedTest
  @CsvSource({"flows, 5", "links, 4", "workforce, 4"})
  void noMeasureTakesMoreThanThereIs(String table, int least) {
    assertThat(effects(table))
        .hasSizeGreaterThanOrEqualTo(least)
        .allSatisfy(
            effect ->
                assertThat(number(row(table, effect.key()), effect.column()) + effect.change())
                    .as("%s", effect)
                    .isPositive());
  }

  @Test
  void whatMoreIsHandedOverIsThereToBeGiven() {
    for (Effect effect : effects("links")) {
      String from = effect.key().getFirst();
      double given =
          rules.rows("links").stream()
              .filter(link -> from.equals(link.get("from")) && "2024".equals(link.get("period")))
              .mapToDouble(link -> number(link, "quantity"))
              .sum();
      assertThat(given + effect.change())
          .as("%s", effect)
          .isLessThan(number(row("flows", List.of(from, "2024")), "quantity"));
    }
  }

  /// Reclaimed water comes over links alone: whoever takes more of it names who gives it.
  @Test
  void moreReclaimedWaterComesFromFirmsThatGiveIt() {
    List<Effect> taken =
        effects("flows").stream()
            .filter(effect -> "reclaimedWater".equals(row("flows", effect.key()).get("carrier")))
            .toList();

    assertThat(taken).isNotEmpty();
    for (Effect effect : taken) {
      assertThat(
              effects("links").stream()
                  .filter(link -> link.measure().equals(effect.measure()))
                  .filter(link -> link.key().get(1).equals(effect.key().getFirst()))
                  .mapToDouble(Effect::change)
                  .sum())
          .as("%s", effect)
          .isEqualTo(effect.change());
    }
  }

  @Test
  void noMoreWomenAreServedThanWork() {
    for (Effect effect : effects("workforce")) {
      Map<String, String> people = row("workforce", effect.key());
      assertThat(number(people, effect.column()) + effect.change())
          .as("%s", effect)
          .isLessThan(number(people, "workers"));
    }
  }
}
