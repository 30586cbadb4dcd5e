package org.tinkuy.app;

import java.util.Map;
import java.util.concurrent.Callable;
import org.tinkuy.catalog.Verification;
import org.tinkuy.views.section.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `tinkuy catalog check`: what in the catalog nobody has compared with an official source yet.
@Command(name = "catalog")
final class CatalogCommand implements Callable<Integer> {
  private static final double PERCENT = 100;

  /// What can be asked of the catalog.
  enum Question {
    CHECK
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "WHAT", descriptionKey = "WHAT")
  private Question question = Question.CHECK;

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
    };
  }

  private int check(Wiring wiring, Wording words) {
    for (Verification file : Verification.of(wiring.catalog())) {
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
              ? counts + " " + words.text("app.catalog.moves", "points", points)
              : counts);
    }
    console.say(words.text("app.catalog.note"));
    return Exit.DONE.code();
  }
}
