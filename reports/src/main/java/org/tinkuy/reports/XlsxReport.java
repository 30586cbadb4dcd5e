package org.tinkuy.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tinkuy.views.Block;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;

/// Renders a document as a workbook: a list of its sheets, an overview of findings and key figures,
/// one sheet a table (pictures by their table twin), and a sheet that says how it was made.
///
/// Numbers are numbers with their unit in the heading; text never becomes a formula; the same
/// document and edition give the same bytes.
public final class XlsxReport {
  private static final String PROGRAM = "Tinkuy";

  /// What ends the id of the table behind a picture.
  private static final String TWIN = "-table";

  /// What stands before the kind of a gathered table where its short name is asked.
  private static final String GATHERED = "explained-";

  private final Edition edition;
  private final Function<String, Optional<String>> shortNames;

  /// A workbook whose sheets are called as their tables, cut to what a sheet may be called.
  public XlsxReport(Edition edition) {
    this(edition, _ -> Optional.empty());
  }

  /// A workbook whose sheets have names of their own where there are such.
  ///
  /// @param shortNames what the sheet of a table is called, by the id of the table without the
  ///   ending `-table`; of a table with a changing end in its id, by what stands before the first
  ///   hyphen; of gathered tables, by `explained-` and what stands behind the last hyphen
  public XlsxReport(Edition edition, Function<String, Optional<String>> shortNames) {
    this.edition = edition;
    this.shortNames = shortNames;
  }

  /// Writes the workbook to a file.
  public void write(Document document, Path path) {
    ReportFile.write(path, bytes(document));
  }

  /// The whole file.
  public byte[] bytes(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, PROGRAM, null)) {
      workbook.properties().setTitle(document.title());
      sheets(workbook, document);
    } catch (IOException e) {
      throw new UncheckedIOException("Workbook '%s'".formatted(document.title()), e);
    }
    return StableZip.of(out.toByteArray(), edition.date());
  }

  private void sheets(Workbook workbook, Document document) {
    Labels labels = edition.labels();
    SheetNames names = new SheetNames();
    names.free(labels.text(Label.PROVENANCE));
    SheetPrint print = new SheetPrint(edition);
    ContentsSheet contents = new ContentsSheet(labels, document);
    Worksheet first = workbook.newWorksheet(names.free(labels.text(Label.CONTENTS)));
    OverviewSheet overview = new OverviewSheet(labels, document, print);
    String findings = names.free(labels.text(Label.OVERVIEW));
    contents.add(findings, labels.text(Label.FINDINGS_AND_FIGURES), "");
    overview.write(workbook.newWorksheet(findings));
    for (Section section : document.sections()) {
      List<NamedTable> tables = tables(section);
      for (NamedTable named : tables) {
        String whole = tables.size() == 1 ? section.title() : named.name();
        String name = names.free(shortName(named.id()).orElse(whole));
        contents.add(name, named.table().title(), section.title());
        new TableSheet(labels, document.stamp(), NumberStyle.of(document.language()), print)
            .write(workbook.newWorksheet(name), named.table());
      }
    }
    String made = SheetNames.tidy(labels.text(Label.PROVENANCE));
    contents.add(made, labels.text(Label.PROVENANCE), "");
    overview.writeProvenance(workbook.newWorksheet(made));
    contents.write(first, print);
  }

  /// A name for a table, or for tables of its kind with the rest of the id behind it, up to a dot:
  /// behind it stand codes and no words.
  private Optional<String> shortName(String id) {
    int hyphen = id.indexOf('-');
    return shortNames
        .apply(id)
        .or(
            () ->
                hyphen < 0
                    ? Optional.empty()
                    : shortNames
                        .apply(id.substring(0, hyphen))
                        .map(kind -> kind + " " + id.substring(hyphen + 1).split("\\.", 2)[0]));
  }

  /// A table and what its sheet is called where its section has more than one.
  ///
  /// @param id by which a short name is found
  /// @param name what it holds, not yet cut to what a sheet may be called
  /// @param table what stands on the sheet
  private record NamedTable(String id, String name, Table table) {
    static NamedTable of(Table table) {
      return of(table.title(), table);
    }

    static NamedTable gathered(Table table) {
      String kind = table.id().substring(table.id().lastIndexOf('-') + 1);
      return new NamedTable(GATHERED + kind, table.title(), table);
    }

    private static NamedTable of(String name, Table table) {
      String id = table.id();
      int end = id.endsWith(TWIN) ? id.length() - TWIN.length() : id.length();
      return new NamedTable(id.substring(0, end), name, table);
    }

    static NamedTable of(String name, Picture picture) {
      return of(name, titled(picture));
    }

    /// The title of a picture is what it shows of this park; what is drawn stands before a colon,
    /// or in the subtitle.
    static NamedTable of(Picture picture) {
      int colon = picture.title().indexOf(':');
      String drawn = picture.subtitle().isBlank() ? picture.title() : picture.subtitle();
      return of(colon > 0 ? picture.title().substring(0, colon) : drawn, picture);
    }
  }

  /// The tables of a section: its own, those of its drawings, and those of its explanations, of
  /// which the ones with the same columns are gathered in one.
  private List<NamedTable> tables(Section section) {
    List<NamedTable> tables = new ArrayList<>();
    GatheredTables gathered = new GatheredTables(edition.labels().text(Label.EXPLAINED));
    for (Block block : section.blocks()) {
      switch (block) {
        case Table table -> {
          tables.add(NamedTable.of(table));
          table.behind().map(NamedTable::of).ifPresent(tables::add);
        }
        case Picture picture -> tables.add(NamedTable.of(picture));
        case Choice choice ->
            choice
                .printed()
                .forEach(
                    option -> tables.add(NamedTable.of(begun(option.name()), option.picture())));
        case Explanation explanation -> gathered.add(explanation);
        case Finding _, KeyFigures _, Note _ -> {}
      }
    }
    gathered.tables().forEach(table -> tables.add(NamedTable.gathered(table)));
    return tables;
  }

  private static String begun(String name) {
    int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  /// The twin of a picture under the picture's own title.
  private static Table titled(Picture picture) {
    Table twin = picture.twin();
    return new Table(twin.id(), picture.title(), twin.columns(), twin.rows(), picture.subtitle());
  }
}
