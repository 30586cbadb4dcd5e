package org.tinkuy.samples;

import java.time.LocalDate;
import java.util.List;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// What happens in a synthetic park: facts, events, surveys, purchases, hazardous substances and
/// the body that runs it.
///
/// @param draws chance
/// @param tenants number of firms
/// @param years the years it tells of
record SyntheticLife(Draws draws, int tenants, List<Integer> years) {
  private static final List<String> FACTS =
      List.of(
          "parkBody",
          "landManagement",
          "monitoringSystem",
          "climateRiskPlan",
          "complianceSystem",
          "masterPlan",
          "supportsTenantSystems",
          "energyEfficiencyProgramme",
          "heatRecoveryStrategy",
          "waterReusePlan",
          "materialReuseProgramme",
          "ecosystemServicesPlan",
          "ghgProgramme",
          "socialStaff",
          "socialInfrastructure",
          "employmentPlan",
          "smeSupport",
          "marketStudy");

  void write(SampleFolder folder) {
    folder
        .table("bodies", "body role name nature from")
        .row("body", "operator", "Body of the synthetic park", "joint", "2005-01-01");
    facts(folder.table("facts", "subject fact period value unit state"));
    events(
        folder.table("events", "event kind opened addressed concluded mechanism status positive"));
    surveys(
        folder.table(
            "surveys", "survey question population held populationSize responded positive"));
    procurement(folder.table("procurement", "buyer period total local"));
    hazmat(folder.table("hazmat", "tenant substance maximum unit"));
  }

  private void facts(TableFile table) {
    for (int year : years) {
      String text = Integer.toString(year);
      for (String fact : FACTS) {
        String value = draws.pick(fact + year, List.of("yes", "yes", "partly", "no"));
        table.row("park", fact, text, value, "", "measured");
      }
      table.row("park", "nativeOpenArea", text, "20000", "m2", "measured");
    }
    for (int i = 0; i < tenants; i += 4) {
      String value = draws.pick("hazmat " + i, List.of("yes", "yes", "yes", "no"));
      table.row(
          SyntheticPark.firm(i),
          "hazmatProper",
          Integer.toString(years.getFirst()),
          value,
          "",
          "measured");
    }
  }

  private void events(TableFile table) {
    for (int year : years) {
      for (int i = 0; i < 4 + tenants / 2; i++) {
        String name = "event " + year + " " + i;
        LocalDate opened = LocalDate.ofYearDay(year, draws.whole(name, 1, 270));
        String addressed = opened.plusDays(draws.whole(name + " days", 1, 95)).toString();
        String kind = draws.pick(name + " kind", List.of("grievance", "security", "safety"));
        add(table, kind, opened.toString())
            .set("addressed", addressed)
            .set("concluded", addressed)
            .set("mechanism", kind.equals("grievance") ? "park" : "")
            .set("status", "closed");
      }
      add(table, "consolidatedReport", year + "-02-01");
      add(table, "consolidatedReport", year + "-07-31");
      add(table, "outreach", year + "-05-05").set("positive", "0.85");
      add(table, "outreach", year + "-11-05")
          .set("positive", draws.between("outreach " + year, 0.6, 0.95), 2);
    }
  }

  private static TableFile.Row add(TableFile table, String kind, String opened) {
    TableFile.Row row = table.row();
    return row.set("event", "V%06d".formatted(table.size()))
        .set("kind", kind)
        .set("opened", opened);
  }

  private void surveys(TableFile table) {
    for (int year : years) {
      survey(table, year, "satisfiedServices tenants", tenants);
      survey(table, year, "satisfiedInfrastructure tenants", tenants);
      survey(table, year, "satisfiedInfrastructure workers", tenants * 120);
      survey(table, year, "satisfiedDialogue community", 3_000);
    }
  }

  private void survey(TableFile table, int year, String what, int population) {
    List<String> words = List.of(what.split(" "));
    int responded = Math.max(1, population / 3);
    int positive = (int) (responded * draws.between(what + year, 0.5, 0.95));
    table.row(
        "S" + year + words.get(1),
        words.get(0),
        words.get(1),
        year + "-11-10",
        Integer.toString(population),
        Integer.toString(responded),
        Integer.toString(positive));
  }

  private void procurement(TableFile table) {
    for (int year : years) {
      buyer(table, "body", year);
      for (int i = 0; i < tenants; i++) {
        buyer(table, SyntheticPark.firm(i), year);
      }
    }
  }

  private void buyer(TableFile table, String buyer, int year) {
    double total = draws.between("total " + buyer + year, 100_000, 9_000_000);
    double local = total * draws.between("local " + buyer + year, 0.1, 1);
    table.row(
        buyer,
        Integer.toString(year),
        Decimals.significant(total, 5),
        Decimals.fixed(local * 0.99, 0));
  }

  private void hazmat(TableFile table) {
    for (int i = 0; i < tenants; i += 4) {
      String maximum = Decimals.fixed(draws.between("tank " + i, 1, 90), 1);
      table.row(SyntheticPark.firm(i), "sodium hydroxide 1310-73-2", maximum, "t");
    }
  }
}
