package org.tinkuy.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.form.TenantForm;
import org.tinkuy.form.TenantForms;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.reports.FormWorkbook;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy forms PARK`: writes each tenant's form for the next year.
@Command(name = "forms")
final class FormsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "PARK", descriptionKey = "PARK")
  private Path park = Path.of("");

  @Option(names = "--to", paramLabel = "DIR", defaultValue = "out/forms")
  private Path to = Path.of("");

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Mixin private final LanguageOption language = new LanguageOption();

  FormsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
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
    List<TenantForm> forms =
        new TenantForms(wiring.catalog(), document.get(), asked.get()).in(words.language()).list();
    if (forms.isEmpty()) {
      console.warn(words.text("app.collect.noTenants"));
      return Exit.INPUT_ERRORS.code();
    }
    return write(forms, asked.get(), words).code();
  }

  private Exit write(List<TenantForm> forms, String asked, Wording words) {
    Attempt attempt = new Attempt();
    List<TenantForm> written = new ArrayList<>();
    FormWorkbook workbook = new FormWorkbook(words, PlacedFile.FIRST_DAY);
    for (TenantForm form : forms) {
      if (isFileName(form, attempt)) {
        PlacedFile file = new PlacedFile(to.resolve(form.tenant() + "-" + asked + ".xlsx"));
        file.write(path -> workbook.write(form, path));
        file.kept().ifPresent(kept -> console.say(words.text("app.fix.kept", "file", kept)));
        written.add(form);
      }
    }
    new IssueLines(words, console::warn).all(attempt.issues());
    var counts = written.stream().mapToInt(form -> form.questions().size()).summaryStatistics();
    if (!written.isEmpty()) {
      console.say(
          words.text(
              "app.forms.done",
              Map.of(
                  "count", words.whole(written.size()),
                  "period", asked,
                  "dir", to.toString(),
                  "least", words.whole(counts.getMin()),
                  "most", words.whole(counts.getMax()))));
      console.say(words.text("app.forms.next", "park", park));
    }
    return attempt.hasErrors() ? Exit.INPUT_ERRORS : Exit.DONE;
  }

  /// An id becomes the name of a file; one that could lead elsewhere does not.
  private static boolean isFileName(TenantForm form, Attempt attempt) {
    boolean plain = form.tenant().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{0,60}");
    if (!plain) {
      attempt.error(
          "form.tenant.fileName",
          Place.file("tenants").at("tenant"),
          Sentence.of("hint.form.tenant.fileName", "Use letters, digits, dots and dashes."),
          "Tenant '%s': its id cannot be the name of a file; no form is written for it.",
          form.tenant());
    }
    return plain;
  }
}
