package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.MeterNetwork;
import org.tinkuy.flows.Reconciliation;
import org.tinkuy.flows.Reconciliation.Reconciled;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// The meters of one network inside a firm: what each reads, what agrees with all the others, and
/// which reading stands out.
final class MetersTable {
  private final FlowResults results;
  private final FlowNames names;
  private final Wording words;

  MetersTable(FlowResults results, FlowNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  /// Whose network it is, of which family: `Conservera del Valle (water)`.
  String name(Reconciliation network) {
    String holder = network.network().substring(0, network.network().lastIndexOf('.'));
    String family = network.network().substring(network.network().lastIndexOf('.') + 1);
    String key = "flows.family." + family;
    String of = words.texts().has(key) ? key : "carrier." + family + ".name";
    return "%s (%s)".formatted(names.holder(holder), words.text(of));
  }

  /// The table.
  Table of(Reconciliation network) {
    List<Row> rows = new ArrayList<>();
    networks(network)
        .flatMap(each -> each.streams().stream())
        .forEach(stream -> rows.add(row(stream, network)));
    String unit = networks(network).map(each -> words.unit(each.unit())).findFirst().orElse("");
    return new Table(
        "meters-" + network.network(),
        words.text("flows.meters.title", "network", name(network)),
        List.of(
            Column.text(words.text("flows.meters.meter"), 2),
            Column.text(words.text("flows.meters.way"), 4),
            Column.number(words.text("flows.meters.reading"), unit, 2),
            Column.number(words.text("flows.meters.value"), unit, 2),
            Column.number(words.text("flows.meters.within"), unit, 2),
            Column.text(words.text("flows.meters.role"), 4)),
        rows,
        words.text("flows.meters.note"));
  }

  private Stream<MeterNetwork> networks(Reconciliation network) {
    return results.inventory().networks().stream()
        .filter(each -> each.id().equals(network.network()));
  }

  private Row row(MeterNetwork.Stream stream, Reconciliation network) {
    Reconciled found = network.stream(stream.id());
    boolean stands = network.suspects().contains(stream.id());
    Optional<Double> reading = stream.reading().map(MeterNetwork.Reading::value);
    String role =
        stands
            ? words.text("flows.meters.suspect", "score", words.number(found.score(), 1))
            : words.text("flows.meters.role." + found.role());
    Optional<Double> within = found.value().map(_ -> results.coverage() * found.deviation());
    return new Row(
        List.of(
            new TextCell(stream.id()),
            new TextCell(
                words.text(
                    "flows.meters.fromTo",
                    Map.of("from", names.holder(stream.from()), "to", names.holder(stream.to())))),
            cell(reading, "flows.meters.unmetered"),
            cell(found.value(), "flows.unknown"),
            cell(within, "flows.unknown"),
            new TextCell(role)),
        stands);
  }

  private Cell cell(Optional<Double> value, String none) {
    return value.isPresent() ? NumberCell.of(value.get(), 0) : new EmptyCell(words.text(none));
  }
}
