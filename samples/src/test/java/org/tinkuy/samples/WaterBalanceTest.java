package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The water of each firm of Valle Claro, year by year: what comes in goes out, is used up, or lies
/// within what meters and estimates leave open.
class WaterBalanceTest {
  private static final Set<String> WATERS = Set.of("water", "reclaimedWater", "wastewater");

  /// Limit of error of a water meter of class 2 in its upper range (OIML R 49-1:2013, 4.2.3).
  private static final double METER = 0.02;

  /// An own assumption: what is calculated from recipes, pan evaporation and hours is good to a
  /// tenth.
  private static final double RECKONED = 0.1;

  /// Who has no process that uses water up: of what staff use, four fifths reach the sewer (Peru,
  /// RNE OS.070, 3.5: coefficient of return 80 %; general knowledge, not compared with its text).
  private static final double SANITARY = 0.2;

  private static final Set<String> WITHOUT_PROCESS = Set.of("T18", "T40");

  private final FolderRules rules = new FolderRules(ValleClaro.folder());

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021", "2022", "2023", "2024"})
  void whatAFirmCannotExplainLiesWithinWhatItsMetersLeaveOpen(String year) {
    List<String> reporting = new ArrayList<>();
    for (String firm : rules.column("tenants", "tenant")) {
      Account account = account(firm, year);
      if (account.in_m3() > 0) {
        reporting.add(firm);
        assertThat(account.rest_m3())
            .as("%s in %s: of %.0f m3 in", firm, year, account.in_m3())
            .isBetween(0.0, account.open_m3(firm));
      }
    }
    assertThat(reporting).hasSizeGreaterThan(15);
  }

  /// All firms together cannot be wrong in the same direction: meters of one class stray both ways.
  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021", "2022", "2023", "2024"})
  void ofTheWaterOfAllFirmsNoMoreThanATwentiethIsUnexplained(String year) {
    List<Account> all =
        rules.column("tenants", "tenant").stream().map(firm -> account(firm, year)).toList();

    assertThat(
            all.stream().mapToDouble(Account::rest_m3).sum()
                / all.stream().mapToDouble(Account::in_m3).sum())
        .isBetween(0.0, 0.05);
  }

  private Account account(String firm, String year) {
    Account account = new Account(0, 0, 0, 0);
    for (Map<String, String> row : rules.rows("flows")) {
      boolean counts =
          firm.equals(row.get("tenant"))
              && year.equals(row.get("period"))
              && WATERS.contains(row.getOrDefault("carrier", ""))
              && !"reusedInFirm".equals(row.get("today"));
      if (counts) {
        account = account.with(row);
      }
    }
    return account;
  }

  /// Water of one firm in one year.
  ///
  /// @param in_m3 from mains and neighbours
  /// @param out_m3 as wastewater, measured
  /// @param reckoned_m3 as wastewater that is calculated or estimated
  /// @param used_m3 evaporated, in products, on gardens
  private record Account(double in_m3, double out_m3, double reckoned_m3, double used_m3) {
    Account with(Map<String, String> row) {
      double quantity_m3 = Double.parseDouble(row.getOrDefault("quantity", "0"));
      return switch (row.getOrDefault("direction", "")) {
        case "in" -> new Account(in_m3 + quantity_m3, out_m3, reckoned_m3, used_m3);
        case "out" ->
            "measured".equals(row.get("state"))
                ? new Account(in_m3, out_m3 + quantity_m3, reckoned_m3, used_m3)
                : new Account(in_m3, out_m3, reckoned_m3 + quantity_m3, used_m3);
        default -> new Account(in_m3, out_m3, reckoned_m3, used_m3 + quantity_m3);
      };
    }

    double rest_m3() {
      return in_m3 - out_m3 - reckoned_m3 - used_m3;
    }

    /// The limits of error added up, as the worst case.
    double open_m3(String firm) {
      return METER * (in_m3 + out_m3)
          + RECKONED * (reckoned_m3 + used_m3)
          + (WITHOUT_PROCESS.contains(firm) ? SANITARY * in_m3 : 0);
    }
  }
}
