package org.tinkuy.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.stream.Stream;

/// What a command left on the terminal.
///
/// @param exit the exit code
/// @param out what stood on the one stream
/// @param err what stood on the other
record Terminal(int exit, String out, String err) {

  /// Runs a command on a terminal that shows all signs.
  static Terminal run(Object... words) {
    return run(true, words);
  }

  /// Runs a command on a terminal that shows nothing beyond ASCII.
  static Terminal runAscii(Object... words) {
    return run(false, words);
  }

  private static Terminal run(boolean unicode, Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            unicode,
            false,
            false);
    int exit =
        CommandLineEntry.run(Stream.of(words).map(String::valueOf).toArray(String[]::new), console);
    Terminal terminal = new Terminal(exit, out.toString(UTF_8), err.toString(UTF_8));
    assertThat(terminal.all()).doesNotContain("Exception", "\tat ", "org.tinkuy.", "null");
    return terminal;
  }

  String all() {
    return out + err;
  }
}
