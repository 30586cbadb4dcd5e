package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

class ToldPartsTest {
  /// T1 tells ash and workers, T2 workers alone, T3 ash alone.
  private static final Trial FIRMS =
      Trial.of(
          """
          tenants: tenant  employees
            T1  10
            T2  20
            T3  -
          flows: flow  period  tenant  direction  carrier  quantity  unit  state
            A1  2024  T1  out  flyAsh  40  t  measured
            A3  2024  T3  out  flyAsh  60  t  measured
          """);

  private static final String ASH = "flows as f where carrier = flyAsh";
  private static final String SILENT =
      "tenants as t where not exists(flows where carrier = flyAsh and tenant = t.tenant)";
  private static final String RATIO =
      "ratio(tenants as t, reported(flows where carrier = flyAsh and tenant = t.tenant, quantity),"
          + " employees)";

  @Test
  void aSumToWhichAFirmWithoutARowIsLackingIsAtLeastWhatIsTold() {
    String ash = "lacking(reported(" + ASH + ", quantity), " + SILENT + ")";
    assertThat(FIRMS.amount(ash, "t"))
        .extracting(Amount::low, Amount::known, Amount::high)
        .containsExactly(100.0, 100.0, Double.POSITIVE_INFINITY);
    assertThat(FIRMS.gaps(ash)).singleElement().asString().contains("tenants[T2]");
  }

  /// Workers were asked of a firm that had told them, for a ratio to which its ash was lacking.
  @Test
  void eachFirmLacksWhatItDoesNotTell() {
    String neither =
        "tenants as t where not exists(flows where tenant = t.tenant) or not told(employees)";
    String ratio = "reported(flows, quantity) / reported(tenants, employees)";
    assertThat(FIRMS.eval("lacking(" + ratio + ", " + neither + ")").gaps())
        .extracting(gap -> gap.what().english())
        .containsExactly("tenants[T3].employees", "tenants[T2]: flows");
  }

  /// What was lacking in the base year was asked for as if it were of the year at hand.
  @Test
  void whatAFirmLacksOfAnotherYearIsOfThatYear() {
    String then = "inYear(2023, lacking(reported(" + ASH + ", quantity), " + SILENT + "))";
    assertThat(FIRMS.eval(then).gaps())
        .extracting(gap -> gap.what().english())
        .contains("tenants[T2]: flows in 2023");
  }

  @Test
  void aShareToWhichAFirmIsLackingMayBeAny() {
    String share =
        "lacking(sum(flows as f where carrier = flyAsh and tenant = 'T1', quantity) / reported("
            + ASH
            + ", quantity), "
            + SILENT
            + ")";
    assertThat(FIRMS.amount(share, "1"))
        .extracting(Amount::low, Amount::known, Amount::high)
        .containsExactly(0.0, 0.4, Double.POSITIVE_INFINITY);
  }

  /// Nobody tells any wastewater: that there is none is not known, so that its share is not known
  /// either, and not a thing that does not apply.
  @Test
  void whatDoesNotApplyForWantOfRowsHasNoDataWhereSomebodyTellsNothing() {
    String effluent = "flows as f where carrier = wastewater";
    String share = "share(" + effluent + ", treatedToStandard)";
    assertThat(FIRMS.eval(share).value()).isInstanceOf(Value.NotApplicable.class);
    assertThat(FIRMS.eval("lacking(" + share + ", " + SILENT + ")").value())
        .isInstanceOf(Value.Missing.class);
    String nobody = "tenants as t where t.tenant = 'T9'";
    assertThat(FIRMS.eval("lacking(" + share + ", " + nobody + ")").value())
        .isInstanceOf(Value.NotApplicable.class);
  }

  /// A3 cannot be read and A1 stands twice: the ash of T3 is not known, that of T1 is.
  @Test
  void aRowThatWasLeftOutForItsErrorIsLackingToASum() {
    Trial firms =
        FIRMS.rows(
            """
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              A1  2024  T1  out  flyAsh  40  t  measured
              A1  2024  T1  out  flyAsh  40  t  measured
              A3  2024  T3  out  flyAsh  sixty  t  measured
              A4  2024  T3  out  steel  ten  t  measured
            tenants: tenant  employees
              T1  10
              T3  20
            """);
    assertThat(evaluated(firms, "lacking(reported(%1$s, quantity), unread(%1$s))".formatted(ASH)))
        .extracting(Amount::low, Amount::known, Amount::high)
        .containsExactly(40.0, 40.0, Double.POSITIVE_INFINITY);
    String first = "flows where carrier = flyAsh and tenant = 'T1'";
    assertThat(evaluated(firms, "lacking(reported(%1$s, quantity), unread(%1$s))".formatted(first)))
        .matches(Amount::isExact);
  }

  /// What a formula is in a park of which rows are left out.
  private static Amount evaluated(Trial trial, String formula) {
    Catalog catalog = trial.catalog();
    Park park = new ParkCheck(catalog).check(trial.document()).find().orElseThrow();
    return (Amount)
        Formula.compile(new Definitions(catalog), formula)
            .evaluate(park, Period.year(2024), false)
            .value();
  }

  @Test
  void nothingIsLackingWhereEveryFirmTells() {
    String ash =
        "lacking(reported("
            + ASH
            + ", quantity), tenants as t where t.tenant = 'T1' and not"
            + " exists(flows where carrier = flyAsh and tenant = t.tenant))";
    assertThat(FIRMS.number(ash, "t")).isEqualTo(100);
    assertThat(FIRMS.gaps(ash)).isEmpty();
  }

  /// The sum of all firms stood beside the rows of those that tell both, so that nobody could
  /// divide one by the other.
  @Test
  void theRowsOfARatioMakeTheSumThatStandsBesideThem() {
    assertThat(FIRMS.eval(RATIO).terms())
        .filteredOn(term -> !term.contributions().isEmpty())
        .extracting(term -> ((Amount) term.value()).known())
        .containsExactly(40.0, 10.0);
    assertThat(FIRMS.eval(RATIO).terms())
        .extracting(Term::label)
        .contains("sum(tenants as t, employees) of those that tell both");
  }

  @Test
  void aRatioIsOverThoseThatTellBothAndItsEndsOverAll() {
    // T1 alone tells both: 40 t / 10 people. Of T2 the ash and of T3 the workers are open.
    assertThat(FIRMS.amount(RATIO, "t/people"))
        .extracting(Amount::low, Amount::known, Amount::high)
        .containsExactly(0.0, 4.0, Double.POSITIVE_INFINITY);
    assertThat(FIRMS.gaps(RATIO)).hasSize(2);
    assertThat(FIRMS.eval(RATIO).terms())
        .filteredOn(term -> !term.contributions().isEmpty())
        .hasSize(2)
        .allSatisfy(
            term ->
                assertThat(term.contributions())
                    .extracting(row -> row.row().key())
                    .containsExactly("T1"));
  }

  @Test
  void aRatioThatAllTellIsExact() {
    Trial both = FIRMS.rows(FIRMS.rows().replace("T3  -", "T3  30").replace("  T2  20\n", ""));
    // (40 + 60) t / (10 + 30) people, and no mean of 4 and 2.
    assertThat(both.number(RATIO, "t/people")).isEqualTo(2.5);
  }

  /// What a condition that does not hold leaves out could be any number; the part of a firm is not
  /// negative all the same.
  @Test
  void aPartThatIsToldOnlyOnAConditionIsOpenUpwardsAlone() {
    String ratio =
        "ratio(tenants as t, when(exists(flows where tenant = t.tenant), 1 t), employees)";
    // of T1 and T3, which have flows, T1 tells its workers: 1 t / 10 people
    assertThat(FIRMS.amount(ratio, "t/people"))
        .extracting(Amount::low, Amount::known, Amount::high)
        .containsExactly(0.0, 0.1, Double.POSITIVE_INFINITY);
  }

  @Test
  void aRatioOfWhichNobodyTellsBothHasNone() {
    Trial none = FIRMS.rows(FIRMS.rows().replace("T1  10", "T1  -"));
    assertThat(none.value(RATIO)).isInstanceOf(Value.Missing.class);
  }

  /// Of 100 workers of T1 40 are local; of the 50 of T2 nobody tells: from 40 to 90 of 150. Where
  /// not even those are told, the share may be any.
  @Test
  void ofARowThatTellsItsWholeAloneThePartMayBeNoneOrAll() {
    Trial firms =
        Trial.of(
            """
            tenants: tenant  employees
              T1  10
              T2  50
            workforce: tenant  period  sex  workers  local
              T1  2024  all  100  40
            """);
    String local =
        "ratio(workforce as w, local, workers, tenants as t where not exists(workforce where"
            + " tenant = t.tenant), employees)";
    assertThat(firms.amount(local, "1"))
        .extracting(Amount::low, Amount::known, Amount::high)
        .containsExactly(40.0 / 150, 0.4, 90.0 / 150);
    assertThat(firms.gaps(local)).singleElement().asString().contains("tenants[T2]");
    // the 100 of the rows that are listed, and the 50 of the others apart
    assertThat(firms.eval(local).terms())
        .extracting(Term::label, term -> ((Amount) term.value()).known())
        .contains(
            tuple("sum(workforce as w, workers)", 100.0),
            tuple(
                "sum(tenants as t where not exists(workforce where tenant = t.tenant), employees)",
                50.0));
    Trial unknown = firms.rows(firms.rows().replace("T2  50", "T2  -"));
    assertThat(unknown.amount(local, "1"))
        .extracting(Amount::low, Amount::known, Amount::high)
        .containsExactly(0.0, 0.4, Double.POSITIVE_INFINITY);
  }

  /// The park tells its 260 workers in one number, and nobody tells of firms: that no row is of
  /// women does not mean that there are none.
  @Test
  void whatNobodyTellsApartHasNoDataAndIsNotWithoutMeaning() {
    String women =
        "ratio(workforce where sex = female, local, workers, tenants as t where not"
            + " exists(workforce where tenant = t.tenant), employees)";
    String gap =
        "lacking(ratio(workforce where sex = female, local, workers), tenants as t where not"
            + " exists(workforce where tenant = t.tenant and sex = female))";
    Trial unlisted =
        Trial.of(
            """
            workforce: tenant  period  sex  workers
              park  2024  all  260
            """);
    assertThat(unlisted.value(women)).isInstanceOf(Value.Missing.class);
    assertThat(unlisted.gaps(women)).singleElement().asString().contains("tenants");
    assertThat(unlisted.value(gap)).isInstanceOf(Value.Missing.class);
    assertThat(unlisted.gaps(gap)).singleElement().asString().contains("tenants");
  }

  /// T1 tells ash, T2 none; of two flows of which one has no number the sum is a range.
  @Test
  void tellsWhetherAValueIsOneNumber() {
    String told =
        "count(tenants as t where told(reported(flows where tenant = t.tenant, quantity)))";
    Trial half =
        Trial.of(
            """
            tenants: tenant
              T1
              T2
              T3
            flows: flow  period  tenant  direction  carrier  quantity  unit  state
              A1  2024  T1  out  flyAsh  40  t  measured
              A3  2024  T3  out  flyAsh  60  t  measured
              B3  2024  T3  out  wood  -  t  unknown
            """);
    assertThat(half.number(told, "1")).isEqualTo(1);
    assertThat(half.gaps(told)).isEmpty();
  }
}
