package org.tinkuy.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Framework;
import picocli.CommandLine.Command;

/// `tinkuy frameworks`: the frameworks a park can be assessed against.
@Command(name = "frameworks", description = "List the frameworks with their state and source.")
final class FrameworksCommand implements Callable<Integer> {
  private final Console console;

  FrameworksCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Catalog catalog = Wiring.load().catalog();
    for (Framework framework : catalog.rules().frameworks().values()) {
      long verified =
          framework.criteria().stream().filter(row -> row.provenance().verified()).count();
      String status =
          catalog
              .texts()
              .get("en", "frameworkStatus." + framework.status().name().toLowerCase(Locale.ROOT));
      console.say(framework.id() + "  " + framework.name().in("en"));
      console.say(
          "  %s; %d criteria, %d of them counted; %d compared with the official table"
              .formatted(
                  status, framework.criteria().size(), framework.counted().size(), verified));
      console.say("  " + framework.source());
    }
    return Exit.DONE.code();
  }
}
