package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {
  private static final Dimension MASS = Dimension.base("mass");
  private static final Dimension LENGTH = Dimension.base("length");
  private static final Dimension USD = Dimension.money(Currency.getInstance("USD"));
  private static final Dimension PEN = Dimension.money(Currency.getInstance("PEN"));

  @Test
  void writesPositiveExponentsFirst() {
    assertThat(MASS.per(LENGTH.power(3))).hasToString("mass.length-3");
    assertThat(LENGTH.power(2).times(MASS)).hasToString("length2.mass");
    assertThat(Dimension.NONE).hasToString("1");
  }

  @Test
  void forgetsABaseThatCancels() {
    assertThat(MASS.per(MASS)).isEqualTo(Dimension.NONE);
    assertThat(MASS.times(LENGTH).per(MASS).exponents()).containsOnlyKeys("length");
    assertThat(MASS.power(0).isNone()).isTrue();
  }

  @Test
  void takesAnotherCurrencyAndLeavesTheRest() {
    assertThat(USD.per(MASS).in(Currency.getInstance("PEN"))).isEqualTo(PEN.per(MASS));
    assertThat(USD.per(PEN).in(Currency.getInstance("PEN"))).isEqualTo(Dimension.NONE);
    assertThat(MASS.in(Currency.getInstance("PEN"))).isEqualTo(MASS);
  }

  @Test
  void keepsEveryCurrencyApart() {
    assertThat(USD).isNotEqualTo(PEN);
    assertThat(USD).isEqualTo(Dimension.base("money.USD"));
    assertThat(USD.per(PEN).isNone()).isFalse();
  }

  @Test
  void callsOnlyAnAmountOfOneCurrencyMoney() {
    assertThat(USD.isMoney()).isTrue();
    assertThat(USD.per(MASS).isMoney()).isFalse();
    assertThat(USD.power(2).isMoney()).isFalse();
    assertThat(MASS.isMoney()).isFalse();
    assertThat(Dimension.NONE.isMoney()).isFalse();
    assertThat(MASS.per(USD).findMoney()).contains("USD");
    assertThat(MASS.findMoney()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Mass", "2d", "mass length", "money.", "a.b.c"})
  void refusesABaseThatIsNoWord(String name) {
    Refused.by("kernel.dimension.name", () -> Dimension.base(name));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void isACommutativeGroup(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Dimension a = any(random);
    Dimension b = any(random);
    Dimension c = any(random);
    int n = random.nextInt(-4, 5);

    assertThat(a.times(b)).isEqualTo(b.times(a)).hasSameHashCodeAs(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    assertThat(a.per(b).times(b)).isEqualTo(a);
    assertThat(a.times(a.power(-1))).isEqualTo(Dimension.NONE);
    assertThat(a.times(b).power(n)).isEqualTo(a.power(n).times(b.power(n)));
    assertThat(a.exponents()).doesNotContainValue(0);
  }

  private static Dimension any(SplittableRandom random) {
    Dimension product = Dimension.NONE;
    for (String name : List.of("mass", "length", "time", "money.USD")) {
      product = product.times(Dimension.base(name).power(random.nextInt(-2, 3)));
    }
    return product;
  }
}
