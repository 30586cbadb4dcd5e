package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.samples.folder.SampleFolder;

/// What a person expects to meet in Valle Claro: its trades, land, customers of power, money,
/// people, complaints and plans, and the files in which it is delivered.
class ValleClaroStoryTest {
  private static final String LAST = "2024";

  private final FolderRules rules = new FolderRules(ValleClaro.folder());

  private Stream<Map<String, String>> rows(String table, String column, String value) {
    return rules.rows(table).stream().filter(row -> text(row, column).equals(value));
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(text(row, column));
  }

  /// ISIC Rev. 4: food 10, drinks 11, textiles 13, chemicals 20 with detergents 2023, plastics 22,
  /// precast concrete 2395, metal 24 and 25, warehousing and transport 49 and 52.
  @Test
  void itsFirmsAreOfTheTradesThatSuchParksHave() {
    List<String> sectors = rules.column("tenants", "sector");
    for (String trade : "1020 11 13 2023 22 2395 25 49 52".split(" ", -1)) {
      assertThat(sectors).as(trade).anyMatch(sector -> sector.startsWith(trade));
    }
    assertThat(sectors.stream().filter(sector -> sector.startsWith("10"))).hasSizeGreaterThan(5);
  }

  @Test
  void everyUseOfLandHasItsPlots() {
    assertThat(rules.column("plots", "use"))
        .contains("industrial", "logistics", "commercial", "utility", "green", "social");
    assertThat(mean("commercial")).isLessThan(mean("industrial") / 1.5);
  }

  private double mean(String use) {
    return rows("plots", "use", use)
        .mapToDouble(plot -> number(plot, "area_m2"))
        .average()
        .orElseThrow();
  }

  /// In Peru whoever needs more than 2.5 MW is a free customer, whoever needs at most 200 kW a
  /// regulated one, and others choose: over 8,784 hours of 2024 at most 21,960 MWh, and 1,757 MWh.
  /// The loads are rows of the catalog, from general knowledge and marked so.
  @Test
  void customersOfPowerAreFreeOrRegulatedByTheirLoadAndFreeOnesPayLess() {
    List<Map<String, String>> grid =
        rows("flows", "period", LAST)
            .filter(row -> text(row, "carrier").equals("power"))
            .filter(row -> text(row, "direction").equals("in"))
            .filter(row -> text(row, "origin").equals("grid"))
            .toList();
    assertThat(load_kW("regulatedPowerAtMost") * 8_784 / 1_000).isCloseTo(1_757, within(1.0));
    assertThat(load_kW("freePowerAbove") * 8_784 / 1_000).isCloseTo(21_960, within(1.0));
    List<Map<String, String>> free = starting(grid, "free customer");
    List<Map<String, String>> regulated = starting(grid, "regulated customer");
    assertThat(free.size() + regulated.size()).isEqualTo(grid.size());
    assertThat(free).isNotEmpty().allMatch(row -> number(row, "quantity") > 1_757);
    assertThat(regulated).isNotEmpty().allMatch(row -> number(row, "quantity") < 21_960);
    double dearest = free.stream().mapToDouble(row -> number(row, "price")).max().orElseThrow();
    assertThat(regulated).allMatch(row -> number(row, "price") > dearest);
  }

  private static double load_kW(String name) {
    ReferenceValue load =
        Shipped.CATALOG.references().stream()
            .filter(row -> row.name().equals(name) && row.country().equals("PE"))
            .findFirst()
            .orElseThrow();
    assertThat(load.provenance().verified()).isFalse();
    assertThat(load.value().unit().code()).isEqualTo("kW");
    return load.value().value();
  }

  private static List<Map<String, String>> starting(List<Map<String, String>> rows, String word) {
    return rows.stream().filter(row -> text(row, "note").startsWith(word)).toList();
  }

  @Test
  void waterThatDoesNotComeBackSaysWhereItWent() {
    List<Map<String, String>> gone =
        rows("flows", "direction", "consumed")
            .filter(row -> text(row, "period").equals(LAST))
            .filter(row -> text(row, "carrier").equals("water"))
            .toList();
    assertThat(gone).hasSizeGreaterThan(20).noneMatch(row -> text(row, "note").isEmpty());
    assertThat(gone.stream().map(row -> text(row, "note")))
        .anyMatch(note -> note.contains("evaporated"))
        .anyMatch(note -> note.contains("product"));
  }

  /// Beside the oils, acids and solvents one stream of effluent that has to be treated.
  @Test
  void hazardousWasteIsMarkedAndSaysWhereItGoes() {
    assertThat(rows("flows", "hazardous", "yes").filter(row -> text(row, "period").equals(LAST)))
        .hasSizeGreaterThan(5)
        .noneMatch(row -> text(row, "today").isEmpty());
  }

  @Test
  void dollarsAndSolesStandSideBySide() {
    assertThat(rules.column("accounts", "actual"))
        .anyMatch(money -> money.endsWith(" USD"))
        .anyMatch(money -> money.endsWith(" PEN"));
  }

  @Test
  void womenAndMenAreToldApartWithTheirWages() {
    for (String sex : List.of("female", "male")) {
      assertThat(rows("workforce", "sex", sex).filter(row -> text(row, "period").equals(LAST)))
          .as(sex)
          .hasSizeGreaterThan(10)
          .anyMatch(row -> text(row, "meanHourlyWage").endsWith(" PEN"));
    }
  }

  /// People of agencies are hired for the busy months: nobody of them works more than the 2,260
  /// hours of a full year, and together they are hurt more often than the firms' own.
  @Test
  void peopleOfAgenciesAreCountedWithTheirHours() {
    List<Map<String, String>> told =
        rows("workforce", "period", LAST)
            .filter(row -> !text(row, "agencyHours").isEmpty())
            .toList();
    double hours = told.stream().mapToDouble(row -> number(row, "agencyHours")).sum();
    double people = told.stream().mapToDouble(row -> number(row, "agency")).sum();

    assertThat(told).hasSizeGreaterThan(40);
    assertThat(hours / people).isBetween(1_500.0, 2_260.0);
    double all = told.stream().mapToDouble(row -> number(row, "hoursWorked")).sum();
    assertThat(injured("agency") / hours).isGreaterThan(injured("direct") / (all - hours));
  }

  /// Repairs, cleaning and guards: some hundredths of the hours of the firms' own people, who are
  /// hurt one to ten times for a million hours.
  @Test
  void peopleOfContractorsAreCountedWithTheirHours() {
    List<Map<String, String>> told =
        rows("workforce", "period", LAST)
            .filter(row -> !text(row, "hoursWorked").isEmpty())
            .toList();
    double own = told.stream().mapToDouble(row -> number(row, "hoursWorked")).sum();
    double hours = told.stream().mapToDouble(row -> number(row, "contractorHours")).sum();

    assertThat(hours / own).isBetween(0.02, 0.15);
    assertThat(injured("contractor") * 1_000_000 / hours).isBetween(1.0, 10.0);
  }

  /// A living wage lies above the legal minimum of 1,025 soles and below what half of the people of
  /// the park earn, and rises.
  @Test
  void aLivingWageIsStatedWithWhoReckonedIt() {
    List<Map<String, String>> wages = rows("references", "name", "livingWage").toList();
    List<Double> soles = wages.stream().map(row -> number(row, "value")).toList();
    double hours_perMonth = 208;

    assertThat(wages).hasSize(3).allMatch(row -> text(row, "source").contains("fictional"));
    assertThat(soles).isSorted().allMatch(wage -> wage > 1_025);
    assertThat(
            rows("workforce", "period", LAST)
                .filter(row -> !text(row, "medianHourlyWage").isEmpty())
                .map(row -> Double.parseDouble(text(row, "medianHourlyWage").replace(" PEN", "")))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow())
        .isGreaterThan(soles.getLast() / hours_perMonth);
  }

  /// A survey at one firm asks the workers of that firm.
  @Test
  void surveysAtSingleFirmsAskTheWorkersOfTheFirm() {
    List<Map<String, String>> surveys =
        rows("surveys", "population", "workers")
            .filter(row -> text(row, "held").startsWith(LAST))
            .toList();
    for (String firm : List.of("T04", "T12")) {
      double workers =
          rows("workforce", "tenant", firm)
              .filter(row -> text(row, "period").equals(LAST))
              .mapToDouble(row -> number(row, "workers"))
              .sum();
      double people =
          surveys.stream()
              .filter(row -> text(row, "tenant").equals(firm))
              .mapToDouble(row -> number(row, "populationSize"))
              .sum();
      assertThat(people).as(firm).isEqualTo(workers);
    }
  }

  /// What a firm buys is a part of what its turnover holds beside its value added, most of it
  /// materials and energy.
  @Test
  void firmsBuyNoMoreThanTheirAccountsLeaveRoomFor() {
    List<Map<String, String>> accounts =
        rows("economics", "period", LAST)
            .filter(row -> !text(row, "turnover").isEmpty() && !text(row, "valueAdded").isEmpty())
            .toList();
    int seen = 0;
    for (Map<String, String> buys : rows("procurement", "period", LAST).toList()) {
      for (Map<String, String> account : accounts) {
        if (text(account, "tenant").equals(text(buys, "buyer"))) {
          seen++;
          assertThat(number(buys, "total"))
              .as(text(buys, "buyer"))
              .isLessThan(number(account, "turnover") - number(account, "valueAdded"));
        }
      }
    }
    assertThat(seen).isGreaterThan(20);
  }

  private long injured(String worker) {
    return rows("events", "kind", "injury")
        .filter(row -> text(row, "opened").startsWith(LAST))
        .filter(row -> text(row, "severity").equals("lost time"))
        .filter(row -> text(row, "worker").equals(worker))
        .count();
  }

  /// What goes to firms of women is a part of what goes to small ones.
  @Test
  void buyersSayWhatTheyBuyFromFirmsOfWomen() {
    assertThat(rows("procurement", "period", LAST))
        .hasSizeGreaterThan(5)
        .allMatch(row -> number(row, "womenOwned") > 0.04 * number(row, "small"))
        .allMatch(row -> number(row, "womenOwned") < 0.25 * number(row, "small"));
  }

  @Test
  void complaintsHaveTheirDaysAndSomeAreStillOpen() {
    List<Map<String, String>> grievances = rows("events", "kind", "grievance").toList();
    assertThat(grievances)
        .hasSizeGreaterThan(20)
        .allMatch(row -> text(row, "opened").length() == 10)
        .anyMatch(row -> text(row, "addressed").isEmpty());
  }

  /// A park writes down whom an incident hit, how heavy it was, and when it was over.
  @Test
  void incidentsSayWhoseTheyAreHowHeavyAndWhenTheyEnded() {
    List<Map<String, String>> incidents = rows("events", "kind", "incident").toList();
    assertThat(incidents)
        .hasSize(7)
        .allMatch(row -> List.of("minor", "major").contains(text(row, "severity")))
        .allMatch(row -> text(row, "status").equals("closed"))
        .allMatch(row -> text(row, "opened").compareTo(text(row, "addressed")) <= 0)
        .allMatch(row -> text(row, "addressed").compareTo(text(row, "concluded")) <= 0);
    for (Map<String, String> incident : incidents) {
      String topic = text(incident, "topic");
      String named =
          rules.rows("tenants").stream()
              .filter(firm -> topic.contains(text(firm, "name")))
              .map(firm -> text(firm, "tenant"))
              .findFirst()
              .orElse("");
      assertThat(text(incident, "tenant")).as(topic).isEqualTo(named);
    }
  }

  /// Ten days after the sample the authority came; the brine tank was mended in July, in which
  /// chlorine got out; in December the outlet kept its limit again.
  @Test
  void theOutletOfTheChemicalWorksWasLookedAtAndItsTankMended() {
    assertThat(
            rows("events", "tenant", "T26")
                .filter(row -> List.of("incident", "inspection").contains(text(row, "kind")))
                .filter(row -> text(row, "opened").compareTo("2024-06-15") >= 0)
                .filter(row -> text(row, "opened").compareTo("2024-12-15") <= 0))
        .extracting(row -> text(row, "kind") + " " + text(row, "opened"))
        .containsExactly("inspection 2024-06-25", "incident 2024-07-19");
    assertThat(rows("samples", "point", "OUT26").map(row -> text(row, "note")))
        .anyMatch(note -> note.contains("brine tank mended in July"));
  }

  /// The park hears most complaints; of large firms some tell what their own committee heard.
  @Test
  void someComplaintsAreHeardByTheFirmItself() {
    List<Map<String, String>> own = rows("events", "mechanism", "tenant").toList();

    assertThat(own)
        .hasSize(10)
        .allMatch(row -> text(row, "kind").equals("grievance"))
        .allMatch(row -> !text(row, "tenant").isEmpty())
        .allMatch(row -> !text(row, "concluded").isEmpty());
    assertThat(rows("events", "mechanism", "park")).hasSize(60);
  }

  @Test
  void surveysCountWhoWasAskedAndWhoAnswered() {
    assertThat(rules.rows("surveys"))
        .isNotEmpty()
        .allMatch(row -> number(row, "positive") <= number(row, "responded"))
        .allMatch(row -> number(row, "responded") <= number(row, "invited"))
        .allMatch(row -> number(row, "invited") <= number(row, "populationSize"));
  }

  @Test
  void ownersKeepABoardAndByLaws() {
    assertThat(rows("bodies", "role", "owner").mapToDouble(row -> number(row, "share")).sum())
        .isEqualTo(1);
    assertThat(rows("bodies", "role", "operator"))
        .singleElement()
        .satisfies(row -> assertThat(text(row, "boardSeatsCommunity")).isNotEmpty());
    assertThat(rules.column("evidence", "file")).anyMatch(file -> file.contains("by-laws"));
  }

  @Test
  void someAnswersAreMeantForTheNextYears() {
    assertThat(rows("facts", "basis", "intended"))
        .isNotEmpty()
        .noneMatch(row -> text(row, "source").isEmpty());
  }

  @Test
  void isDeliveredAsSixWorkbooksOfWhichTwoHaveMonthsAsColumns() {
    SampleFolder delivered = ValleClaro.delivered();
    assertThat(delivered.workbooks()).hasSize(6);
    String mapping = Objects.requireNonNull(delivered.files().get("mapping.yaml"));
    assertThat(
            Arrays.stream(mapping.split("- file: ", -1))
                .filter(sheet -> sheet.contains("unpivot"))
                .map(sheet -> sheet.lines().findFirst().orElseThrow())
                .distinct())
        .containsExactly("agua-2024.xlsx", "energia-2024.xlsx");
  }
}
