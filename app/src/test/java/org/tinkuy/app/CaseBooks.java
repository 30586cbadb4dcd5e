package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.reports.Edition;
import org.tinkuy.reports.LiveWorkbook;
import org.tinkuy.reports.Paper;
import org.tinkuy.views.Document;
import org.tinkuy.views.wording.Wording;
import org.tinkuy.views.workbook.CaseBook;
import org.tinkuy.views.workbook.LiveBook;

/// Workbooks of money cases, for tests.
final class CaseBooks {
  private CaseBooks() {}

  static LiveBook book(ProjectRun run, String language) {
    Document about = new Document("A case", language, List.of(), List.of(), List.of());
    return CaseBook.of(run, Optional.empty(), about, Wiring.load().texts());
  }

  static byte[] bytes(ProjectRun run, String language) {
    Wording words = new Wording(Wiring.load().texts(), language);
    Edition edition = new Edition(words.labels(), LocalDate.of(2026, 1, 1), Paper.A4);
    return new LiveWorkbook(edition).bytes(book(run, language));
  }

  /// The workbook that the command writes for a park.
  static byte[] ofPark(Path park, Path out) {
    return ofPark(park, out, "en");
  }

  static byte[] ofPark(Path park, Path out, String language) {
    Terminal terminal = Terminal.run("finance", park, "--out", out, "--lang", language);
    assertThat(terminal.exit()).isZero();
    try (Stream<Path> written = Files.list(out)) {
      Path book =
          written.filter(each -> each.toString().endsWith("-model.xlsx")).findFirst().orElseThrow();
      return Files.readAllBytes(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
