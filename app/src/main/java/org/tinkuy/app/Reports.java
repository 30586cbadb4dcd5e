package org.tinkuy.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.tinkuy.figure.Audience;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.reports.Edition;
import org.tinkuy.reports.HtmlReport;
import org.tinkuy.reports.LiveWorkbook;
import org.tinkuy.reports.Paper;
import org.tinkuy.reports.PdfReport;
import org.tinkuy.reports.XlsxReport;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.portfolio.Portfolio;
import org.tinkuy.views.Document;
import org.tinkuy.views.json.PortfolioJson;
import org.tinkuy.views.json.StudyJson;
import org.tinkuy.views.portfolio.PortfolioDocument;
import org.tinkuy.views.study.StudyDocument;
import org.tinkuy.views.wording.Wording;
import org.tinkuy.views.workbook.CaseBook;

/// Writes the report of a study in all its forms.
final class Reports {
  /// The endings of the files that are written of any results, in one line.
  static final String ENDINGS = ".pdf, .xlsx, .html, .json";

  private static final String MODEL = "-model.xlsx";

  private final Wording words;
  private final Paper paper;

  /// Writes in one language.
  ///
  /// @param paper the sheet of the PDF
  Reports(Wording words, Paper paper) {
    this.words = words;
    this.paper = paper;
  }

  /// Writes PDF, XLSX, HTML and JSON and gives their common path without the ending.
  Path write(StudyResults results, Path folder) {
    String kind =
        results.assessment().isPresent()
            ? ""
            : results.exchanges().isPresent() || results.extracts().exchanges().isPresent()
                ? "-exchanges"
                : results.flows().isPresent() ? "-flows" : "-finance";
    String name =
        results.park().profile().id()
            + "-"
            + results.frame().period().text()
            + kind
            + results
                .finance()
                .flatMap(FinanceResults::scenario)
                .map(scenario -> "-" + scenario.id())
                .orElse("")
            + results
                .finance()
                .filter(finance -> finance.run().model().of().head().isRestacked())
                .map(_ -> "-layers")
                .orElse("")
            + suffix(results.frame().audience());
    Document document = StudyDocument.of(results, words.texts(), words.language());
    Path common = inside(folder.resolve(name));
    List<Runnable> files = files(document, results.frame().period().end(), common);
    files.add(() -> json(out -> StudyJson.write(results, words, out), ending(common, ".json")));
    results.finance().ifPresent(found -> files.add(() -> book(found, document, results, common)));
    sideBySide(files);
    return common;
  }

  /// The endings of the files that are written of a study, in one line.
  static String endings(StudyResults results) {
    return ENDINGS + (results.finance().isPresent() ? ", " + MODEL : "");
  }

  private void book(FinanceResults found, Document document, StudyResults results, Path common) {
    Edition edition = new Edition(words.labels(), results.frame().period().end(), paper);
    new LiveWorkbook(edition)
        .write(
            CaseBook.of(found.run(), found.scenario(), document, words.texts()),
            ending(common, MODEL));
  }

  /// Writes several parks side by side as PDF, XLSX, HTML and JSON and gives back their common path
  /// without the ending.
  ///
  /// @param reader for whom
  /// @param left the parks that were asked for and could not be read, by name, or by their folders
  ///   where that is not known
  Path write(Portfolio portfolio, PortfolioDocument.Reader reader, List<String> left, Path folder) {
    Path common = inside(folder.resolve("parks" + suffix(reader.audience())));
    Document document = PortfolioDocument.of(portfolio, reader, left, words);
    List<Runnable> files = files(document, portfolio.listPeriods().getLast().end(), common);
    files.add(
        () ->
            json(
                out -> PortfolioJson.write(portfolio, reader.audience(), left, words, out),
                ending(common, ".json")));
    sideBySide(files);
    return common;
  }

  /// Each file by itself; the PDF, which takes as long as the others together, first.
  private List<Runnable> files(Document document, LocalDate date, Path common) {
    Edition edition = new Edition(words.labels(), date, paper);
    List<Runnable> files = new ArrayList<>();
    files.add(() -> new PdfReport(edition).write(document, ending(common, ".pdf")));
    files.add(() -> new HtmlReport(edition).write(document, ending(common, ".html")));
    files.add(
        () ->
            new XlsxReport(edition, id -> words.find("report.sheet." + id))
                .write(document, ending(common, ".xlsx")));
    return files;
  }

  /// No file needs another, and a person waits for the last: the first is begun at once.
  private static void sideBySide(List<Runnable> files) {
    List<ForkJoinTask<?>> others =
        files.stream()
            .skip(1)
            .<ForkJoinTask<?>>map(file -> ForkJoinPool.commonPool().submit(file))
            .toList();
    try {
      files.getFirst().run();
    } finally {
      others.forEach(ForkJoinTask::quietlyJoin);
    }
    others.forEach(ForkJoinTask::join);
  }

  private static Path inside(Path common) {
    Path folder = Optional.ofNullable(common.getParent()).orElse(Path.of(""));
    try {
      Files.createDirectories(folder);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot make the folder " + folder, unwritable);
    }
    return common;
  }

  /// What others see never takes the place of the operator's report.
  static String suffix(Audience audience) {
    return audience.equals(Audience.OPERATOR) ? "" : "-" + audience(audience);
  }

  /// An audience as part of a file's name.
  static String audience(Audience audience) {
    return switch (audience) {
      case Audience.Operator _ -> "operator";
      case Audience.Public _ -> "public";
      case Audience.Tenant(String id) -> "tenant-" + id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    };
  }

  static Path ending(Path common, String ending) {
    return common.resolveSibling(common.getFileName() + ending);
  }

  private static void json(Consumer<OutputStream> content, Path path) {
    try (OutputStream out = Files.newOutputStream(path)) {
      content.accept(out);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("Cannot write " + path, unwritable);
    }
  }
}
