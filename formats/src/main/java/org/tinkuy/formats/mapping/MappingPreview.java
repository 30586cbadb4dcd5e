package org.tinkuy.formats.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.csv.CsvGrid;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.Reserved;
import org.tinkuy.formats.xlsx.Workbook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;

/// What is proposed for a sheet of a file, and how many rows would be read by it.
///
/// @param place file and sheet
/// @param proposal the proposal; empty where no table has two of the sheet's columns
/// @param rows rows that would be read, >= 0; 0 also where nothing is proposed
public record MappingPreview(Place place, Optional<SheetProposal> proposal, int rows) {

  /// Looks at every sheet of a workbook, or at a CSV file.
  ///
  /// @param attempt takes what is wrong with the file and what reading it would say
  public static List<MappingPreview> of(Path file, Catalog catalog, Attempt attempt) {
    String name = String.valueOf(file.getFileName());
    if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return CsvGrid.read(file, name, attempt).stream()
          .map(grid -> of(grid, catalog, attempt))
          .toList();
    }
    List<MappingPreview> previews = new ArrayList<>();
    Optional<Workbook> opened = Workbook.open(file, name, attempt);
    if (opened.isPresent()) {
      try (Workbook workbook = opened.get()) {
        workbook.sheets().stream()
            .filter(sheet -> !Reserved.is(sheet.place().sheet()))
            .forEach(sheet -> previews.add(of(sheet, catalog, attempt)));
      }
    }
    return previews;
  }

  private static MappingPreview of(Grid grid, Catalog catalog, Attempt attempt) {
    Optional<SheetProposal> proposal = new Proposer(catalog).propose(grid);
    int rows = proposal.map(found -> rows(grid, found, catalog, attempt)).orElse(0);
    return new MappingPreview(grid.place(), proposal, rows);
  }

  private static int rows(Grid grid, SheetProposal proposal, Catalog catalog, Attempt attempt) {
    MappedFill fill = new MappedFill(proposal.mapping(), grid.place(), catalog, attempt);
    grid.rows(fill);
    return fill.table().map(TextTable::rows).map(List::size).orElse(0);
  }
}
