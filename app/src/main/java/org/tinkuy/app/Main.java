package org.tinkuy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the program begins: answers the version at once, before any library is loaded.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      System.out.println("tinkuy " + Version.text());
      return;
    }
    int exit = run(args);
    System.out.flush();
    System.exit(exit);
  }

  /// Runs a command; what even the commands could not handle, such as too little memory, ends here.
  private static int run(String[] args) {
    try {
      return CommandLineEntry.run(args, Console.ofProcess());
    } catch (Throwable mistake) {
      System.err.println("tinkuy: this went wrong beyond repair; too little memory may be why.");
      System.err.println("Please report it with the file " + report(mistake));
      return Exit.BUG.code();
    }
  }

  /// Writes what is needed to mend a mistake of ours to a file, so that no stack trace reaches the
  /// screen; gives the file's path, or why there is none.
  static String report(Throwable mistake) {
    StringBuilder text = new StringBuilder();
    text.append("tinkuy ").append(Version.text()).append(", Java ").append(Runtime.version());
    for (Optional<Throwable> part = Optional.of(mistake);
        part.isPresent();
        part = part.map(Throwable::getCause)) {
      text.append("\n").append(part.get());
      Stream.of(part.get().getStackTrace()).forEach(at -> text.append("\n  at ").append(at));
    }
    try {
      Path file = Files.createTempFile("tinkuy-mistake-", ".txt");
      Files.writeString(file, text.append('\n'));
      return file.toString();
    } catch (IOException unwritable) {
      return "(no file could be written: %s)".formatted(unwritable.getMessage());
    }
  }
}
