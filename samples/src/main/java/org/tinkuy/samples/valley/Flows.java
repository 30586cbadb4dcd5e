package org.tinkuy.samples.valley;

import java.util.List;
import java.util.Set;
import org.tinkuy.samples.folder.Decimals;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;
import org.tinkuy.samples.valley.Streams.Exchange;
import org.tinkuy.samples.valley.Streams.Stream;

/// The tables `flows` and `links`.
final class Flows {
  private static final double DETOUR = 1.35;

  /// Where something goes on being used; what else happens to it, it is not used as anything.
  private static final Set<String> USED =
      Set.of("sold", "reusedInFirm", "reusedInPark", "reusedOutsidePark");

  private static final Set<String> WATERS = Set.of("water", "wastewater");

  private final Valley valley;
  private final Streams streams;
  private final List<Sheet.Line> properties = Sheet.read("properties").rows();

  Flows(Valley valley) {
    this.valley = valley;
    this.streams = valley.streams();
  }

  void write(SampleFolder folder) {
    TableFile flows =
        folder.table(
            "flows",
            "flow period tenant direction carrier kind quantity unit state uncertainty quality"
                + " origin renewable minimumLot temperatureFrom_C temperatureTo_C heatDuty_kW price"
                + " disposalCost wasteScheme wasteCode hazardous today treatedToStandard months"
                + " usedAs note");
    for (Stream stream : streams.list()) {
      Years.list().forEach(year -> flow(flows, stream, year));
    }
    new Materials(valley).write(flows);
    new Works(valley).write(flows);
    links(
        folder.table(
            "links",
            "from to period quantity unit since distance_m mode price paidBy capex usedAs"));
  }

  private void flow(TableFile table, Stream stream, int year) {
    String state = stream.state(year);
    boolean silent = state.equals("refused") || state.equals("unknown");
    if (streams.quantity(stream.flow(), year).isEmpty()) {
      return;
    }
    Sheet.Line line = stream.line();
    TableFile.Row row =
        table
            .row()
            .set("flow", stream.flow())
            .set("period", year)
            .set("tenant", stream.tenant())
            .set("direction", stream.direction())
            .set("carrier", stream.carrier())
            .set("kind", line.text("kind"))
            .set("quantity", silent ? "" : quantity(stream, year))
            .set("unit", line.text("unit"))
            .set("state", state)
            .set("price", line.text("price"))
            .set("disposalCost", line.text("cost"))
            .set("wasteScheme", line.has("waste") ? "LoW" : "")
            .set("wasteCode", line.text("waste"))
            .set("hazardous", line.text("hazardous"))
            .set("today", line.course("today").in(year))
            .set("treatedToStandard", line.course("treated").in(year))
            .set("months", line.text("months"))
            .set("usedAs", USED.contains(line.course("today").in(year)) ? line.text("usedAs") : "")
            .set("note", line.text("note"));
    properties.stream()
        .filter(known -> known.text("flow").equals(stream.flow()))
        .forEach(known -> properties(row, known, stream, year));
    if (stream.carrier().equals("power")) {
      boolean own = stream.flow().endsWith("-pv");
      row.set("origin", own ? "own" : "grid").set("renewable", own ? "1" : "");
    }
  }

  /// What a taker must know of a stream: quality, smallest lot, and of heat, of water and of fuels
  /// for hot water between which temperatures it is given or taken.
  private void properties(TableFile.Row row, Sheet.Line known, Stream stream, int year) {
    row.set("quality", known.text("quality")).set("minimumLot", known.text("lot"));
    if (known.has("tFrom")) {
      row.set("temperatureFrom_C", known.text("tFrom")).set("temperatureTo_C", known.text("tTo"));
      if (WATERS.contains(stream.carrier())) {
        row.set("heatDuty_kW", duty_kW(known, stream, year), 0);
      }
    }
  }

  /// `Q = ρ V c ΔT / t` with water at 1,000 kg/m3 and 4.186 kJ/(kg K) over the hours that a firm
  /// runs in a year, for the part of the water that is heated.
  private double duty_kW(Sheet.Line known, Stream stream, int year) {
    double hours =
        valley.firm(stream.tenant()).line().text("shift").equals("continuous") ? 8_000 : 4_800;
    double heated = known.has("heated") ? known.number("heated") : 1;
    double mass_kg = streams.quantity(stream.flow(), year).orElseThrow() * 1_000 * heated;
    double step_K = Math.abs(known.number("tTo") - known.number("tFrom"));
    return mass_kg * 4.186 * step_K / (hours * 3_600);
  }

  private String quantity(Stream stream, int year) {
    double quantity = streams.quantity(stream.flow(), year).orElseThrow();
    double band = stream.line().number("band");
    return band == 0
        ? Decimals.fixed(quantity, 0)
        : Decimals.significant(quantity * (1 - band), 2)
            + ".."
            + Decimals.significant(quantity * (1 + band), 2);
  }

  private void links(TableFile table) {
    for (Exchange exchange : streams.exchanges()) {
      Years.list().forEach(year -> link(table, exchange, year));
    }
  }

  private void link(TableFile table, Exchange exchange, int year) {
    double linked = streams.linked(exchange, year);
    if (linked == 0) {
      return;
    }
    Sheet.Line line = exchange.line();
    table
        .row()
        .set("from", exchange.from())
        .set("to", exchange.to())
        .set("period", year)
        .set("quantity", linked, 0)
        .set("unit", streams.stream(exchange.from()).line().text("unit"))
        .set("since", line.text("since"))
        .set("distance_m", distance_m(exchange), 0)
        .set("mode", line.text("mode"))
        .set("price", line.text("price"))
        .set("paidBy", line.text("paidBy"))
        .set("capex", line.text("capex"))
        .set("usedAs", line.text("usedAs"));
  }

  /// Along the streets, from the middle of one plot to that of the other, to 10 m.
  private double distance_m(Exchange exchange) {
    String from = streams.stream(exchange.from()).tenant();
    String to = streams.stream(exchange.to()).tenant();
    return Math.rint(valley.place(from).distance_m(valley.place(to)) * DETOUR / 10) * 10;
  }
}
