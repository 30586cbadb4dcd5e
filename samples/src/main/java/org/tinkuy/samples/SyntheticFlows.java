package org.tinkuy.samples;

import java.util.List;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// What the firms of a synthetic park take in and give out: water, wastewater, power, gas, two
/// kinds of waste, and one exchange for every fifth firm.
///
/// @param draws chance
/// @param tenants number of firms
/// @param years the years it tells of
record SyntheticFlows(Draws draws, int tenants, List<Integer> years) {
  private static final List<String> STATES =
      List.of("measured", "measured", "measured", "calculated", "estimated");
  private static final List<String> ROUTES =
      List.of("landfill", "sold", "reusedInFirm", "reusedOutsidePark", "treatment");

  void write(SampleFolder folder) {
    TableFile flows =
        folder.table(
            "flows",
            "flow period tenant direction carrier kind quantity unit state origin today"
                + " treatedToStandard");
    TableFile links = folder.table("links", "from to period quantity unit");
    TableFile sources =
        folder.table("waterSources", "source period kind withdrawn_m3PerYear stress harmless");
    for (int year : years) {
      double water = 0;
      for (int i = 0; i < tenants; i++) {
        water += firm(flows, i, year);
        if (i % 5 == 0 && i + 1 < tenants) {
          exchange(flows, links, i, year);
        }
      }
      String half = Decimals.fixed(water / 2, 0);
      String text = Integer.toString(year);
      sources.row("river", text, "river", half, "medium", "yes");
      sources.row("wells", text, "aquifer", half, "high", "no");
    }
  }

  /// Writes a firm's streams of a year.
  ///
  /// @return the water it takes, m3
  private double firm(TableFile flows, int number, int year) {
    String name = number + " " + year;
    double water = Math.rint(draws.between("water " + name, 500, 90_000));
    double waste = waste(number, year);
    stream(flows, number, year, "in water utility m3", water);
    stream(flows, number, year, "out wastewater waste m3", Math.rint(water * 0.7))
        .set("today", draws.pick("sewer " + number, List.of("treatment", "reusedInPark", "sewer")))
        .set("treatedToStandard", draws.between("treated " + number, 0, 1) < 0.9 ? "yes" : "no");
    stream(flows, number, year, "in power utility MWh", amount("power " + name, 100, 9_000))
        .set("origin", "grid");
    stream(flows, number, year, "in naturalGas utility m3", amount("gas " + name, 0, 600_000));
    stream(flows, number, year, "out mixedWaste waste t", amount("mixed " + name, 5, 200))
        .set("today", "landfill");
    stream(flows, number, year, "out mineralWaste by-product t", waste)
        .set("today", draws.pick("route " + number, ROUTES));
    return water;
  }

  private double waste(int number, int year) {
    return amount("waste " + number + " " + year, 10, 3_000);
  }

  private void exchange(TableFile flows, TableFile links, int number, int year) {
    double given = Math.floor(waste(number, year) / 2);
    stream(flows, number + 1, year, "in mineralWaste input t", given);
    links.row(
        flow(number, "out", "mineralWaste"),
        flow(number + 1, "in", "mineralWaste"),
        Integer.toString(year),
        Decimals.fixed(given, 0),
        "t");
  }

  private double amount(String name, double low, double high) {
    return Math.rint(draws.between(name, low, high));
  }

  /// @param what direction, carrier, kind and unit, separated by spaces
  private TableFile.Row stream(
      TableFile flows, int number, int year, String what, double quantity) {
    List<String> words = List.of(what.split(" "));
    String flow = flow(number, words.get(0), words.get(1));
    return flows
        .row()
        .set("flow", flow)
        .set("period", year)
        .set("tenant", SyntheticPark.firm(number))
        .set("direction", words.get(0))
        .set("carrier", words.get(1))
        .set("kind", words.get(2))
        .set("quantity", quantity, 0)
        .set("unit", words.get(3))
        .set("state", draws.pick("state " + flow, STATES));
  }

  private static String flow(int number, String direction, String carrier) {
    return SyntheticPark.firm(number) + "-" + direction + "-" + carrier;
  }
}
