package org.tinkuy.samples.valley;

import java.util.List;
import java.util.stream.Collectors;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The tables `tenants`, `economics` and `procurement`.
final class Trade {
  /// Prices of each year against 2023, in US dollars.
  private static final List<Double> PRICES = List.of(0.9, 0.935, 1.015, 1.0, 1.03);

  private static final double MILLION = 1e6;

  /// The firm whose copy of its plots was not kept up: left in, for the check to find.
  private static final String STALE_COPY = "T38";

  /// The firm that tells least.
  private static final String SILENT = "T26";

  private static final int SILENT_SINCE = 2024;

  private static final int LARGE = 100;

  /// The larger tenants alone are graded, as a bank would; of the others nobody knows.
  private static final String GRADED_BY =
      "revisión anual del banco de la gestora (ficticio), escala de A a E";

  private static final String GRADED = "2025-03-31";

  /// Of what goes to small firms, the part of those that women own.
  private static final double WOMEN_OF_SMALL = 0.12;

  private static final int WOMEN_ASKED_SINCE = 2023;

  private static final int SMALL_SINCE = 2023;

  private final Valley valley;
  private final People people;

  Trade(Valley valley, People people) {
    this.valley = valley;
    this.people = people;
  }

  void write(SampleFolder folder) {
    tenants(
        folder.tableWithOwnColumn(
            "tenants",
            "gatePass",
            "tenant name sector activity plots since until employees foreign "
                + "charterSigned secrecy shift partnersMax hurdle_yr "
                + "creditGrade creditSource creditDate"));
    economics(
        folder.table(
            "economics", "tenant period output turnover valueAdded exports research highTech"));
    procurement(folder.table("procurement", "buyer period total local small womenOwned"));
  }

  private void tenants(TableFile table) {
    for (Firm firm : valley.firms()) {
      Sheet.Line line = firm.line();
      table
          .row()
          .set("tenant", firm.id())
          .set("name", line.text("name"))
          .set("sector", line.text("sector"))
          .set("activity", line.text("activity"))
          .set("plots", firm.id().equals(STALE_COPY) ? "P03" : plots(firm))
          .set("since", line.text("since"))
          .set("until", line.text("until"))
          .set("employees", people.workers(firm, Years.LAST), 0)
          .set("foreign", line.text("foreign"))
          .set("charterSigned", line.text("charter"))
          .set("secrecy", firm.id().equals(SILENT) ? "T1" : "")
          .set("shift", line.text("shift"))
          .set("partnersMax", line.text("partnersMax"))
          .set("hurdle_yr", line.text("hurdle_yr"))
          .set("creditGrade", line.text("creditGrade"))
          .set("creditSource", line.has("creditGrade") ? GRADED_BY : "")
          .set("creditDate", line.has("creditGrade") ? GRADED : "")
          .set("gatePass", "VC-" + firm.id().substring(1));
    }
  }

  private String plots(Firm firm) {
    return valley.plots().rows().stream()
        .filter(line -> line.text("tenant").equals(firm.id()))
        .map(line -> line.text("plot"))
        .collect(Collectors.joining("|"));
  }

  private void economics(TableFile table) {
    for (Firm firm : valley.firms()) {
      Years.list().stream()
          .filter(year -> firm.isPresent(year) && year >= toldSince(firm))
          .forEach(year -> economics(table.row(), firm, year));
    }
  }

  /// Small firms came to tell later.
  private static int toldSince(Firm firm) {
    return firm.line().course("workers").numberIn(Years.LAST, 0) > LARGE
        ? Years.FIRST
        : SMALL_SINCE;
  }

  private void economics(TableFile.Row row, Firm firm, int year) {
    Sheet.Line line = firm.line();
    double volume = valley.volume(firm, year);
    boolean silent = firm.id().equals(SILENT) && year >= SILENT_SINCE;
    double turnover =
        line.number("turnover_MUSD") * MILLION * PRICES.get(year - Years.FIRST) * volume;
    row.set("tenant", firm.id())
        .set("period", year)
        .set("output", output(line.text("output"), volume))
        .set("turnover", silent ? "" : Decimals.significant(turnover, 4))
        .set("valueAdded", silent ? "" : part(turnover, line.number("valueAdded")))
        .set("exports", silent ? "" : part(turnover, line.number("exports")))
        .set("research", silent ? "" : part(turnover, line.number("research")))
        .set("highTech", line.text("highTech"));
  }

  private static String output(String normal, double volume) {
    if (normal.isEmpty()) {
      return "";
    }
    int space = normal.indexOf(' ');
    double amount = Double.parseDouble(normal.substring(0, space)) * volume;
    return Decimals.significant(amount, 4) + normal.substring(space);
  }

  private static String part(double whole, double share) {
    return Decimals.significant(whole * share, 3);
  }

  /// What goes to firms that women own, told since the buyers began to ask: a part of what goes to
  /// small ones.
  private String ofWomen(String buyer, int year, double small) {
    double share = WOMEN_OF_SMALL * valley.draws().around("women own " + buyer, 0.5);
    return year < WOMEN_ASKED_SINCE ? "" : Decimals.significant(small * share, 3);
  }

  private void procurement(TableFile table) {
    for (Sheet.Line line : Sheet.read("procurement").rows()) {
      for (int year : Years.list()) {
        double local = line.course("local").numberIn(year, 0);
        if (local == 0) {
          continue;
        }
        String buyer = line.text("buyer");
        double total =
            line.number("total_MUSD")
                * MILLION
                * PRICES.get(year - Years.FIRST)
                * valley.draws().around("bought " + buyer + year, 0.04);
        table
            .row()
            .set("buyer", buyer)
            .set("period", year)
            .set("total", Decimals.significant(total, 4))
            .set("local", Decimals.significant(total * local, 4))
            .set("small", Decimals.significant(total * line.number("small"), 3))
            .set("womenOwned", ofWomen(buyer, year, total * line.number("small")));
      }
    }
  }
}
