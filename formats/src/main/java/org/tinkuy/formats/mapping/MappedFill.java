package org.tinkuy.formats.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.HeaderRow;
import org.tinkuy.formats.grid.Reserved;
import org.tinkuy.formats.grid.RowTaker;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Makes a table of a grid by one entry of `mapping.yaml`, while its rows come by.
public final class MappedFill implements RowTaker {
  private final SheetMapping mapping;
  private final Place place;
  private final Catalog catalog;
  private final Attempt attempt;
  private final List<GridRow> first = new ArrayList<>();
  private Optional<MappedRows> rows = Optional.empty();
  private boolean begun;

  /// @param place file and sheet
  public MappedFill(SheetMapping mapping, Place place, Catalog catalog, Attempt attempt) {
    this.mapping = mapping;
    this.place = place;
    this.catalog = catalog;
    this.attempt = attempt;
  }

  @Override
  public int headerRow() {
    return rows.map(found -> found.header().row()).orElse(0);
  }

  @Override
  public void take(GridRow row) {
    if (begun) {
      rows.ifPresent(found -> found.row(row));
      return;
    }
    first.add(row);
    boolean stated = mapping.header().row() > 0;
    if (stated ? row.number() >= mapping.header().row() : first.size() == HeaderRow.LOOK) {
      begin();
    }
  }

  @Override
  public void end() {
    if (!begun) {
      begin();
    }
    rows.ifPresent(MappedRows::end);
  }

  /// The table, once all rows have come; empty, with an error, where the headers are not there.
  public Optional<TextTable> table() {
    return rows.map(found -> new TextTable(mapping.table(), columns(), found.rows()));
  }

  private List<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    mapping.columns().values().forEach(target -> columns.add(target.column()));
    mapping.unpivot().ifPresent(unpivot -> columns.addAll(List.of(unpivot.column(), unpivot.by())));
    columns.addAll(mapping.additions().constants().keySet());
    columns.addAll(mapping.additions().compose().keySet());
    return List.copyOf(columns);
  }

  private void begin() {
    begun = true;
    Optional<MappedHeader> header = MappedHeader.find(mapping, first);
    if (header.isEmpty()) {
      attempt.error(
          "mapping.header.none",
          place,
          Sentence.of(
              "hint.mapping.header.none",
              "Look at the entry in mapping.yaml; its form may have changed since last year."),
          "None of the headers that %s names stands in the first rows; nothing is read.",
          mapping.place());
      return;
    }
    missing(header.get());
    unused(header.get());
    MappedRows found = new MappedRows(mapping, place, header.get(), catalog, attempt);
    rows = Optional.of(found);
    first.stream().filter(row -> row.number() > header.get().row()).forEach(found::row);
    first.clear();
  }

  private void missing(MappedHeader header) {
    for (String needed : MappedHeader.needed(mapping)) {
      if (header.find(needed).isEmpty()) {
        attempt.error(
            "mapping.header.missing",
            place.atRow(header.row()),
            Sentence.maybe(Nearest.of(needed, header.written().values())),
            "The mapping names the header '%s', which is not there.",
            needed);
      }
    }
  }

  private void unused(MappedHeader header) {
    Map<Integer, String> unused = new LinkedHashMap<>(header.written());
    MappedHeader.needed(mapping).forEach(needed -> header.find(needed).ifPresent(unused::remove));
    unused.values().removeIf(name -> name.isBlank() || Reserved.is(name));
    if (!unused.isEmpty()) {
      attempt.note(
          "mapping.header.unused",
          place.atRow(header.row()),
          Sentence.of(
              "hint.mapping.header.unused", "Add them to the mapping if they say something."),
          "The mapping does not read these columns: %s.",
          String.join(", ", unused.values()));
    }
  }
}
