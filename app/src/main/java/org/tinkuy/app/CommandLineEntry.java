package org.tinkuy.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands and what stands around them: help, wrong use, and mistakes of ours, which become a
/// file and a sentence, never a stack trace on the screen.
@Command(
    name = "tinkuy",
    subcommands = {
      DemoCommand.class,
      AssessCommand.class,
      CompareCommand.class,
      FlowsCommand.class,
      ExchangesCommand.class,
      FinanceCommand.class,
      CheckCommand.class,
      MapCommand.class,
      ImportCommand.class,
      DiffCommand.class,
      ConvertCommand.class,
      DueCommand.class,
      NextYearCommand.class,
      ReviewCommand.class,
      TemplateCommand.class,
      FormsCommand.class,
      CollectCommand.class,
      BandsCommand.class,
      MatchCommand.class,
      ExplainCommand.class,
      FrameworksCommand.class,
      CatalogCommand.class,
      SolveCommand.class,
      PackageCommand.class,
      CompletionCommand.class
    })
final class CommandLineEntry {
  /// Runs one command and gives the process's exit code.
  static int run(String[] args, Console console) {
    Supplier<Wording> words = () -> LanguageOption.guess(List.of(args), CatalogLoader.texts());
    CommandLine commands =
        commands(console, words)
            .setOut(new PrintWriter(console.out(), true, console.out().charset()))
            .setErr(new PrintWriter(console.err(), true, console.err().charset()))
            .setParameterExceptionHandler((wrong, _) -> wrongUse(wrong, words.get(), console))
            .setExecutionExceptionHandler(
                (mistake, _, _) -> mistake(mistake, words.get(), console));
    if (args.length == 0) {
      commands.usage(console.out());
      return Exit.WRONG_USE.code();
    }
    return commands.execute(args);
  }

  /// All commands.
  ///
  /// @param words asked for when help is shown, and not before: most runs show none
  static CommandLine commands(Console console, Supplier<Wording> words) {
    CommandLine commands =
        new CommandLine(new CommandLineEntry(), new Factory(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpWidth(100);
    help(commands);
    return commands.setHelpFactory(
        (command, colours) -> {
          Wording spoken = words.get();
          speak(command.root().commandLine(), spoken);
          return new SpokenHelp(command, colours, spoken);
        });
  }

  /// Every command answers `--help` and `--version`.
  private static void help(CommandLine commands) {
    commands.getCommandSpec().mixinStandardHelpOptions(true).version("tinkuy " + Version.text());
    commands
        .getHelpSectionMap()
        .replaceAll((_, section) -> shown -> HelpTexts.printed(section.render(shown)));
    commands.getSubcommands().values().forEach(CommandLineEntry::help);
  }

  private static void speak(CommandLine commands, Wording words) {
    commands.setResourceBundle(new HelpTexts(words));
    headings(commands, words);
    commands.getSubcommands().values().forEach(command -> headings(command, words));
  }

  private static void headings(CommandLine command, Wording words) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading(words.text("help.usage") + " ")
        .synopsisSubcommandLabel(words.text("help.command"))
        .commandListHeading(words.text("help.commands") + "%n")
        .footerHeading(command.getParent() == null ? "%n" : "");
  }

  private static int wrongUse(
      CommandLine.ParameterException wrong, Wording words, Console console) {
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.warn("tinkuy: " + new WrongUse(words).reason(wrong));
    console.warn(words.text("app.wrong.help", "command", name));
    return Exit.WRONG_USE.code();
  }

  /// An exception that reaches this point is either a file that could not be written or a bug.
  private static int mistake(Exception mistake, Wording words, Console console) {
    if (mistake instanceof UncheckedIOException unwritten) {
      console.warn("tinkuy: " + new Unwritten(words).sentence(unwritten));
      console.warn(words.text("app.unwritten.hint"));
      return Exit.WRONG_USE.code();
    }
    if (mistake instanceof OwnCatalog.Unsound unsound) {
      new IssueLines(words, console::warn).all(unsound.issues());
      console.warn(
          words.text(
              "app.catalog.unsound",
              Map.of("folder", unsound.folder().toString(), "variable", OwnCatalog.VARIABLE)));
      return Exit.INPUT_ERRORS.code();
    }
    console.warn("tinkuy: " + words.text("app.mistake"));
    console.warn(words.text("app.mistake.report", "file", Main.report(mistake)));
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
            new CompareCommand(console),
            new FlowsCommand(console),
            new ExchangesCommand(console),
            new FinanceCommand(console),
            new CheckCommand(console),
            new MapCommand(console),
            new ImportCommand(console),
            new DiffCommand(console),
            new ConvertCommand(console),
            new DueCommand(console),
            new NextYearCommand(console),
            new ReviewCommand(console),
            new TemplateCommand(console),
            new FormsCommand(console),
            new CollectCommand(console),
            new BandsCommand(console),
            new MatchCommand(console),
            new ExplainCommand(console),
            new FrameworksCommand(console),
            new CatalogCommand(console),
            new SolveCommand(console),
            new PackageCommand(console),
            new CompletionCommand(console)
          }) {
        if (type.isInstance(command)) {
          return type.cast(command);
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
