package org.tinkuy.samples;

import java.time.LocalDate;
import java.util.List;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// The firms of a synthetic park: who they are, what they earn, who works there, what they hold.
///
/// @param draws chance
/// @param tenants number of firms
/// @param years the years it tells of
record SyntheticFirms(Draws draws, int tenants, List<Integer> years) {
  private static final List<String> SECTORS =
      List.of(
          "1020", "1030", "1071", "1312", "1410", "1702", "2011", "2220", "2310", "2395", "2511");
  private static final List<String> SCHEMES =
      List.of(
          "environment",
          "energy",
          "ohs",
          "codeOfConduct",
          "harassment",
          "skills",
          "riskFramework",
          "pollutionPrevention");

  void write(SampleFolder folder) {
    TableFile firms =
        folder.table("tenants", "tenant name sector plots since employees charterSigned");
    TableFile economics = folder.table("economics", "tenant period turnover");
    TableFile workforce =
        folder.table(
            "workforce", "tenant period sex workers agency permanentDirect local facilityUsers");
    TableFile certificates =
        folder.table("certificates", "certificate holder scheme status issued expires");
    for (int i = 0; i < tenants; i++) {
      firm(firms, i);
      for (int year : years) {
        economics.row(
            SyntheticPark.firm(i),
            Integer.toString(year),
            Decimals.significant(turnover(i, year), 4));
        people(workforce, i, year);
      }
      certificates(certificates, i);
    }
    TableFile indices = folder.table("indices", "name period value");
    years.forEach(year -> indices.row("level", Integer.toString(year), "100"));
  }

  /// The day a firm came, between 2005 and 2019.
  static LocalDate since(Draws draws, int number) {
    return LocalDate.of(2005, 1, 1).plusDays(draws.whole("since " + number, 0, 5200));
  }

  private int employees(int number) {
    double size = draws.between("size " + number, 0, 1);
    return 8 + (int) (size * size * size * 900);
  }

  private double turnover(int number, int year) {
    return employees(number) * 90_000.0 * draws.around("turnover " + number + " " + year, 0.3);
  }

  private void firm(TableFile table, int number) {
    LocalDate since = since(draws, number);
    boolean signed = draws.between("charter " + number, 0, 1) < 0.95;
    table
        .row()
        .set("tenant", SyntheticPark.firm(number))
        .set("name", "Firm " + (number + 1))
        .set("sector", draws.pick("sector " + number, SECTORS))
        .set("plots", "P%05d".formatted(number + 1))
        .set("since", since.toString())
        .set("employees", employees(number))
        .set("charterSigned", signed ? since.toString() : "");
  }

  private void people(TableFile table, int number, int year) {
    int workers = employees(number);
    int women = (int) (workers * draws.between("women " + number, 0.05, 0.6));
    group(table, number, year, "female", women);
    group(table, number, year, "male", workers - women);
  }

  private void group(TableFile table, int number, int year, String sex, int people) {
    String name = " " + number + " " + year + sex;
    table
        .row()
        .set("tenant", SyntheticPark.firm(number))
        .set("period", year)
        .set("sex", sex)
        .set("workers", people)
        .set("agency", Math.floor(people * draws.between("agency" + name, 0, 0.3)), 0)
        .set("permanentDirect", Math.floor(people * draws.between("permanent" + name, 0.1, 0.7)), 0)
        .set("local", Math.floor(people * draws.between("local" + name, 0.4, 0.9)), 0)
        .set("facilityUsers", Math.floor(people * draws.between("users" + name, 0, 0.5)), 0);
  }

  private void certificates(TableFile table, int number) {
    for (String scheme : SCHEMES) {
      String name = scheme + " " + number;
      if (draws.between(name, 0, 1) < 0.4) {
        LocalDate issued = LocalDate.of(2022, 3, 1).plusDays(draws.whole(name + " issued", 0, 900));
        table
            .row()
            .set("certificate", "C%05d".formatted(table.size()))
            .set("holder", SyntheticPark.firm(number))
            .set("scheme", scheme)
            .set("status", draws.pick(name + " status", List.of("certified", "equivalent")))
            .set("issued", issued.toString())
            .set("expires", issued.plusYears(3).toString());
      }
    }
  }
}
