package org.tinkuy.app;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tinkuy.catalog.Framework;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `tinkuy frameworks`: the frameworks a park can be assessed against.
@Command(name = "frameworks")
final class FrameworksCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final LanguageOption language = new LanguageOption();

  FrameworksCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Wiring wiring = Wiring.load();
    Wording words = language.words(wiring.texts());
    for (Framework framework : wiring.catalog().rules().frameworks().values()) {
      long verified =
          framework.criteria().stream().filter(row -> row.provenance().verified()).count();
      String status = framework.status().name().toLowerCase(Locale.ROOT);
      console.say(framework.id() + "  " + framework.name().in(words.language()));
      console.say(
          "  "
              + words.text(
                  isCounted(framework) ? "app.framework" : "app.framework.uncounted",
                  Map.of(
                      "status", words.text("frameworkStatus." + status),
                      "criteria", Integer.toString(framework.criteria().size()),
                      "counted", Integer.toString(framework.counted().size()),
                      "verified", Long.toString(verified))));
      console.say("  " + words.cited(framework.source()));
      wiring
          .texts()
          .find(words.language(), "framework." + framework.id() + ".unknown")
          .ifPresent(
              unknown ->
                  console.say("  " + words.text("app.framework.unknown", "unknown", unknown)));
    }
    return Exit.DONE.code();
  }

  /// Whether any of its criteria is ever counted.
  private static boolean isCounted(Framework framework) {
    return switch (framework.status()) {
      case COMPLETE, PREVIEW -> true;
      case INCOMPLETE, INDICATORS -> false;
    };
  }
}
