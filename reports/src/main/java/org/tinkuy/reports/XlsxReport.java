package org.tinkuy.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.tinkuy.views.Block;
import org.tinkuy.views.Document;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.Note;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;

/// Renders a document as a workbook: an overview of findings and key figures, one sheet a table
/// (pictures by their table twin), and a sheet that says how it was made.
///
/// Numbers are numbers with their unit in the heading; text never becomes a formula; the same
/// document and edition give the same bytes.
public final class XlsxReport {
  private static final String PROGRAM = "Tinkuy";

  private final Edition edition;

  public XlsxReport(Edition edition) {
    this.edition = edition;
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
    OverviewSheet overview = new OverviewSheet(labels, document);
    overview.write(workbook.newWorksheet(names.free(labels.text(Label.OVERVIEW))));
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        switch (block) {
          case Table table -> sheet(workbook, document, names.free(section.title()), table);
          case Picture picture ->
              sheet(workbook, document, names.free(section.title()), titled(picture));
          case Finding _, KeyFigures _, Note _ -> {}
        }
      }
    }
    overview.writeProvenance(workbook.newWorksheet(SheetNames.tidy(labels.text(Label.PROVENANCE))));
  }

  private void sheet(Workbook workbook, Document document, String name, Table table) {
    new TableSheet(edition.labels(), document.stamp()).write(workbook.newWorksheet(name), table);
  }

  /// The twin of a picture under the picture's own title.
  private static Table titled(Picture picture) {
    Table twin = picture.twin();
    return new Table(twin.id(), picture.title(), twin.columns(), twin.rows(), picture.subtitle());
  }
}
