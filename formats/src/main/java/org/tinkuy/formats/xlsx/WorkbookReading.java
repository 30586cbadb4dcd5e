package org.tinkuy.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.xlsx.Relations.Relation;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads what a workbook says of itself: its sheets, shared texts, styles, and from when it counts
/// days.
final class WorkbookReading {
  private static final String USUAL_PART = "xl/workbook.xml";

  private final Parts parts;
  private final String name;
  private final Attempt attempt;
  private final List<SheetEntry> entries = new ArrayList<>();
  private boolean from1904;

  WorkbookReading(Parts parts, String name, Attempt attempt) {
    this.parts = parts;
    this.name = name;
    this.attempt = attempt;
  }

  /// The workbook; empty, with an error, and closed where it cannot be read.
  Optional<Workbook> read() {
    Optional<Workbook> read =
        attempt.at(Place.file(name), this::workbook).flatMap(workbook -> workbook);
    if (read.isEmpty()) {
      new Workbook(parts, List.of()).close();
    }
    return read;
  }

  private Optional<Workbook> workbook() {
    try {
      String part = Relations.of("", parts).findTarget("officeDocument").orElse(USUAL_PART);
      if (part.endsWith(".bin")) {
        binary();
        return Optional.empty();
      }
      Optional<InputStream> in = parts.find(part);
      if (in.isEmpty() || !part.startsWith("xl/")) {
        notWorkbook();
        return Optional.empty();
      }
      Relations relations = Relations.of(part, parts);
      try (InputStream bytes = in.get()) {
        index(new XmlPart(part, bytes), relations);
      }
      return Optional.of(workbook(relations));
    } catch (IOException | XMLStreamException problem) {
      unreadable(problem);
      return Optional.empty();
    }
  }

  private Workbook workbook(Relations relations) throws IOException, XMLStreamException {
    Optional<String> shared = relations.findTarget("sharedStrings");
    Optional<String> styles = relations.findTarget("styles");
    CellMeaning meaning =
        new CellMeaning(
            shared.isPresent() ? SharedTexts.of(shared.get(), parts) : SharedTexts.none(),
            styles.isPresent() ? Styles.of(styles.get(), parts) : Styles.NONE,
            new NumberText(from1904));
    List<Grid> sheets = new ArrayList<>();
    for (SheetEntry entry : entries) {
      Place place = Place.sheet(name, entry.name());
      sheets.add(new SheetGrid(entry, place, parts, meaning, attempt));
    }
    return new Workbook(parts, sheets);
  }

  private void index(XmlPart xml, Relations relations) throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
      if (xml.isStart("workbookPr")) {
        from1904 = xml.flag("date1904");
      } else if (xml.isStart("sheet")) {
        String sheet = xml.attribute("name");
        String state = xml.attribute("state");
        Optional<Relation> relation = relations.find(xml.attribute("id"));
        sheet(sheet, state.endsWith("idden"), relation);
      }
    }
  }

  private void sheet(String sheet, boolean hidden, Optional<Relation> relation) {
    String type = relation.map(Relation::type).orElse("");
    if (relation.isPresent() && relation.get().external()) {
      attempt.error(
          "xlsx.sheet.external",
          Place.sheet(name, sheet),
          Sentence.of("hint.xlsx.sheet.external", "Copy the sheet into the workbook."),
          "Sheet '%s' lies outside of the workbook, at '%s', and is not fetched.",
          sheet,
          relation.get().target());
    } else if (type.equals("worksheet")) {
      entries.add(new SheetEntry(sheet, relation.get().target(), hidden));
    } else {
      attempt.note(
          "xlsx.sheet.notCells",
          Place.sheet(name, sheet),
          Sentence.NONE,
          "Sheet '%s' holds no cells but a chart, a dialog or a macro; it is passed over.",
          sheet);
    }
  }

  private void binary() {
    attempt.error(
        "xlsx.file.binary",
        Place.file(name),
        Sentence.of("hint.xlsx.file.binary", "Open it and save it as 'Excel Workbook (.xlsx)'."),
        "File '%s': it is a binary workbook (.xlsb), which is not read.",
        name);
  }

  private void notWorkbook() {
    boolean openDocument = parts.has("content.xml") && parts.has("mimetype");
    attempt.error(
        "xlsx.package.notWorkbook",
        Place.file(name),
        openDocument
            ? Sentence.of(
                "hint.xlsx.package.openDocument",
                "It is an OpenDocument file; open it and save it as 'Excel 2007-365 (.xlsx)'.")
            : Sentence.of(
                "hint.xlsx.package.notWorkbook",
                "Open it in the program it came from and save it as 'Excel Workbook (.xlsx)'."),
        "File '%s': it is a package without a workbook in it.",
        name);
  }

  private void unreadable(Exception problem) {
    String reason = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    attempt.error(
        "xlsx.package.unreadable",
        Place.file(name),
        Sentence.of(
            "hint.xlsx.package.unreadable",
            "The file is damaged; get a whole copy, or let a spreadsheet program repair it."),
        "File '%s': what the workbook says of itself cannot be read (%s).",
        name,
        reason);
  }
}
