package org.tinkuy.app;

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
}
