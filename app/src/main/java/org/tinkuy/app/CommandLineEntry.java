package org.tinkuy.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands and what stands around them: help, wrong use, and mistakes of ours, which become a
/// file and a sentence, never a stack trace on the screen.
@Command(
    name = "tinkuy",
    description = {
      "Turns the spreadsheets of an industrial park into a map, an evidence-backed score and a report.",
      "Everything runs on this computer; nothing is sent anywhere."
    },
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      AssessCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      FrameworksCommand.class,
      SolveCommand.class
    },
    footer = {
      "",
      "First steps:  tinkuy demo, then tinkuy check MY-PARK/ and tinkuy assess MY-PARK/",
      "Exit codes:   0 done; 1 a mistake of ours; 2 the input has errors; 3 wrong use"
    })
final class CommandLineEntry {
  /// Runs one command and gives the process's exit code.
  static int run(String[] args, Console console) {
    CommandLine commands =
        new CommandLine(new CommandLineEntry(), new Factory(console))
            .setOut(new PrintWriter(console.out(), true, console.out().charset()))
            .setErr(new PrintWriter(console.err(), true, console.err().charset()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(100)
            .setParameterExceptionHandler((wrong, _) -> wrongUse(wrong, console))
            .setExecutionExceptionHandler((mistake, _, _) -> mistake(mistake, console));
    help(commands);
    if (args.length == 0) {
      commands.usage(console.out());
      return Exit.WRONG_USE.code();
    }
    return commands.execute(args);
  }

  /// Every command answers `--help` and `--version`.
  private static void help(CommandLine commands) {
    commands.getCommandSpec().mixinStandardHelpOptions(true).version("tinkuy " + Version.text());
    commands.getSubcommands().values().forEach(CommandLineEntry::help);
  }

  private static int wrongUse(CommandLine.ParameterException wrong, Console console) {
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String reason =
        wrong instanceof CommandLine.UnmatchedArgumentException unknown
            ? unknown(unknown)
            : wrong.getMessage() + ".";
    console.warn("tinkuy: " + reason);
    console.warn("Try '%s --help'.".formatted(name));
    return Exit.WRONG_USE.code();
  }

  /// What is not known, with what may be meant.
  private static String unknown(CommandLine.UnmatchedArgumentException wrong) {
    String word = wrong.getUnmatched().getFirst();
    CommandLine.Model.CommandSpec command = wrong.getCommandLine().getCommandSpec();
    String kind = command.subcommands().isEmpty() ? "not expected here" : "not a command";
    List<String> near =
        word.startsWith("-")
            ? Nearest.of(word, command.optionsMap().keySet())
            : Nearest.of(word, command.subcommands().keySet());
    return "'%s' is %s.%s"
        .formatted(
            word,
            word.startsWith("-") ? "not an option" : kind,
            near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".");
  }

  /// An exception that reaches this point is either a file that could not be written or a bug.
  private static int mistake(Exception mistake, Console console) {
    if (mistake instanceof UncheckedIOException unwritten) {
      String what = String.valueOf(unwritten.getMessage()).replaceAll("\\.$", "");
      String reason = Optional.ofNullable(unwritten.getCause()).map(Unwritten::reason).orElse("");
      console.warn("tinkuy: %s: %s.".formatted(what, reason));
      console.warn("Maybe give another folder with --out.");
      return Exit.WRONG_USE.code();
    }
    console.warn("tinkuy: this is a mistake of ours, not of your files.");
    console.warn("Please report it with the file " + Main.report(mistake));
    return Exit.BUG.code();
  }

  /// Makes commands, each with the console it writes to.
  private record Factory(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Object command :
          new Object[] {
            new DemoCommand(console),
            new AssessCommand(console),
            new CheckCommand(console),
            new ExplainCommand(console),
            new FrameworksCommand(console),
            new SolveCommand(console)
          }) {
        if (type.isInstance(command)) {
          return type.cast(command);
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
