package org.tinkuy.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
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
      FrameworksCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done; 2 done, but the input has errors; 3 wrong use; 1 a mistake of ours.",
      "First steps: tinkuy demo, then tinkuy assess MY-PARK/"
    })
final class CommandLineEntry {
  /// Runs one command and gives the process's exit code.
  static int run(String[] args, Console console) {
    CommandLine commands =
        new CommandLine(new CommandLineEntry(), new Factory(console))
            .setOut(new PrintWriter(console.out(), true, console.out().charset()))
            .setErr(new PrintWriter(console.err(), true, console.err().charset()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(CommandLineEntry::wrongUse)
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

  private static int wrongUse(CommandLine.ParameterException wrong, String[] args) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println("tinkuy: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println(
        "Try '%s --help'.".formatted(wrong.getCommandLine().getCommandSpec().qualifiedName()));
    return Exit.WRONG_USE.code();
  }

  /// An exception that reaches this point is either a file that could not be written or a bug.
  private static int mistake(Exception mistake, Console console) {
    if (mistake instanceof UncheckedIOException unwritten) {
      String reason =
          Optional.ofNullable(unwritten.getCause()).map(Throwable::getMessage).orElse("");
      console.err().printf("tinkuy: %s: %s%n", unwritten.getMessage(), reason);
      return Exit.INPUT_ERRORS.code();
    }
    console.err().println("tinkuy: this is a mistake of ours, not of your files.");
    console.err().println("Please report it with the file " + Main.report(mistake));
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
            new FrameworksCommand(console)
          }) {
        if (type.isInstance(command)) {
          return type.cast(command);
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
