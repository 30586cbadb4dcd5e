package org.tinkuy.app;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;

/// Where a command writes: results to one stream, messages to the other.
///
/// @param out results
/// @param err messages about what is wrong
/// @param unicode whether signs beyond ASCII can be shown
/// @param desktop whether a person sits at a desktop where a page can be opened
record Console(PrintStream out, PrintStream err, boolean unicode, boolean desktop) {

  static Console ofProcess() {
    Charset charset = System.out.charset();
    boolean unicode = charset.name().startsWith("UTF");
    boolean desktop =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent()
            && (System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || System.getProperty("os.name", "").matches("(?i).*(mac|windows).*"));
    return new Console(System.out, System.err, unicode, desktop);
  }
}
