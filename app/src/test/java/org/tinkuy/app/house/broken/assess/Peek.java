package org.tinkuy.app.house.broken.assess;

import org.tinkuy.app.house.broken.study.Clock;
import picocli.CommandLine;

/// Looks at the study that should look at it, and at a library of the command line.
class Peek {
  final Clock clock = new Clock();

  boolean isSorry(CommandLine.ParameterException sorry) {
    return clock.millis() > 0 && sorry.getMessage() != null;
  }
}
