package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Severity;

/// Every kind of cell of the park folder's grammar: what is read, and what is refused with a hint.
class CellsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // numbers
        "plots.area_m2; 1200; 1200 m2",
        "plots.area_m2; 1200.5; 1200.5 m2",
        "plots.area_m2; 1200,5; 1200.5 m2",
        "plots.area_m2; 1 200 000; 1200000 m2",
        "plots.area_m2; 1'200.50; 1200.5 m2",
        "plots.area_m2; 1.200.000; 1200000 m2",
        "plots.area_m2; 1.200,5; 1200.5 m2",
        "plots.area_m2; 1.2e4; 12000 m2",
        "plots.area_m2; 0.125; 0.125 m2",
        "plots.area_m2; 0,125; 0.125 m2",
        "flows.temperatureFrom_C; \u22125.5; -5.5 degC",
        // units
        "plots.area_m2; 1.5 ha; 15000 m2",
        "plots.area_m2; 1,5 ha; 15000 m2",
        "plots.area_m2; 1.25ha; 12500 m2",
        "flows.temperatureFrom_C; 373.15 K; 100 degC",
        "flows.emissionFactor; 0.4; 0.4 kg/t",
        "flows.emissionFactor; 400 g/kg; 400 kg/t",
        "economics.output; 12.5 t; 12.5 t",
        "economics.output; 1 200 m3; 1200 m3",
        "flows.unit; tonelada; t",
        // bands
        "flows.quantity; 12; 12 t",
        "flows.quantity; 200..800; 200..800 t",
        "flows.quantity; 200-800; 200..800 t",
        "flows.quantity; 1 200 \u2013 1 800; 1200..1800 t",
        "flows.quantity; 1e-5; 0.00001 t",
        "flows.quantity; 200..800 kg; 0.2..0.8 t",
        "flows.quantity; 200 kg..1 t; 0.2..1 t",
        "flows.quantity; 1,5..2,5; 1.5..2.5 t",
        "measures.capex; 1000..2000; 1000..2000 USD",
        "measures.likelyCapex; 1500; 1500 USD",
        "measures.priceYear; 2024; 2024",
        // shares
        "tenants.foreign; 0.35; 0.35",
        "tenants.foreign; 35 %; 0.35",
        "tenants.foreign; 35%; 0.35",
        "tenants.foreign; 12,5 %; 0.125",
        "tenants.foreign; 0; 0",
        "tenants.foreign; 1; 1",
        "incentives.rates; 0 | 0 | 0.5 | 1; 0|0|0.5|1",
        // money
        "leases.deposit; 1200; 1200 PEN",
        "leases.deposit; 1200 USD; 1200 USD",
        "leases.deposit; USD 1200; 1200 USD",
        "leases.deposit; 1200 USD@2022; 1200 USD@2022",
        "leases.deposit; 1200@2022; 1200 PEN@2022",
        "leases.deposit; -300; -300 PEN",
        "leases.rent; 3; 3 PEN/m2.a",
        "leases.rent; 30000 USD/ha/yr; 3 USD/m2.a",
        "plots.price; 25 USD/m2; 25 USD/m2",
        "plots.price; 250000 /ha; 25 PEN/m2",
        "flows.price; 12; 12 PEN/t",
        "flows.price; 0.25 USD/kg@2021; 250 USD/t@2021",
        // yes and no, days, times, periods
        "events.satisfied; Yes; yes",
        "events.satisfied; FALSE; no",
        "events.opened; 2024-03-15; 2024-03-15",
        "events.opened; 2024/3/5; 2024-03-05",
        "events.opened; 15.03.2024; 2024-03-15",
        "events.opened; 03/15/2024; 2024-03-15",
        "events.opened; 5/5/2024; 2024-05-05",
        "events.opened; 2024-03-15 00:00:00; 2024-03-15",
        "samples.at; 2024-03-15T08:00-05:00; 2024-03-15T13:00:00Z",
        "samples.at; 2024-03-15 08:00:30Z; 2024-03-15T08:00:30Z",
        // a laboratory writes the day alone
        "samples.at; 2024-03-05; 2024-03-05",
        "samples.at; 15/03/2024; 2024-03-15",
        "economics.period; 2024; 2024",
        "economics.period; fy2024; FY2024",
        "economics.period; 2024-Q1; 2024-Q1",
        "economics.period; 2024-03; 2024-03",
        "economics.period; 2024-03-15; 2024-03-15",
        // words, lists, pairs
        "certificates.scheme; ENERGY; energy",
        "facts.fact; park plan; parkPlan",
        "facts.fact; Park Plan; parkPlan",
        "tenants.sector; 0111; 0111",
        "measures.help; advice | finance; advice|finance",
        "measures.help; |; ''",
        "flows.months; 1|2|12; 1|2|12",
        "flows.quality; LOI<=3 % | CaO=45 %; LOI<= 3 %|CaO=45 %",
        "stakeholders.interest; 5; 5",
        "tenants.name; 'Ñandú, hijos'; 'Ñandú, hijos'",
      })
  void reads(String path, String text, String expected) {
    OneCell cell = OneCell.of(path, text);

    assertThat(cell.park().told(Severity.ERROR)).isEmpty();
    assertThat(cell.text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plots.area_m2; abc; cell.number; leave the cell empty",
        "plots.area_m2; -; cell.number; leave the cell empty",
        "plots.area_m2; 12 34; cell.number; leave the cell empty",
        "plots.area_m2; 1200 @2022; cell.number; leave the cell empty",
        "plots.area_m2; 200-800; cell.number; leave the cell empty",
        "plots.area_m2; 1,2,3; cell.numberUnreadable; digit or sign",
        "plots.area_m2; 1e999; cell.numberUnreadable; digit or sign",
        "plots.area_m2; 1,234; cell.numberAmbiguous; decimalSign",
        "plots.area_m2; 12 t; cell.dimension; another column",
        "plots.area_m2; 12 hectaria; cell.unit; hect",
        "flows.unit; gallon; cell.unitAmbiguous; gal_us or gal_uk",
        "flows.unit; toneladaz; cell.unit; tonelada",
        "flows.quantity; 12 kWh; cell.dimension; another column",
        "flows.quantity; 800..200; park.cell.bandOrder; swapped",
        "economics.output; 12; cell.unitMissing; 12 t",
        "economics.output; 12 gallon; cell.unitAmbiguous; gal_us or gal_uk",
        "tenants.foreign; -0.1; cell.share; swapped",
        "tenants.foreign; 135 %; cell.share; swapped",
        "tenants.foreign; 5 t; cell.share; swapped",
        "tenants.foreign; e5; cell.number; leave the cell empty",
        "tenants.foreign; -E12; cell.number; leave the cell empty",
        "leases.deposit; 1200 XYZ; cell.currency; ",
        "leases.deposit; 1200 usd; cell.currency; USD",
        "leases.deposit; 1200 $; cell.unitAmbiguous; USD or MXN",
        "leases.deposit; 1200 gallon; cell.currency; ",
        "leases.deposit; S/ 1200; cell.money; 1200 USD",
        "leases.deposit; 1200 USD@22; cell.money; 1200 USD",
        "leases.deposit; 1200 USD@0022; cell.priceYear; 2022",
        "leases.deposit; 1200 USD/m2; cell.moneyPer; another column",
        "flows.price; 1e308 USD/g; park.cell.notFinite; unit is wrong",
        "flows.quantity; 1e308 Tt; park.cell.notFinite; unit is wrong",
        "plots.price; 12 USD/t; cell.moneyPer; another column",
        "events.satisfied; perhaps; cell.boolean; leave the cell empty",
        "events.opened; 03/04/2024; cell.dateOrder; 2024-03-15",
        "events.opened; 2024-02-30; cell.noSuchDay; 2024-03-15",
        "events.opened; 13/13/2024; cell.noSuchDay; 2024-03-15",
        "events.opened; 15/03/24; cell.date; 2024-03-15",
        "events.opened; soon; cell.date; 2024-03-15",
        "readings.at; 2024-03-15; cell.time; 2024-03-15T08:00Z",
        "readings.at; 2024-03-15T08:00; cell.time; 2024-03-15T08:00Z",
        "samples.at; 2024-03-15T08:00; cell.dayOrTime; 2024-03-15T08:00-05:00",
        "samples.at; March 5; cell.dayOrTime; 2024-03-15 or",
        "samples.at; 2024-02-30; cell.noSuchDay; 2024-03-15",
        "samples.at; 03/04/2024; cell.dateOrder; 2024-03-15",
        "economics.period; 2024-13; cell.period; 2024-Q1",
        "economics.period; March 2024; cell.period; 2024-03",
        "certificates.scheme; energie; cell.code; energy",
        "certificates.scheme; zzz; cell.code; environment, energy, ohs or other",
        "tenants.sector; 1314; cell.code; 1313",
        "facts.fact; parkPlam; cell.code; parkPlan",
        "measures.help; advice|finanse; cell.code; finance",
        "tenants.tenant; 'T1,T2'; cell.id; row of its own",
        "plots.tenant; 'T1,T2'; cell.idInList; separate them by |",
        "flows.quality; LOI; cell.pairs; LOI<=3 %",
        "flows.quality; a=1|a=2; cell.pairsTwice; another property",
        "flows.months; 13; park.flow.months; 1|2|3",
        "tenants.employees; 2.5; cell.integer; round",
        "stakeholders.interest; 7; cell.range; another scale",
        "stakeholders.interest; 0; cell.range; another scale",
        "tenants.name; ''; cell.missing; Fill the cell",
        "plots.slope; 12 %%; cell.unit; ",
      })
  void refuses(String path, String text, String code, String hint) {
    Issue error = OneCell.of(path, text == null ? "" : text).error();

    assertThat(error.code()).isEqualTo(code);
    assertThat(error.suggestion()).isNotBlank().contains(hint == null ? "" : hint);
    assertThat(error.place().column()).isEqualTo(path.substring(path.indexOf('.') + 1));
  }

  @Test
  void readsNumbersByTheSignOfThePark() {
    Written park = Written.smallPark().header("decimalSign", ",");

    assertThat(OneCell.of(park, "plots.area_m2", "1.234").text()).isEqualTo("1234 m2");
    assertThat(OneCell.of(park, "plots.area_m2", "1,234").text()).isEqualTo("1.234 m2");
    assertThat(OneCell.of(park, "plots.area_m2", "1.5").error().suggestion())
        .contains("other decimal sign");
  }

  @Test
  void readsAnAmbiguousNumberAsTheRestOfItsColumn() {
    CheckedPark park =
        Written.park()
            .table(
                "occupancy", "period;lettable_m2;let_m2\n2023;1,234;1,234\n2024;1.234,5;1 000,25")
            .check();

    assertThat(park.told()).isEmpty();
    assertThat(park.text("occupancy", "2023", "let_m2")).isEqualTo("1.234 m2");
  }

  @Test
  void letsEachFileTellHowItsNumbersAreWritten() {
    CheckedPark park =
        Written.park()
            .table("occupancy", "a.csv", "period;lettable_m2;let_m2\n2022;1.5;1.25\n2023;3;3")
            .table("occupancy", "b.csv", "period;lettable_m2;let_m2\n2024;1,5;1,25")
            .check();

    assertThat(park.told()).isEmpty();
    assertThat(park.text("occupancy", "2024", "let_m2")).isEqualTo("1.25 m2");
  }

  @Test
  void tellsDayAndMonthOfSamplesApartByTheOtherDaysOfTheColumn() {
    CheckedPark park =
        Written.park()
            .table(
                "samples",
                "point;parameter;at;value;unit\nS1;cod;05/03/2024;1;g/m3\n"
                    + "S1;cod;28/03/2024;2;g/m3\nS1;cod;2024-04-02T08:00-05:00;3;g/m3")
            .check();

    assertThat(park.told()).containsExactly("NOTE column.dateOrder samples.csv:2:at");
    assertThat(park.keys("samples"))
        .containsExactly("S1,cod,2024-03-05", "S1,cod,2024-03-28", "S1,cod,2024-04-02T13:00:00Z");
  }

  @Test
  void refusesNumbersWhereAColumnMixesItsSigns() {
    CheckedPark park =
        Written.park()
            .table(
                "occupancy",
                "period;lettable_m2;let_m2\n2022;9;1.5\n2023;9;1,5\n2024;9;2\n2025;9;x")
            .check();

    assertThat(park.told())
        .containsExactly(
            "ERROR cell.numberMixed occupancy.csv:2:let_m2",
            "ERROR cell.numberMixed occupancy.csv:3:let_m2",
            "ERROR cell.number occupancy.csv:5:let_m2");
    assertThat(park.keys("occupancy")).containsExactly("2024");
  }

  @Test
  void readsBareSharesAbove1AsPercentAndSaysSo() {
    CheckedPark park =
        Written.park()
            .table(
                "tenants",
                "tenant;name;sector;foreign\nA;A;1313;35\nB;B;1313;0.5\nC;C;1313;0\nD;D;1313;20 %"
                    + "\nE;E;1313;100")
            .check();

    assertThat(park.told()).containsExactly("WARNING column.percentSmall tenants.csv:2:foreign");
    assertThat(park.issue("column.percentSmall").message()).contains("row 3: 0.5");
    assertThat(park.text("tenants", "A", "foreign")).isEqualTo("0.35");
    assertThat(park.text("tenants", "B", "foreign")).isEqualTo("0.005");
    assertThat(park.text("tenants", "D", "foreign")).isEqualTo("0.2");
  }

  @Test
  void doesNotDivideAColumnOfSharesByAHundredForOneSlip() {
    CheckedPark park =
        Written.park()
            .table(
                "tenants", "tenant;name;sector;foreign\nA;A;1313;0.35\nB;B;1313;0.5\nC;C;1313;1.05")
            .check();

    assertThat(park.told()).containsExactly("ERROR cell.share tenants.csv:4:foreign");
    assertThat(park.text("tenants", "A", "foreign")).isEqualTo("0.35");
  }

  @Test
  void readsPercentInListsToo() {
    assertThat(OneCell.of("incentives.rates", "10|20").text()).isEqualTo("0.1|0.2");
  }

  @Test
  void readsAnAmbiguousDateAsTheRestOfItsColumn() {
    CheckedPark park =
        Written.park()
            .table("events", "event;opened\nA;03/04/2024\nB;25/04/2024\nC;2024-01-01")
            .check();

    assertThat(park.told()).containsExactly("NOTE column.dateOrder events.csv:2:opened");
    assertThat(park.text("events", "A", "opened")).isEqualTo("2024-04-03");
  }

  @Test
  void refusesAnAmbiguousDateWhereTheColumnSpeaksBothWays() {
    CheckedPark park =
        Written.park()
            .table("events", "event;opened\nA;03/04/2024\nB;25/04/2024\nC;04/25/2024")
            .check();

    assertThat(park.told()).containsExactly("ERROR cell.dateOrder events.csv:2:opened");
    assertThat(park.text("events", "B", "opened")).isEqualTo("2024-04-25");
    assertThat(park.text("events", "C", "opened")).isEqualTo("2024-04-25");
  }

  @Test
  void showsWhatItConverted() {
    OneCell cell = OneCell.of("plots.area_m2", "1.5 ha");

    assertThat(cell.park().issue("cell.unitConverted").message())
        .isEqualTo("plots.area_m2: converted, 1.5 ha = 15000 m2.");
  }

  @Test
  void readsTheFiscalYearOfThePark() {
    Written park = Written.smallPark().header("fiscalYearStart", "07-01");
    OneCell cell = OneCell.of(park, "economics.period", "FY2024");

    assertThat(cell.park().park().table("economics").rows().getFirst().findPeriod("period"))
        .hasValueSatisfying(period -> assertThat(period.start()).hasToString("2023-07-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a012", "12\u00a0", "\ufeff12", "\t12 "})
  void takesInvisibleSpacesForNothing(String text) {
    assertThat(OneCell.of("plots.area_m2", text).text()).isEqualTo("12 m2");
  }

  @Test
  void doesNotBlameNumbersWhereTheUnitOfTheRowIsUnreadable() {
    OneCell cell = OneCell.of("flows.unit", "xyzzy", "quantity=12 t", "price=3 USD/t");

    assertThat(cell.park().told(Severity.ERROR)).containsExactly("ERROR cell.unit one.csv:2:unit");
  }

  @Test
  void namesAllProblemsOfARowAtOnce() {
    OneCell cell = OneCell.of("plots.area_m2", "x", "netArea_m2=y", "status=z");

    assertThat(cell.park().told(Severity.ERROR))
        .containsExactlyInAnyOrder(
            "ERROR cell.number one.csv:2:area_m2",
            "ERROR cell.number one.csv:2:netArea_m2",
            "ERROR cell.code one.csv:2:status");
  }

  @Test
  void quotesALongTextInShort() {
    Issue error = OneCell.of("plots.area_m2", "x".repeat(100_000)).error();

    assertThat(error.message()).hasSizeLessThan(200);
  }
}
