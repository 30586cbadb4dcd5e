package org.tinkuy.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.score.Assessed;

/// Figures as people read them. The thin space before a unit is written as `_` here.
class FigureTextTest {
  private static final Unit M2 = SketchUnits.TABLE.get("m2");
  private static final Unit TONNE = SketchUnits.TABLE.get("t");
  private static final Origin ESTIMATES = new Origin(List.of(), Secrecy.T3, List.of(), true);

  private final FigureText text = Words.of("en").figures();

  private static String plain(String text) {
    return text.replace('\u202F', '_').replace('\u2212', '-');
  }

  private static Figure known(double value, Unit unit) {
    return Figure.known("x", value, unit, Origin.NONE);
  }

  private static Figure between(double low, double high, Unit unit) {
    return Figure.uncertain(
        "x", new Figure.Range(low, low, high), unit, Origin.NONE, Sentence.NONE);
  }

  /// 100 is known of what may be more, and 60 of it for certain: "at least 100" was not true.
  @Test
  void aSumWithoutAPartIsToldWithTheLeastThatItIs() {
    Figure.Range range = new Figure.Range(100, 60, Double.POSITIVE_INFINITY);
    Figure open = Figure.uncertain("x", range, TONNE, Origin.NONE, Sentence.NONE);
    Figure estimated = Figure.uncertain("x", range, TONNE, ESTIMATES, Sentence.NONE);
    FigureText text = new FigureText(Words.of("en"));

    assertThat(plain(text.marked(open, ""))).isEqualTo("≥_60");
    assertThat(plain(text.amount(open))).isEqualTo("at least 60_t");
    assertThat(plain(text.amount(estimated))).isEqualTo("at least about 60_t");
    assertThat(plain(text.amount(Figure.known("x", 60, TONNE, ESTIMATES)))).isEqualTo("about 60_t");
    assertThat(text.amount(Figure.known("x", 60, Unit.ONE, ESTIMATES))).isEqualTo("60");
    assertThat(FigureText.least(without(Figure.State.NO_DATA))).isZero();
  }

  private static Figure without(Figure.State state) {
    return Figure.none("x", state, Origin.NONE, Sentence.NONE);
  }

  /// All power of a grid is renewable: a target of 100%, not of 1.00, though the park tells
  /// nothing.
  @Test
  void aTargetThatIsWorkedOutIsAShareWhereTheValueHasNoData() {
    Criterion plain = Assessed.criterion("EN-I3", true);
    Criterion renewable =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("1", ">=", "reference(renewableElectricity)", "", "", true),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement silent =
        Assessed.judgement(
            State.NO_DATA, without(Figure.State.NO_DATA), Optional.of(known(0.999, Unit.ONE)));

    assertThat(plain(text.target(Assessed.result(renewable, silent, silent))))
        .isEqualTo("≥\u00A099.9%");
  }

  /// Eight cubic metres for 10,000 yuan were asked as 0.00080 m³/CNY.
  @ParameterizedTest
  @CsvSource({
    "m3, 0.0008, 0.8_L/a",
    "t, 0.00001, 0.01_kg/a",
    "t, 0.35, 0.35_t/a",
    "m3, 12.5, 12.5_m³/a"
  })
  void aTargetIsToldWithTheDigitsThatItWasWrittenWith(String unit, double asked, String said) {
    Unit perYear = SketchUnits.TABLE.get(unit).per(SketchUnits.TABLE.get("a"));
    Judgement judgement =
        Assessed.judgement(
            State.NO_DATA, without(Figure.State.NO_DATA), Optional.of(known(asked, perYear)));
    assertThat(plain(text.target(Assessed.result("EN-I9", judgement)))).isEqualTo("≥\u00A0" + said);
  }

  /// Whether a tenth or three tenths are asked hangs on where the park lies, which nobody told: the
  /// tenth stood there as what is asked.
  @Test
  void aTargetThatIsNotKnownIsTheRangeItLiesIn() {
    Criterion plain = Assessed.criterion("EN-I8", true);
    Criterion reclaimed =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("1", ">=", "first(when(a, 30%), when(b, 10%))", "", "", true),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement open =
        Assessed.judgement(
            State.NO_DATA, without(Figure.State.NO_DATA), Optional.of(between(0.1, 0.3, Unit.ONE)));
    assertThat(plain(text.target(Assessed.result(reclaimed, open, open))))
        .isEqualTo("≥\u00A010% to 30%, by what is missing");
  }

  /// A row of the national system of Peru said 1 where a park has a master plan.
  @ParameterizedTest
  @CsvSource({"1, yes", "0.5, partly", "0, no"})
  void anAnswerThatCountsAsANumberIsToldAsItWasAnswered(double points, String said) {
    Criterion plain = Assessed.criterion("PE-2", true);
    Criterion answered =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("points(fact(park, masterPlan))", "measure", "", "", "", true),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement told = Assessed.judgement(State.REPORTED, known(points, Unit.ONE), Optional.empty());

    FigureText figures = CatalogWords.in("en").figures();
    assertThat(figures.value(Assessed.result(answered, told, told))).isEqualTo(said);
    assertThat(figures.value(Assessed.result(plain, told, told))).isNotEqualTo(said);
  }

  /// The waste of a park by its sales read 0.000068 t/USD.
  @ParameterizedTest
  @CsvSource({"0.000068, 0.068_kg/a", "0.02, 0.020_t/a", "0, 0_t/a", "5, 5_t/a"})
  void fewTonnesByAnotherThingAreToldAsKilograms(double value, String said) {
    Unit perYear = TONNE.per(SketchUnits.TABLE.get("a"));

    assertThat(plain(text.amount(known(value, perYear)))).isEqualTo(said);
  }

  /// 95,312,000 kWh were missing beside a park that is told to use 404,391 MWh.
  @ParameterizedTest
  @CsvSource({
    "95312000, 'about 95,400_MWh'",
    "100000, 100_MWh",
    "99960, 'about 100_MWh'",
    "80000, 80_MWh",
    "12345, 'about 12.4_MWh'",
    "420, 420_kWh"
  })
  void muchEnergyThatIsMissingIsToldInMegawattHours(double value, String said) {
    assertThat(plain(text.missing(known(value, SketchUnits.TABLE.get("kWh"))))).isEqualTo(said);
  }

  /// The carbon of a park stood in kWh beside a limit for a tonne of coal equivalent.
  @Test
  void aValueIsToldInTheUnitOfItsTarget() {
    Unit perYear = TONNE.per(SketchUnits.TABLE.get("a"));
    Unit kgPerYear = SketchUnits.TABLE.get("kg").per(SketchUnits.TABLE.get("a"));
    Judgement met =
        Assessed.judgement(State.MET, known(2_500, kgPerYear), Optional.of(known(3, perYear)));
    Judgement other =
        Assessed.judgement(State.MET, known(2_500, kgPerYear), Optional.of(known(3, M2)));

    assertThat(plain(text.value(Assessed.result("EN-I9", met)))).isEqualTo("2.5_t/a");
    assertThat(plain(text.value(Assessed.result("EN-I9", other)))).isEqualTo("2,500_kg/a");
  }

  /// Growth since a year of which only a part is known was told as "-100 % to 14.8 %".
  @Test
  void growthOfWhichOnlyTheUpperEndIsKnownIsAtMostThat() {
    Figure growth = between(-1, 0.148, Unit.ONE);
    Figure open = between(-1, Double.POSITIVE_INFINITY, Unit.ONE);
    Optional<Figure> target = Optional.of(known(0.15, Unit.ONE));

    assertThat(
            text.value(Assessed.result("EN-I9", Assessed.judgement(State.NOT_MET, growth, target))))
        .startsWith("at most ");
    assertThat(
            text.value(Assessed.result("EN-I9", Assessed.judgement(State.NO_DATA, open, target))))
        .isEmpty();
  }

  /// A share that may be anything from none to all is no value beside a state without data.
  @Test
  void aValueThatMayBeAnythingIsNone() {
    Judgement any =
        Assessed.judgement(
            State.NO_DATA, between(0, 1, Unit.ONE), Optional.of(known(0.5, Unit.ONE)));

    assertThat(text.value(Assessed.result("EN-I9", any))).isEmpty();
  }

  @Test
  void sharesArePercentWithoutDecimals() {
    assertThat(plain(text.percent(known(0.614, Unit.ONE)))).isEqualTo("61%");
    assertThat(plain(text.percent(known(0, Unit.ONE)))).isEqualTo("0%");
    assertThat(plain(text.percent(known(0.005, Unit.ONE)))).isEqualTo("1%");
  }

  @Test
  void whatHasNoNumberIsNeverZero() {
    for (Figure.State state :
        new Figure.State[] {
          Figure.State.NO_DATA, Figure.State.NOT_APPLICABLE, Figure.State.ANSWER
        }) {
      assertThat(text.percent(without(state))).isEqualTo("–");
      assertThat(text.percentCell(without(state))).isEqualTo(new EmptyCell("–"));
    }
    assertThat(text.percent(without(Figure.State.HIDDEN))).isEqualTo("hidden");
    assertThat(text.percentCell(without(Figure.State.HIDDEN))).isEqualTo(new EmptyCell("hidden"));
    assertThat(text.lacking(without(Figure.State.NO_DATA), "no data")).isEqualTo("no data");
  }

  @Test
  void anUncertainFigureIsTheRangeItLiesIn() {
    assertThat(plain(text.percent(between(0.2, 0.45, Unit.ONE)))).isEqualTo("20% to 45%");
    assertThat(plain(text.amount(between(12, Double.POSITIVE_INFINITY, TONNE))))
        .isEqualTo("at least 12_t");
    assertThat(text.amount(between(0, Double.POSITIVE_INFINITY, TONNE))).isEqualTo("not known");
    assertThat(text.percent(between(0, 1, Unit.ONE))).isEqualTo("not known");
    assertThat(text.amount(between(0, 1, TONNE))).isEqualTo("0\u202Ft to 1\u202Ft");
  }

  /// Nobody is helped by "61% to 61%".
  @Test
  void endsThatReadAlikeAreSaidOnce() {
    assertThat(plain(text.percent(between(0.61, 0.61 + 1e-15, Unit.ONE)))).isEqualTo("61%");
  }

  /// 2,448 to 2,644 of 6,809 jobs were told as 36.0% to 38.8%, which is less than they are.
  @Test
  void aShareThatMayBeMoreIsRoundedOutwards() {
    Optional<Figure> target = Optional.of(known(0.5, Unit.ONE));
    Figure share = between(2448 / 6809.0, 2644 / 6809.0, Unit.ONE);

    assertThat(
            plain(
                text.value(
                    Assessed.result("EN-I8", Assessed.judgement(State.NOT_MET, share, target)))))
        .isEqualTo("35.9% to 38.9%");
    assertThat(plain(text.percent(between(0.296, 0.404, Unit.ONE)))).isEqualTo("29% to 41%");
  }

  /// At most 1.3435 L/USD was told as at most 1.3, and as at most 1.4 in what it is made of.
  @Test
  void whatIsAtMostSoMuchIsRoundedUp() {
    Unit perTonne = SketchUnits.TABLE.get("m3").per(TONNE);
    Figure most = between(0, 0.0013435, perTonne);
    CriterionResult result =
        Assessed.result("RR-E", Assessed.judgement(State.NO_DATA, most, Optional.empty()));

    assertThat(plain(text.value(result))).isEqualTo("at most 1.4_L/t");
    assertThat(plain(new TermText(CatalogWords.in("en")).of(amount(most), false)))
        .isEqualTo("at most 1.4_L/t");
  }

  private static Value.Amount amount(Figure figure) {
    Figure.Range range = figure.range().orElseThrow();
    return new Value.Amount(
        range.low(), range.high(), 0, figure.unit(), Optional.empty(), Optional.empty());
  }

  @Test
  void changesHaveTheirSignUnlessTheyRoundToNothing() {
    assertThat(plain(text.points(known(0.0312, Unit.ONE)))).isEqualTo("+3.1");
    assertThat(plain(text.points(known(-0.0312, Unit.ONE)))).isEqualTo("-3.1");
    assertThat(text.points(known(0.0001, Unit.ONE))).isEqualTo("0.0");
    assertThat(text.points(known(-0.0001, Unit.ONE))).isEqualTo("0.0");
    assertThat(text.points(known(0, Unit.ONE))).isEqualTo("0.0");
  }

  /// Two digits or more that say something, below one; whole where the number is whole or large.
  @ParameterizedTest
  @CsvSource({
    "0, 0_t",
    "7, 7_t",
    "12345.6, '12,346_t'",
    "99.96, 100.0_t",
    "12.34, 12.3_t",
    "-12.34, -12.3_t",
    "0.5, 0.500_t",
    "0.0567, 0.057_t",
    "0.000123, 0.00012_t",
    "0.00000000004, 0.000000000_t"
  })
  void amountsHaveAsManyDecimalsAsTheirSizeAsksFor(double value, String expected) {
    assertThat(plain(text.quantity(new Quantity(value, TONNE)))).isEqualTo(expected);
  }

  /// Lots of 10,000 and 5,000 m² were told as 2 ha.
  @Test
  void aSmallAreaKeepsItsHalfHectare() {
    assertThat(text.hectares(known(15_000, M2))).isEqualTo("1.5");
    assertThat(text.hectares(known(20_000, M2))).isEqualTo("2");
    assertThat(text.hectares(known(1_234_560, M2))).isEqualTo("123");
  }

  /// At least 315.6 t are not at least 316, and at most 315.2 t not at most 315; what only the
  /// computer adds is no part of a number.
  @Test
  void anEndIsNotToldAsMoreThanItIs() {
    Figure least = between(315.6, Double.POSITIVE_INFINITY, TONNE);

    assertThat(plain(text.amount(least))).isEqualTo("at least 315_t");
    assertThat(plain(text.marked(least, ""))).isEqualTo("≥_315");
    assertThat(plain(text.amount(between(100, 315.2, TONNE)))).isEqualTo("100_t to 316_t");
    assertThat(plain(text.amount(between(100, 300 + 1e-10, TONNE)))).isEqualTo("100_t to 300_t");
    assertThat(plain(text.amount(known(315.6, TONNE)))).isEqualTo("316_t");
    Figure.Range range = new Figure.Range(315.6, 315.6, Double.POSITIVE_INFINITY);
    Figure about = Figure.uncertain("x", range, TONNE, ESTIMATES, Sentence.NONE);
    assertThat(plain(text.amount(about))).isEqualTo("at least about 316_t");
  }

  /// "≤ 0.2 to ≤ 0.3, by what is missing" told nobody what it hung on.
  @Test
  void aTargetThatHangsOnTheEnergyOfTheParkSaysSo() {
    Criterion plain = Assessed.criterion("EN-I8", true);
    Criterion carbon =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("1", "<=", "0.2 + 0.1 * points(energyUsed >= 9 MWh)", "", "", true),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement open =
        Assessed.judgement(
            State.NO_DATA, without(Figure.State.NO_DATA), Optional.of(between(2, 3, TONNE)));

    assertThat(plain(CatalogWords.in("en").figures().target(Assessed.result(carbon, open, open))))
        .isEqualTo(
            "≤\u00A02_t to 3_t, depending on the energy the park uses, which is not fully known");
    // a park too small for the criterion is below the size on which its limit hangs as well
    Judgement none =
        Assessed.judgement(
            State.NOT_APPLICABLE,
            without(Figure.State.NOT_APPLICABLE),
            Optional.of(between(2, 3, TONNE)));
    assertThat(CatalogWords.in("en").figures().target(Assessed.result(carbon, none, none)))
        .isEmpty();
  }

  @Test
  void areasAreInHectaresAndPureNumbersHaveNoUnit() {
    assertThat(text.hectares(known(123_456, M2))).isEqualTo("12.3");
    assertThat(text.hectares(between(120_000, 260_000, M2))).isEqualTo("12 to 26");
    assertThat(text.amount(known(3, Unit.ONE))).isEqualTo("3");
    assertThat(text.total(known(1234, Unit.ONE))).isEqualTo("1,234");
  }

  @Test
  void numbersFollowTheLanguage() {
    assertThat(plain(Words.of("es-PE").figures().amount(known(1234.5, TONNE))))
        .isEqualTo("1,235_t");
    assertThat(plain(Words.of("fr").figures().tenths(known(1234.56, TONNE)))).isEqualTo("1_234,6");
    assertThat(plain(Words.of("es").figures().tenths(known(1234.56, TONNE)))).isEqualTo("1_234,6");
  }

  @Test
  void cellsOfColumnsHaveTheNumberItself() {
    assertThat(text.percentCell(known(0.614, Unit.ONE))).isEqualTo(NumberCell.of(61.4, 0));
    assertThat(text.pointsCell(known(-0.25, Unit.ONE))).isEqualTo(NumberCell.of(-25, 1));
    assertThat(text.percentOf(0.5)).isEqualTo(NumberCell.of(50, 0));
  }

  /// A gap worked out from a share is no meter reading; what is missing is rounded up, so that it
  /// is enough, and people are counted whole.
  @Test
  void whatIsMissingToATargetHasThreeDigits() {
    CriterionResult result = Assessed.result("EN-I9", Assessed.judgement(State.NOT_MET));
    assertThat(plain(text.missing(result, known(8_718_696, TONNE)))).isEqualTo("about 8,720,000_t");
    assertThat(plain(text.missing(result, known(6511, M2)))).isEqualTo("about 6,520_m²");
    assertThat(plain(text.missing(result, Figure.known("x", 6511, M2, ESTIMATES))))
        .isEqualTo("about 6,520_m²");
    assertThat(plain(text.missing(result, known(417, TONNE)))).isEqualTo("417_t");
    assertThat(plain(text.missing(result, known(4.26, TONNE)))).isEqualTo("4.3_t");
    // one year of commitment was missing to three, and "1.0 years" was told of it
    assertThat(plain(text.missing(result, known(1, TONNE)))).isEqualTo("1_t");
    assertThat(plain(text.missing(result, known(1234, SketchUnits.TABLE.get("people")))))
        .startsWith("1,234");
  }

  /// Two actions too few of two were told as 200 %: a count is no share.
  @Test
  void whatIsMissingOfACountIsACount() {
    Unit percent = SketchUnits.TABLE.get("%");
    Criterion plain = Assessed.criterion("SO-I11", true);
    Criterion actions =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("1", ">=", "2", "", "", true),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement none =
        Assessed.judgement(State.NOT_MET, known(0, percent), Optional.of(known(200, percent)));

    assertThat(text.missing(Assessed.result(actions, none, none), known(200, percent)))
        .isEqualTo("2");
  }

  /// The growth of water by that of value added, 0.164 against at most 0.6, was 16.4 %.
  @Test
  void whatIsHeldAgainstAPlainNumberIsNoShare() {
    Criterion plain = Assessed.criterion("EN-I9", true);
    Criterion elasticity =
        new Criterion(
            plain.id(),
            plain.kind(),
            plain.heading(),
            new Criterion.Rule("elasticity(a, b)", "<=", "0.6", "", "", true),
            plain.reach(),
            plain.guidance(),
            plain.provenance());
    Judgement half =
        new Judgement(
            State.MET,
            known(0.164, Unit.ONE),
            Optional.of(known(0.6, Unit.ONE)),
            Optional.empty(),
            Optional.of(new Value.Parts(164, 1_000, Unit.ONE)),
            List.of(),
            "",
            false);

    assertThat(text.as(Assessed.result(elasticity, half, half), known(0.164, Unit.ONE)))
        .isEqualTo("0.16");
  }
}
