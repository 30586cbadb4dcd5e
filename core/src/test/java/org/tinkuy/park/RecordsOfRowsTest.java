package org.tinkuy.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.Written;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Unit;

/// The rules that plots, tenants, flows and their dates hold in their constructors.
class RecordsOfRowsTest {
  private static Plot plot(@Nullable Double area_m2, @Nullable Double net_m2) {
    return new Plot(
        "P1",
        "industrial",
        "leased",
        Optional.ofNullable(area_m2),
        Optional.ofNullable(net_m2),
        List.of());
  }

  private static Tenant tenant(String since, String until, double employees) {
    return new Tenant(
        "T1",
        "One",
        "1313",
        Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(employees));
  }

  private static Flow flow(String direction, String state, Double... band) {
    Optional<Cell.Band> quantity =
        band.length == 0
            ? Optional.empty()
            : Optional.of(new Cell.Band(band[0], band[band.length - 1], Unit.ONE));
    return new Flow("F1", Period.year(2024), "T1", direction, "water", state, quantity);
  }

  private static void refused(Runnable making, String code) {
    assertThatThrownBy(making::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  @Test
  void aPlotHasAnAreaOrLeavesItToItsOutline() {
    assertThatCode(() -> plot(null, null)).doesNotThrowAnyException();
    assertThatCode(() -> plot(0.1, 0.0)).doesNotThrowAnyException();
    refused(() -> plot(0.0, null), "park.plot.area");
    refused(() -> plot(-3.0, null), "park.plot.area");
  }

  @Test
  void theNetAreaIsPartOfTheGrossAreaWhereThatIsKnown() {
    assertThatCode(() -> plot(100.0, 100.0)).doesNotThrowAnyException();
    assertThatCode(() -> plot(null, 1e9)).doesNotThrowAnyException();
    refused(() -> plot(100.0, 100.1), "park.plot.netArea");
    refused(() -> plot(null, -1.0), "park.plot.netArea");
  }

  @Test
  void aTenantLeavesNotBeforeItComesAndEmploysNobodyLessThanNobody() {
    assertThatCode(() -> tenant("2024-01-01", "2024-01-01", 0)).doesNotThrowAnyException();
    assertThatCode(() -> tenant("", "2020-01-01", 5)).doesNotThrowAnyException();
    refused(() -> tenant("2024-01-02", "2024-01-01", 5), "park.dates.order");
    refused(() -> tenant("", "", -1), "park.tenant.employees");
  }

  @ParameterizedTest
  @ValueSource(strings = {"measured", "calculated", "estimated"})
  void aFlowThatIsKnownHasAQuantity(String state) {
    assertThatCode(() -> flow("in", state, 0.0)).doesNotThrowAnyException();
    refused(() -> flow("in", state), "park.flow.quantityMissing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"refused", "unknown"})
  void aFlowThatNobodyTellsHasNone(String state) {
    assertThatCode(() -> flow("in", state)).doesNotThrowAnyException();
    refused(() -> flow("in", state, 0.0), "park.flow.quantityUnexpected");
  }

  @ParameterizedTest
  @CsvSource({"in", "out", "consumed"})
  void onlyAStockMayFall(String direction) {
    refused(() -> flow(direction, "measured", -1.0, 2.0), "park.flow.negative");
    assertThat(flow("stored", "measured", -3.0).quantity().orElseThrow().low()).isEqualTo(-3);
  }

  @Test
  void aBandRunsUpwardsAndHasNoNegativeZero() {
    refused(() -> new Cell.Band(2, 1, Unit.ONE), "park.cell.bandOrder");
    assertThat(new Cell.Band(-0.0, 0, Unit.ONE)).isEqualTo(new Cell.Band(0, 0, Unit.ONE));
    refused(() -> new Cell.Band(0, Double.POSITIVE_INFINITY, Unit.ONE), "park.cell.notFinite");
    refused(() -> new Cell.Measure(Double.NaN, Unit.ONE), "park.cell.notFinite");
  }

  /// A part is known to lie within its whole, also where only one of the two was written.
  @Test
  void noPartExceedsItsWhole() {
    String head = "tenant;period;sex;workers;agency\n";
    Written equal = Written.smallPark().table("workforce", head + "T1;2024;all;40;40");
    Written alone = Written.smallPark().table("workforce", head + "T1;2024;all;40;");
    Written more = Written.smallPark().table("workforce", head + "T1;2024;all;40;41");

    assertThat(equal.check().issues()).isEmpty();
    assertThat(alone.check().issues()).isEmpty();
    assertThat(more.check().issues())
        .extracting(issue -> issue.code())
        .containsExactly("park.count.partExceedsWhole");
  }

  @Test
  void moneyOfTwoCurrenciesIsNotHeldAgainstEachOther() {
    String head = "buyer;period;total;local\n";
    Written same = Written.smallPark().table("procurement", head + "T1;2024;100 PEN;120 PEN");
    Written other = Written.smallPark().table("procurement", head + "T1;2024;100 USD;120 PEN");
    Written below = Written.smallPark().table("procurement", head + "T1;2024;100 USD;-1 PEN");

    assertThat(same.check().issue("park.procurement.part").place().toString())
        .contains("procurement.csv");
    assertThat(other.check().keys("procurement")).containsExactly("T1,2024");
    assertThat(below.check().keys("procurement")).isEmpty();
  }
}
