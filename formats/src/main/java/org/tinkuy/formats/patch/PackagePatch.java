package org.tinkuy.formats.patch;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.xlsx.Parts;
import org.tinkuy.formats.xlsx.Relations;
import org.tinkuy.formats.xlsx.Relations.Relation;

/// The package of a workbook with what is added to it: which parts get other bytes, which are new.
final class PackagePatch {
  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Parts parts;
  private final Remarks remarks;
  private final String bookPart;
  private final Relations relations;
  private final BookPatch book;
  private final StylePatch styles;

  /// New bytes of parts that are small, by their names in lower case.
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  /// Sheets that get a column, by the names of their parts in lower case.
  private final Map<String, SheetPatch> sheets = new HashMap<>();

  private final Map<String, byte[]> added = new LinkedHashMap<>();

  private PackagePatch(Parts parts, Remarks remarks) throws IOException, XMLStreamException {
    this.parts = parts;
    this.remarks = remarks;
    this.bookPart = Relations.of("", parts).findTarget("officeDocument").orElse("xl/workbook.xml");
    this.relations = Relations.of(bookPart, parts);
    this.book = BookPatch.of(bytes(bookPart));
    Optional<String> stylePart = relations.findTarget("styles").filter(parts::has);
    this.styles =
        StylePatch.of(
            stylePart.isPresent()
                ? bytes(stylePart.get())
                : StylePatch.NONE.formatted(book.mainSpace()).getBytes(US_ASCII));
    if (stylePart.isPresent()) {
      changed.put(PackageCopy.key(stylePart.get()), styles.bytes());
    } else {
      add("xl/tinkuyStyles.xml", "styles", "styles+xml", styles.bytes());
    }
  }

  /// Plans what is added to a package.
  ///
  /// @param grids the sheets of the workbook
  static PackagePatch of(List<Grid> grids, Parts parts, Remarks remarks)
      throws IOException, XMLStreamException {
    PackagePatch patch = new PackagePatch(parts, remarks);
    Map<String, SheetPlan> plans = new LinkedHashMap<>();
    for (Grid grid : grids) {
      String sheet = grid.place().sheet();
      List<Remark> own = remarks.of(sheet);
      if (!own.isEmpty()) {
        SheetPlan plan = SheetPlan.of(grid, remarks.headerRow(sheet), own);
        plans.put(sheet, plan);
        patch.column(sheet, plan);
      }
    }
    patch.list(plans);
    return patch;
  }

  private void column(String sheet, SheetPlan plan) throws IOException {
    Optional<String> part =
        book.relation(sheet).flatMap(relations::find).map(Relation::target).filter(parts::has);
    if (part.isEmpty() || !plan.hasLines()) {
      return;
    }
    try (InputStream in = stream(part.get())) {
      SheetShape shape = SheetShape.of(in, plan.headerRow());
      OptionalInt column =
          plan.reservedColumn() >= 0 ? OptionalInt.of(plan.reservedColumn()) : shape.freeColumn();
      if (column.isPresent()) {
        String header = remarks.words().header();
        sheets.put(
            PackageCopy.key(part.get()),
            new SheetPatch(plan, shape, header, styles.numbers(), column.getAsInt()));
      }
    }
  }

  private void list(Map<String, SheetPlan> plans) throws IOException {
    List<ListSheet.Line> lines = new ArrayList<>();
    for (Remark remark : remarks.all()) {
      SheetPlan plan = plans.get(remark.place().sheet());
      lines.add(
          plan == null
              ? new ListSheet.Line(remark, "", "")
              : new ListSheet.Line(remark, plan.cell(remark), plan.value(remark)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ListSheet(remarks.words(), book.mainSpace(), styles.numbers()).write(lines, out);
    String name = remarks.words().sheet();
    Optional<String> before =
        book.relation(name).flatMap(relations::find).map(Relation::target).filter(parts::has);
    if (before.isPresent()) {
      changed.put(PackageCopy.key(before.get()), out.toByteArray());
    } else {
      String relation =
          add("xl/worksheets/tinkuy.xml", "worksheet", "worksheet+xml", out.toByteArray());
      changed.put(PackageCopy.key(bookPart), book.with(name, relation));
    }
  }

  /// Adds a part that the workbook points to.
  ///
  /// @return how the workbook calls it
  private String add(String wish, String type, String contentType, byte[] bytes)
      throws IOException {
    String part = wish;
    for (int i = 2; parts.has(part); i++) {
      part = wish.replace(".xml", i + ".xml");
    }
    String id = "tinkuy" + (added.size() + 1);
    while (relations.find(id).isPresent()) {
      id += "x";
    }
    added.put(part, bytes);
    extend(
        Relations.partOf(bookPart),
        "Relationship",
        "Id=\"%s\" Type=\"%s/%s\" Target=\"/%s\"".formatted(id, book.relationSpace(), type, part));
    extend(
        TYPES,
        "Override",
        "PartName=\"/%s\" ContentType=\"%s%s\"".formatted(part, TYPE, contentType));
    return id;
  }

  private void extend(String part, String element, String attributes) throws IOException {
    byte[] before = changed.get(PackageCopy.key(part));
    byte[] grown = BookPatch.with(before == null ? bytes(part) : before, element, attributes);
    changed.put(PackageCopy.key(part), grown);
  }

  private byte[] bytes(String part) throws IOException {
    try (InputStream in = stream(part)) {
      return in.readAllBytes();
    }
  }

  private InputStream stream(String part) throws IOException {
    return parts.find(part).orElseGet(InputStream::nullInputStream);
  }

  /// Writes the whole package.
  void write(OutputStream out) throws IOException {
    Map<String, PackageCopy.PartWriter> writers = new HashMap<>();
    sheets.forEach((part, sheet) -> writers.put(part, sheet::copy));
    changed.forEach((part, bytes) -> writers.put(part, (_, to) -> to.write(bytes)));
    PackageCopy.write(parts, writers, added, out);
  }
}
