package org.tinkuy.app;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.views.NumberStyle;

/// Where a command writes: results to one stream, messages to the other.
///
/// @param out results
/// @param err messages about what is wrong
/// @param unicode whether signs beyond ASCII can be shown
/// @param terminal whether both streams go to a terminal, where a line can be written over
/// @param desktop whether a person sits at a desktop where a page can be opened
record Console(
    PrintStream out, PrintStream err, boolean unicode, boolean terminal, boolean desktop) {

  private static final Pattern WITHIN_WORDS =
      Pattern.compile("(?<=[\\d\\p{L}])" + NumberStyle.HARD_SPACE + "(?=[\\d\\p{L}])");

  static Console ofProcess() {
    Charset charset = System.out.charset();
    boolean unicode = charset.name().startsWith("UTF");
    boolean terminal =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    boolean desktop =
        terminal
            && (System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || System.getProperty("os.name", "").matches("(?i).*(mac|windows).*"));
    return new Console(System.out, System.err, unicode, terminal, desktop);
  }

  /// Writes a line of results.
  void say(String line) {
    out.println(shown(line));
  }

  /// Writes a line about what is wrong.
  void warn(String line) {
    err.println(shown(line));
  }

  /// Writes over the line of messages that stands, without beginning a new one.
  void overwrite(String line) {
    err.print("\r" + shown(line));
    err.flush();
  }

  /// Thin and hard spaces keep numbers and units on one line; once the lines stand they are plain
  /// spaces, which every font has and every search finds.
  private String shown(String line) {
    String thin = line.replace(NumberStyle.THIN_SPACE, " ");
    String plain = WITHIN_WORDS.matcher(thin).replaceAll(" ");
    return unicode ? plain : Ascii.of(plain);
  }
}
