package org.tinkuy.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.formula.Value;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Unit;
import org.tinkuy.testkit.SketchUnits;

/// What a part of a formula comes to, as a reader of its derivation meets it.
class TermTextTest {
  private static final Unit TONNE = SketchUnits.TABLE.get("t");
  private static final Unit KWH = SketchUnits.TABLE.get("kWh");

  private final TermText text = new TermText(CatalogWords.in("en"));

  private static String plain(String text) {
    return text.replace('\u202F', '_');
  }

  private static Amount between(double low, double high, double known, Unit unit) {
    return new Amount(low, high, known, unit, Optional.empty(), Optional.empty());
  }

  /// A term from nothing to 0.0063 m³/USD, and a share of 0 to 1 in 7 that read "0".
  @Test
  void termsTellTheEndsThatTheyHave() {
    assertThat(plain(text.of(between(0, 0.0063, 0, TONNE), false))).isEqualTo("at most 0.007_t");
    assertThat(text.of(between(0, 1.0 / 7, 0, Unit.ONE), false)).isEqualTo("0.000 to 0.143");
    assertThat(text.of(between(0, Double.POSITIVE_INFINITY, 0, TONNE), false)).isEqualTo("no data");
  }

  /// 37,430 t of at least 54,399 t gave a share of 68.7%, for bands counted by their middle in it:
  /// the terms led a reader to 68.8%.
  @Test
  void whatIsToldStandsBesideEndsThatItIsNotOneOf() {
    double open = Double.POSITIVE_INFINITY;

    assertThat(plain(text.of(between(54_399, open, 54_489, TONNE), false)))
        .isEqualTo("at least 54,399_t (54,489_t as reported)");
    assertThat(plain(text.of(between(60, open, 60, TONNE), false))).isEqualTo("at least 60_t");
    assertThat(plain(text.share(between(0, open, 0.687, Unit.ONE))))
        .isEqualTo("no data (68.7% as reported)");
  }

  /// None of what was told is on a landfill: the annex said "no data", and another page 0%.
  @Test
  void aRatioOfNoneOfWhatIsToldIsTold() {
    Optional<Value.Parts> parts = Optional.of(new Value.Parts(0, 7, TONNE));
    Amount none = new Amount(0, Double.POSITIVE_INFINITY, 0, Unit.ONE, parts, Optional.empty());

    assertThat(plain(text.share(none))).isEqualTo("no data (0% as reported)");
    assertThat(text.share(between(0, Double.POSITIVE_INFINITY, 0, Unit.ONE))).isEqualTo("no data");
  }

  /// At least 280,026 MWh stood beside the sum of 280,027 MWh that it rests on; few digits are
  /// rounded down, and what only the computer lacks of a whole number is none of it.
  @ParameterizedTest
  @CsvSource({
    "280026.6, 'at least 280,027_t'",
    "1026.6, 'at least 1,026_t'",
    "280026.9999999, 'at least 280,027_t'",
    "280027, 'at least 280,027_t'"
  })
  void aLeastAmountIsRoundedDown(double low, String said) {
    Amount least = between(low, Double.POSITIVE_INFINITY, low, TONNE);

    assertThat(plain(text.of(least, false))).isEqualTo(said);
    assertThat(plain(text.exact(least, false))).isEqualTo(said);
    assertThat(plain(text.of(between(0, low, 0, TONNE), false)))
        .isEqualTo("at most " + (low > 2000 ? "280,027_t" : "1,027_t"));
  }

  /// 1.5 L/USD stood beside 0.0015 m³/USD, which it was made of.
  @Test
  void littleBySomethingElseIsToldAsItsCriterionIs() {
    Unit perUsd = SketchUnits.TABLE.get("m3").per(SketchUnits.TABLE.get("t"));

    assertThat(plain(text.of(Amount.exact(0.0015, perUsd), false))).isEqualTo("1.5_L/t");
    assertThat(plain(text.of(Amount.exact(0.15, perUsd), false))).isEqualTo("0.150_m³/t");
    assertThat(plain(text.exact(Amount.exact(0.0015, perUsd), false))).contains("m³/t");
  }

  /// 414,077,815 kWh stood in the derivation of what was told as 414,078 MWh elsewhere; a workbook
  /// keeps every digit.
  @Test
  void muchIsToldInTheUnitInWhichAParkIsTold() {
    Amount energy = Amount.exact(414_077_815, KWH);

    assertThat(plain(text.of(energy, false))).isEqualTo("414,078_MWh");
    assertThat(plain(text.exact(energy, false))).isEqualTo("414,077,815_kWh");
    assertThat(plain(text.of(Amount.exact(99_999, KWH), false))).isEqualTo("99,999_kWh");
    assertThat(plain(text.of(Amount.exact(94_139_288, SketchUnits.TABLE.get("kg")), false)))
        .isEqualTo("94,139_t");
  }

  /// "At least 200,000 t" was reported with an uncertainty as large, and lost its sign in the
  /// terms.
  @Test
  void whatEstimatesMadeIsAboutSoMuch() {
    Amount least = between(200_000, Double.POSITIVE_INFINITY, 200_000, TONNE);

    assertThat(plain(text.of(least, true))).isEqualTo("at least about 200,000_t");
    assertThat(plain(text.of(Amount.exact(5, TONNE), true))).isEqualTo("about 5_t");
    assertThat(plain(text.exact(Amount.exact(5, TONNE), true))).isEqualTo("~_5_t");
    assertThat(text.of(Amount.exact(5, Unit.ONE), true)).isEqualTo("5");
  }

  /// 157.385 USD/m² stood beside 157.
  @ParameterizedTest
  @CsvSource({"157.385, 157.4_t", "15.7385, 15.739_t", "1573.85, '1,574_t'"})
  void aTermHasNoMoreDigitsThanItsSizeAsksFor(double value, String said) {
    assertThat(plain(text.of(Amount.exact(value, TONNE), false))).isEqualTo(said);
  }

  /// What a row gave has the unit of the sum that it stands beside.
  @ParameterizedTest
  @CsvSource({"2532882, '2,533', '2,533_MWh'", "420, 0.420, 0.420_MWh", "0, 0, 0_MWh"})
  void aPartIsToldInTheUnitOfTheWhole(double part, String bare, String said) {
    Amount whole = Amount.exact(414_077_815, KWH);

    assertThat(text.part(part, whole)).isEqualTo(bare);
    assertThat(plain(text.of(Amount.exact(part, KWH), whole))).isEqualTo(said);
  }
}
