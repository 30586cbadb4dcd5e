package org.tinkuy.app.house.broken.kernel;

import java.nio.file.Files;
import java.nio.file.Path;
import org.tinkuy.app.house.broken.park.Plot;

/// Reads a file where nothing may, and leans on the park, which leans on it.
public class Reader {
  public boolean knows(Plot plot) {
    return Files.exists(Path.of(plot.name));
  }
}
