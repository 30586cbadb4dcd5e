package org.tinkuy.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with the arguments of a command, in words.
record WrongUse(Wording words) {
  String reason(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown -> unknown(unknown);
      case MissingParameterException missing -> missing(missing.getMissing());
      case OverwrittenOptionException twice ->
          words.text("app.wrong.twice", "name", name(twice.getOverwritten()));
      default ->
          wrong.getArgSpec() == null
              ? String.valueOf(wrong.getMessage())
              : value(wrong.getArgSpec(), String.valueOf(wrong.getValue()));
    };
  }

  /// What is not known, with what may be meant.
  private String unknown(UnmatchedArgumentException wrong) {
    String word = wrong.getUnmatched().getFirst();
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    boolean option = word.startsWith("-");
    String other = command.subcommands().isEmpty() ? "app.wrong.unexpected" : "app.wrong.command";
    List<String> near =
        Nearest.of(word, option ? command.optionsMap().keySet() : command.subcommands().keySet());
    String reason = words.text(option ? "app.wrong.option" : other, "word", word);
    return (reason + " " + words.say(Sentence.maybe(near))).strip();
  }

  private String missing(List<ArgSpec> missing) {
    boolean value = missing.stream().allMatch(arg -> arg.isOption() && !arg.required());
    String names = missing.stream().map(this::name).collect(Collectors.joining(", "));
    return value
        ? words.text("app.wrong.noValue", "name", names)
        : words.text("app.wrong.missing", "names", names);
  }

  private String value(ArgSpec arg, String value) {
    String known =
        arg.type().equals(Audience.class)
            ? AudienceOption.WORDS
            : Stream.ofNullable(arg.type().getEnumConstants())
                .flatMap(Stream::of)
                .map(word -> word.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    return known.isEmpty()
        ? words.text("app.wrong.value", Map.of("value", value, "name", name(arg)))
        : words.text(
            "app.wrong.valueOf", Map.of("value", value, "name", name(arg), "words", known));
  }

  private String name(ArgSpec arg) {
    return arg instanceof OptionSpec option
        ? option.longestName()
        : "'" + SpokenHelp.label(arg, words) + "'";
  }
}
