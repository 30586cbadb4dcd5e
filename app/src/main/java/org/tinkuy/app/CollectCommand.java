package org.tinkuy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ChangeSetApply;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.figure.Audience;
import org.tinkuy.form.FormCount;
import org.tinkuy.form.FormMerge;
import org.tinkuy.form.FormReturn;
import org.tinkuy.form.Saving;
import org.tinkuy.form.TenantForm;
import org.tinkuy.form.TenantForms;
import org.tinkuy.formats.ChangeSetText;
import org.tinkuy.formats.FormFolder;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.reports.Edition;
import org.tinkuy.reports.HtmlReport;
import org.tinkuy.reports.Paper;
import org.tinkuy.reports.PdfReport;
import org.tinkuy.reports.XlsxReport;
import org.tinkuy.study.PeerResults;
import org.tinkuy.study.Subject;
import org.tinkuy.views.Document;
import org.tinkuy.views.Section;
import org.tinkuy.views.park.CoverageDocument;
import org.tinkuy.views.park.ReturnDocument;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy collect PARK FORMS`: makes one change set of the forms that came back, says who is
/// missing, and writes each tenant its page in return. The park itself is not changed.
@Command(name = "collect")
final class CollectCommand implements Callable<Integer> {
  private static final int MOST_SAVINGS = 3;

  private final Console console;

  @Parameters(index = "0", paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Parameters(index = "1", paramLabel = "FORMS", descriptionKey = "FORMS")
  private Path folder = Path.of("");

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out = Path.of("");

  @Mixin private final LanguageOption language = new LanguageOption();

  CollectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    if (!Files.isDirectory(folder)) {
      console.warn("tinkuy: " + words.text("app.collect.noFolder", "dir", folder));
      return Exit.WRONG_USE.code();
    }
    Wiring.ReadPark read = wiring.read(park);
    Optional<ParkDocument> document = read.document();
    if (document.isEmpty()) {
      new IssueLines(words, console::warn).all(read.issues());
      return Exit.INPUT_ERRORS.code();
    }
    AskedYear year = new AskedYear(words, period);
    Optional<String> asked = year.of(document.get());
    if (asked.isEmpty()) {
      console.warn("tinkuy: " + year.problem());
      return Exit.WRONG_USE.code();
    }
    Checked<Showings> opened = Showings.open(park, Audience.PUBLIC);
    new IssueLines(words, console::warn).all(opened.issues());
    if (opened.find().isEmpty()) {
      console.warn(words.text("app.nothingWritten"));
      return Exit.INPUT_ERRORS.code();
    }
    try (Showings showings = opened.find().get()) {
      Wording local = language.words(wiring.texts(), read.subject().map(Subject::park));
      return new Run(wiring, read, local, asked.get()).collect(showings).code();
    }
  }

  /// One collecting.
  private final class Run {
    private final Wiring wiring;
    private final Wiring.ReadPark read;
    private final Catalog catalog;
    private final ParkDocument document;
    private final Wording words;
    private final String asked;
    private final Attempt attempt = new Attempt();

    Run(Wiring wiring, Wiring.ReadPark read, Wording words, String asked) {
      this.wiring = wiring;
      this.read = read;
      this.catalog = wiring.catalog();
      this.document = read.document().orElseThrow();
      this.words = words;
      this.asked = asked;
    }

    Exit collect(Showings showings) {
      List<TenantForm> forms =
          new TenantForms(catalog, document, asked).in(words.language()).list();
      if (forms.isEmpty()) {
        console.warn(words.text("app.collect.noTenants"));
        return Exit.INPUT_ERRORS;
      }
      String sign = document.header().root().findText("decimalSign").orElse(".");
      List<FormReturn> returns = FormFolder.read(folder, sign, attempt);
      Map<String, List<FormReturn>> byTenant = new FormPost(forms, asked, attempt).sort(returns);
      FormMerge merge = new FormMerge(catalog, document, attempt);
      List<CoverageDocument.Line> lines = new ArrayList<>();
      for (TenantForm form : forms) {
        List<FormReturn> own = byTenant.getOrDefault(form.tenant(), List.of());
        FormCount count =
            own.isEmpty() ? FormCount.missing(form.questions().size()) : merge.merge(form, own);
        lines.add(new CoverageDocument.Line(form, count, !own.isEmpty()));
      }
      ChangeSet changes = merge.changes(text("name"), "park body", "", why(returns));
      Document coverage = CoverageDocument.of(lines, words);
      Section said = coverage.sections().getFirst();
      // the table by tenant is long and stands in the file
      new TerminalBlocks(console, words.language())
          .print(new Section(said.id(), said.title(), said.blocks().subList(0, 2)));
      new IssueLines(words, console::warn).all(attempt.issues());
      place("coverage.xlsx", path -> new XlsxReport(edition()).write(coverage, path));
      if (lines.stream().anyMatch(CoverageDocument.Line::returned)) {
        pages(lines, changes, peers(forms.getFirst().last(), showings));
      }
      changes(changes);
      return attempt.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE;
    }

    private String text(String key) {
      return words.text("app.collect." + key, "period", asked);
    }

    private String why(List<FormReturn> returns) {
      return words.text(
          "app.collect.why",
          "files",
          returns.stream().map(FormReturn::file).collect(Collectors.joining(", ")));
    }

    private Edition edition() {
      return new Edition(words.labels(), PlacedFile.FIRST_DAY, Paper.A4);
    }

    /// What tenants may see of one another in the year before, of which all have answered.
    private Optional<PeerResults> peers(String period, Showings showings) {
      return read.subject().flatMap(subject -> wiring.peers(read, subject, period, showings));
    }

    /// Each tenant that answered gets its page, as PDF and as HTML, with its answers in it.
    private void pages(
        List<CoverageDocument.Line> lines, ChangeSet changes, Optional<PeerResults> peers) {
      ParkDocument after =
          new ChangeSetApply(catalog)
              .apply(document, changes)
              .find()
              .map(ChangeSetApply.Applied::document)
              .orElse(document);
      for (CoverageDocument.Line line : lines) {
        if (line.returned()) {
          TenantForm form = line.form();
          List<Saving> savings = Saving.list(catalog, document, form, MOST_SAVINGS);
          Document page =
              ReturnDocument.of(
                  after, form, new ReturnDocument.Shown(line.count(), peers, savings), words);
          String name = "returns/" + form.tenant() + "-" + asked;
          file(name + ".pdf", path -> new PdfReport(edition()).write(page, path));
          file(name + ".html", path -> new HtmlReport(edition()).write(page, path));
        }
      }
      Map<String, String> said = new LinkedHashMap<>();
      said.put("dir", out.resolve("collect").resolve("returns").toString());
      said.put("count", words.whole(lines.stream().filter(line -> line.returned()).count()));
      console.say(words.text("app.collect.pages", said));
    }

    private void changes(ChangeSet changes) {
      if (changes.changes().isEmpty()) {
        console.say(words.text("app.collect.none"));
        return;
      }
      Path file = ChangeSetText.write(changes, out.resolve("collect").resolve("changes.yaml"));
      console.say(words.text("app.collect.changes", "file", file));
      Map<String, String> places = new LinkedHashMap<>();
      places.put("park", park.toString());
      places.put("file", file.toString());
      console.say(words.text("app.collect.next", places));
    }

    /// Writes a file of results, over the one of an earlier run.
    private void place(String name, Consumer<Path> writer) {
      console.say(words.text("app.fix.written", "file", file(name, writer)));
    }

    private Path file(String name, Consumer<Path> writer) {
      Path file = out.resolve("collect").resolve(name);
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
      } catch (IOException unwritable) {
        throw new UncheckedIOException(file.toString(), unwritable);
      }
      writer.accept(file);
      return file;
    }
  }
}
