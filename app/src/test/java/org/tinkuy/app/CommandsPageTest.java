package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Keeps `docs/commands.md` equal to the commands. Written anew with `-Dtinkuy.regenerate=true`.
class CommandsPageTest {
  private static final String MARK = "<!-- What follows is written by CommandsPageTest. -->\n";
  private static final Wording WORDS = new Wording(CatalogLoader.texts(), "en");

  @Test
  void thePageOfCommandsSaysWhatTheCommandsAre() throws IOException {
    Path page = Folders.ROOT.resolve("docs/commands.md");
    String text = Files.readString(page);
    String expected = text.substring(0, text.indexOf(MARK) + MARK.length()) + commands();
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.writeString(page, expected);
    }

    assertThat(Files.readString(page))
        .as("docs/commands.md; -Dtinkuy.regenerate=true writes it anew")
        .isEqualTo(expected);
  }

  private static String commands() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    CommandLine all =
        CommandLineEntry.commands(new Console(nowhere, nowhere, true, false, false), () -> WORDS);
    // asking for help is what gives the commands their texts
    CommandLine.Help help = all.getHelp();
    assertThat(help.subcommands()).isNotEmpty();
    List<String> lines = new ArrayList<>();
    all.getSubcommands().values().forEach(command -> lines.addAll(command(command)));
    return HelpTexts.printed(String.join("\n", lines) + "\n");
  }

  private static List<String> command(CommandLine command) {
    var spec = command.getCommandSpec();
    List<String> lines = new ArrayList<>();
    lines.add("\n## tinkuy " + command.getCommandName());
    lines.add("\n" + String.join(" ", spec.usageMessage().description()));
    lines.add("\n```\n" + synopsis(command) + "\n```");
    lines.add("\n| argument | meaning |\n|---|---|");
    spec.positionalParameters().forEach(arg -> lines.add(row(arg.paramLabel(), arg)));
    spec.options().forEach(option -> lines.add(row(name(option), option)));
    return lines;
  }

  private static String synopsis(CommandLine command) {
    CommandLine.Help help =
        new CommandLine.Help(
            command.getCommandSpec(),
            CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    return help.synopsis(0).strip();
  }

  private static String name(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private static String row(String name, ArgSpec arg) {
    String meaning =
        String.join(" ", arg.description())
            .replace("${DEFAULT-VALUE}", String.valueOf(arg.defaultValue()));
    assertThat(meaning).as(name).isNotBlank();
    return "| `%s` | %s |".formatted(name, meaning);
  }
}
