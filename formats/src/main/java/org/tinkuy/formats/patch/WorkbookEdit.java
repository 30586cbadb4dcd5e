package org.tinkuy.formats.patch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.grid.HeaderRow;
import org.tinkuy.formats.xlsx.CellReference;
import org.tinkuy.formats.xlsx.Parts;
import org.tinkuy.formats.xlsx.Relations;
import org.tinkuy.formats.xlsx.Relations.Relation;
import org.tinkuy.formats.xlsx.Workbook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Single cells and rows of a person's workbook changed, and no other byte of what it holds.
///
/// Cells that are computed are not overwritten: what they are computed from is to be changed.
/// Computed cells show what they showed until a spreadsheet program computes them anew, which is
/// said. For one thread.
public final class WorkbookEdit implements Closeable {
  /// How readers call a column without a header.
  private static final Pattern NAMELESS = Pattern.compile("column (\\d{1,5})");

  private final String name;
  private final Workbook workbook;
  private final Parts parts;
  private final Attempt attempt;
  private final Map<String, OpenSheet> sheets = new LinkedHashMap<>();

  private WorkbookEdit(String name, Workbook workbook, Parts parts, Attempt attempt) {
    this.name = name;
    this.workbook = workbook;
    this.parts = parts;
    this.attempt = attempt;
  }

  /// A sheet that is changed.
  ///
  /// @param part where it stands in the package
  /// @param headers its columns by header, from 0
  private record OpenSheet(
      String part, SheetEdit edit, SheetShape shape, int headerRow, Map<String, Integer> headers) {}

  /// Opens a workbook; empty, with an error, where it cannot be read.
  ///
  /// @param name how people call the file, in places
  /// @param attempt takes what cannot be changed
  public static Optional<WorkbookEdit> open(Path file, String name, Attempt attempt) {
    return Workbook.open(file, name, attempt)
        .map(
            workbook -> {
              try {
                return new WorkbookEdit(name, workbook, Parts.open(file), attempt);
              } catch (IOException problem) {
                throw new UncheckedIOException(file.toString(), problem);
              }
            });
  }

  /// Sets the cell of a row under a header; a header that the sheet does not have is added to it.
  ///
  /// @param headerRow the row that names the columns
  /// @param text a text, or a number with a decimal point; empty for nothing
  public void set(Place row, int headerRow, String header, String text, boolean isNumber) {
    sheet(row, headerRow)
        .ifPresent(sheet -> set(sheet, row, header, new SheetEdit.Content(text, isNumber)));
  }

  /// Empties a row, which keeps its place.
  public void remove(Place row, int headerRow) {
    sheet(row, headerRow)
        .ifPresent(
            sheet -> {
              if (sheet.edit().hasComputed(row.row())) {
                computed(row);
              } else {
                sheet.edit().empty(row.row());
              }
            });
  }

  /// Empties a row with all it computes, which is lost. Only for a copy whose source is kept.
  public void empty(Place row, int headerRow) {
    sheet(row, headerRow).ifPresent(sheet -> sheet.edit().empty(row.row()));
  }

  /// The rows among those to be emptied that must stay, so that others say what they say.
  ///
  /// @param leaving rows to be emptied
  /// @param staying rows of tables that are not to be emptied
  public Set<Place> tied(Set<Place> leaving, Set<Place> staying) {
    List<CellFormula> formulas = new ArrayList<>();
    for (Grid grid : workbook.sheets()) {
      try {
        Optional<String> part = part(grid.place().sheet());
        if (part.isPresent()) {
          try (InputStream in = stream(part.get())) {
            formulas.addAll(CellFormula.of(grid.place().sheet(), in));
          }
        }
      } catch (IOException | XMLStreamException problem) {
        damaged(grid.place(), problem);
      }
    }
    return TiedRows.of(formulas, leaving, staying);
  }

  /// Adds a row behind those of a sheet.
  ///
  /// @return where it stands; empty, with an error, where the sheet cannot be changed
  public Optional<Place> add(Place sheet, int headerRow) {
    return sheet(sheet, headerRow).map(open -> sheet.atRow(open.edit().nextRow()));
  }

  private void set(OpenSheet sheet, Place row, String header, SheetEdit.Content content) {
    int column = column(sheet, header);
    if (column < 0) {
      full(row);
    } else if (sheet.edit().isComputed(row.row(), column)) {
      computed(row.at(header));
    } else {
      sheet.edit().set(row.row(), column, content);
    }
  }

  /// The column of a header, from 0; -1 where the sheet has no room for it.
  private int column(OpenSheet sheet, String header) {
    Integer known = sheet.headers().get(header);
    if (known != null) {
      return known;
    }
    Matcher nameless = NAMELESS.matcher(header);
    if (nameless.matches()) {
      return Integer.parseInt(nameless.group(1)) - 1;
    }
    int free =
        Math.max(
            sheet.shape().freeColumn().orElse(CellReference.LAST_COLUMN),
            sheet.headers().values().stream().mapToInt(at -> at + 1).max().orElse(0));
    if (free >= CellReference.LAST_COLUMN) {
      return -1;
    }
    sheet.headers().put(header, free);
    sheet.edit().set(sheet.headerRow(), free, new SheetEdit.Content(header, false));
    return free;
  }

  private Optional<OpenSheet> sheet(Place place, int headerRow) {
    OpenSheet known = sheets.get(place.sheet());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Grid> grid =
        workbook.sheets().stream()
            .filter(each -> each.place().sheet().equals(place.sheet()))
            .findFirst();
    Optional<OpenSheet> opened = grid.flatMap(each -> open(each, headerRow));
    opened.ifPresent(sheet -> sheets.put(place.sheet(), sheet));
    return opened;
  }

  private Optional<OpenSheet> open(Grid grid, int headerRow) {
    try {
      Optional<String> part = part(grid.place().sheet());
      if (part.isEmpty()) {
        return Optional.empty();
      }
      Map<String, Integer> headers = new HashMap<>();
      grid.peek(row -> headers(row, headerRow, headers), HeaderRow.LOOK);
      try (InputStream first = stream(part.get());
          InputStream second = stream(part.get())) {
        SheetEdit edit = SheetEdit.of(first);
        SheetShape shape = SheetShape.of(second, headerRow);
        if (edit.formulaCount() > 0) {
          formulas(grid.place(), edit.formulaCount());
        }
        return Optional.of(new OpenSheet(part.get(), edit, shape, headerRow, headers));
      }
    } catch (IOException | XMLStreamException problem) {
      damaged(grid.place(), problem);
      return Optional.empty();
    }
  }

  private void damaged(Place sheet, Exception problem) {
    attempt.error(
        "edit.workbook.damaged",
        sheet,
        Sentence.of(
            "hint.edit.workbook.damaged", "Open it in a spreadsheet program and save it again."),
        "Sheet '%s': it cannot be changed, because a part of the file is damaged (%s).",
        sheet.sheet(),
        String.valueOf(problem.getMessage()));
  }

  private static void headers(GridRow row, int headerRow, Map<String, Integer> headers) {
    if (row.number() == headerRow) {
      for (int i = 0; i < row.cells().size(); i++) {
        String header = row.cell(i).text().strip();
        if (!header.isEmpty()) {
          headers.putIfAbsent(header, i);
        }
      }
    }
  }

  private Optional<String> part(String sheet) throws IOException, XMLStreamException {
    String book = Relations.of("", parts).findTarget("officeDocument").orElse("xl/workbook.xml");
    try (InputStream in = stream(book)) {
      return BookPatch.of(in.readAllBytes())
          .relation(sheet)
          .flatMap(Relations.of(book, parts)::find)
          .map(Relation::target)
          .filter(parts::has);
    }
  }

  private InputStream stream(String part) throws IOException {
    return parts.find(part).orElseGet(InputStream::nullInputStream);
  }

  private void computed(Place place) {
    attempt.error(
        "edit.workbook.computed",
        place,
        Sentence.of(
            "hint.edit.workbook.computed", "Change what it is computed from, in the workbook."),
        "The cell is computed by a formula and is not overwritten.");
  }

  private void formulas(Place place, int count) {
    attempt.warn(
        "edit.workbook.formulas",
        place,
        Sentence.of(
            "hint.edit.workbook.formulas",
            "Open it, let it compute everything anew, and save it, where something hangs on what"
                + " was changed."),
        "Sheet '%s' computes %s cells; they show what they showed before.",
        place.sheet(),
        count);
  }

  private void full(Place place) {
    attempt.error(
        "edit.workbook.full",
        place,
        Sentence.NONE,
        "Sheet '%s' has no room for one more column.",
        place.sheet());
  }

  /// The bytes of the workbook now.
  public byte[] bytes() {
    Map<String, PackageCopy.PartWriter> writers = new HashMap<>();
    sheets
        .values()
        .forEach(sheet -> writers.put(PackageCopy.key(sheet.part()), sheet.edit()::copy));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      boolean forgotten = sheets.values().stream().anyMatch(sheet -> sheet.edit().losesFormulas());
      Optional<CalculationOrder> order =
          forgotten ? CalculationOrder.find(parts) : Optional.empty();
      order.ifPresent(found -> writers.putAll(found.writers()));
      Set<String> leftOut =
          order.map(found -> Set.of(PackageCopy.key(found.part()))).orElse(Set.of());
      PackageCopy.write(parts, writers, Map.of(), leftOut, out);
    } catch (IOException | XMLStreamException problem) {
      throw new UncheckedIOException(name, new IOException(problem));
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    workbook.close();
    try {
      parts.close();
    } catch (IOException problem) {
      throw new UncheckedIOException(name, problem);
    }
  }
}
