package org.tinkuy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Verification;
import org.tinkuy.formats.catalog.WasteList;
import org.tinkuy.kernel.Checked;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tinkuy catalog check`: what in the catalog nobody has compared with an official source yet.
/// `tinkuy catalog waste`: takes the official List of Waste into a catalog of one's own.
@Command(name = "catalog")
final class CatalogCommand implements Callable<Integer> {
  private static final double PERCENT = 100;

  /// What can be asked of the catalog.
  enum Question {
    CHECK,
    WASTE
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "WHAT")
  private Question question = Question.CHECK;

  @Option(names = "--list", paramLabel = "FILE")
  private @Nullable Path list;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "catalog-own")
  private Path out = Path.of("");

  @Mixin private final LanguageOption language = new LanguageOption();

  CatalogCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.loadChecked();
    Wording words = language.words(wiring.texts());
    return switch (question) {
      case CHECK -> check(wiring, words);
      case WASTE -> waste(words);
    };
  }

  private int waste(Wording words) {
    if (list == null || !Files.isRegularFile(list)) {
      console.warn("tinkuy: " + words.text("app.catalog.waste.noFile"));
      return Exit.WRONG_USE.code();
    }
    Checked<WasteList.Taken> taken = WasteList.take(list, words.language(), out);
    new IssueLines(words, console::warn).all(taken.issues());
    if (taken.find().isEmpty()) {
      return Exit.INPUT_ERRORS.code();
    }
    WasteList.Taken made = taken.find().get();
    console.say(
        words.text(
            "app.catalog.waste",
            Map.of(
                "file", made.file().toString(),
                "read", Integer.toString(made.read()),
                "added", Integer.toString(made.added()),
                "confirmed", Integer.toString(made.confirmed()))));
    if (!made.differing().isEmpty()) {
      console.say(
          words.text("app.catalog.waste.differs", "codes", String.join(", ", made.differing())));
    }
    if (!made.unknown().isEmpty()) {
      console.say(words.text("app.catalog.waste.unknown", "count", made.unknown().size()));
    }
    console.say(words.text("app.catalog.waste.use", "folder", out.toString()));
    return Exit.DONE.code();
  }

  private int check(Wiring wiring, Wording words) {
    OpenRowLines lines = new OpenRowLines(words);
    for (Verification file : Verification.of(wiring.catalog(), words.language())) {
      if (file.rows() == 0) {
        console.say(words.text("app.catalog.empty", "file", file.file()));
        continue;
      }
      if (file.unverified() == 0) {
        console.say(
            words.text(
                file.isAllOurOwn() ? "app.catalog.fileOwn" : "app.catalog.fileNone",
                Map.of("file", file.file(), "rows", Integer.toString(file.rows()))));
        continue;
      }
      String counts =
          words.text(
              "app.catalog.file",
              Map.of(
                  "file", file.file(),
                  "unverified", Integer.toString(file.unverified()),
                  "rows", Integer.toString(file.rows())));
      String points = Long.toString(Math.round(file.movable().share() * PERCENT));
      console.say(
          file.movable().scored()
              ? counts
                  + " "
                  + words.text(
                      "app.catalog.moves",
                      Map.of("scheme", file.movable().scheme(), "points", points))
              : counts);
      (all ? lines.each(file) : lines.folded(file)).forEach(console::say);
    }
    List<String> none = wiring.catalog().classesWithoutRates();
    int classes = wiring.catalog().manufacturing().size();
    console.say(
        words.text(
            "app.catalog.profiles",
            Map.of(
                "known", Integer.toString(classes - none.size()),
                "all", Integer.toString(classes))));
    if (all) {
      console.say("  " + String.join(", ", none));
    }
    console.say(words.text("app.catalog.fold"));
    console.say(words.text("app.catalog.note"));
    return Exit.DONE.code();
  }
}
