package org.tinkuy.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the program begins: answers the version at once, before any library is loaded.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      System.out.println("tinkuy " + Version.text());
      return;
    }
    int exit = CommandLineEntry.run(args, Console.ofProcess());
    System.out.flush();
    System.exit(exit);
  }

  /// Writes what is needed to mend a mistake of ours to a file, so that no stack trace reaches the
  /// screen; gives the file's path, or why there is none.
  static String report(Exception mistake) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println("tinkuy " + Version.text() + ", Java " + Runtime.version());
    mistake.printStackTrace(writer);
    try {
      Path file = Files.createTempFile("tinkuy-mistake-", ".txt");
      Files.writeString(file, text.toString());
      return file.toString();
    } catch (IOException unwritable) {
      return "(no file could be written: %s)".formatted(unwritable.getMessage());
    }
  }
}
