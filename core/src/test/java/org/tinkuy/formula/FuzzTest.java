package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.kernel.Period;

/// Whatever stands in a formula, it compiles or is refused with a place in its text; and what
/// compiles can be evaluated.
class FuzzTest {
  private static final int TRIES = 400;

  private static final List<String> WORDS =
      List.of(
          "and",
          "or",
          "not",
          "in",
          "is",
          "as",
          "where",
          "known",
          "absent",
          "(",
          ")",
          "[",
          "]",
          ",",
          "+",
          "-",
          "*",
          "/",
          "=",
          "!=",
          "<",
          "<=",
          ">",
          ">=",
          ".",
          "%",
          "{kg}",
          "{",
          "'",
          "'T1'",
          "1",
          "2.5",
          "90 d",
          "50 %",
          "20 degC",
          "250 people",
          "1e300",
          "#",
          "é",
          "count",
          "sum",
          "reported",
          "share",
          "rate",
          "exists",
          "smallest",
          "fact",
          "factNumber",
          "reference",
          "energy",
          "constant",
          "first",
          "when",
          "all",
          "min",
          "max",
          "meanOver",
          "longestGap",
          "percentile",
          "within",
          "due",
          "active",
          "validAt",
          "overlap",
          "during",
          "tenants",
          "flows",
          "plots",
          "events",
          "facts",
          "tenant",
          "sector",
          "food",
          "employees",
          "since",
          "until",
          "quantity",
          "carrier",
          "renewable",
          "opened",
          "park",
          "park.body",
          "park.area",
          "period.end",
          "plan",
          "openArea",
          "temperatureTo_C",
          "t",
          "w",
          "large",
          "twice",
          "self");

  private static final Trial PARK =
      Trial.of(
              """
              tenants: tenant  sector  since  employees
                T1  food  2020-01-01  300
                T2  -  -  -
              flows: flow  period  tenant  direction  carrier  quantity  unit  state  temperatureTo_C
                F1  2024  T1  in  heat  5..6  MWh  estimated  60
                F2  2024  T1  out  flyAsh  -  t  refused  -
              """)
          .define("large", "tenants where employees > 250 people")
          .define("twice(x)", "x + x")
          .define("self", "1 + self");

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsInAnyOrderAreReadOrRefused(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = 1 + random.nextInt(14); words > 0; words--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())))
            .append(random.nextInt(4) > 0 ? " " : "");
      }
      texts.add(text.toString());
    }
    tryOut(texts);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void formulasWithOneWordChangedAreReadOrRefused(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<String> good = new ArrayList<>(RandomFormulas.NUMBERS);
    good.addAll(RandomFormulas.CONDITIONS);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      List<String> words =
          new ArrayList<>(List.of(good.get(random.nextInt(good.size())).split("(?<=\\W)|(?=\\W)")));
      int at = random.nextInt(words.size());
      switch (random.nextInt(3)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, " " + WORDS.get(random.nextInt(WORDS.size())) + " ");
        default -> words.set(at, " " + WORDS.get(random.nextInt(WORDS.size())) + " ");
      }
      texts.add(String.join("", words));
    }
    tryOut(texts);
  }

  private static void tryOut(List<String> texts) {
    Catalog catalog = PARK.catalog();
    PeriodRows rows = PeriodRows.of(PARK.park(catalog), Period.year(2024));
    Definitions definitions = new Definitions(catalog);
    for (String text : texts) {
      try {
        Formula formula = Formula.compile(definitions, text);
        assertThat(formula.evaluate(rows, false)).as(text).isNotNull();
      } catch (FormulaError mistake) {
        assertThat(mistake.getMessage()).as(text).isNotBlank();
        assertThat(mistake.at().offset()).as(text).isBetween(0, Math.max(text.length(), 60));
      } catch (RuntimeException other) {
        throw new AssertionError(text, other);
      }
    }
  }
}
