package org.tinkuy.app;

/// Where the program begins: answers the version at once, before any library is loaded.
public final class Main {
  private static final int WRONG_USE = 3;

  private Main() {}

  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals("--version")) {
      System.out.println("tinkuy " + version());
      return;
    }
    System.err.println("Usage: tinkuy --version");
    System.exit(WRONG_USE);
  }

  private static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
