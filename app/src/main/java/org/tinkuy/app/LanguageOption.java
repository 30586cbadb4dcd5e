package org.tinkuy.app;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tinkuy.catalog.Texts;
import org.tinkuy.park.Park;
import org.tinkuy.views.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The option `--lang`, which every command has.
final class LanguageOption {
  private static final String NAME = "--lang";
  private static final String ENGLISH = "en";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = NAME,
      paramLabel = "LANG",
      defaultValue = ENGLISH,
      completionCandidates = Known.class)
  private String language = ENGLISH;

  /// The words of the language asked for; a language without texts is wrong use.
  Wording words(Texts texts) {
    if (!texts.speaks(language) && command != null) {
      String languages = String.join(", ", texts.listLanguages());
      throw new CommandLine.ParameterException(
          command.commandLine(),
          texts.get(
              ENGLISH, "app.wrong.language", Map.of("language", language, "languages", languages)));
    }
    return new Wording(texts, language);
  }

  /// The same with numbers and days as the country of a park writes them; as the language does
  /// where the park could not be read or states none.
  Wording words(Texts texts, Optional<Park> park) {
    return words(texts).inCountry(park.map(read -> read.profile().locality().country()).orElse(""));
  }

  /// The words to speak with before the arguments are understood: of the language that they seem to
  /// ask for, else English.
  static Wording guess(List<String> args, Texts texts) {
    String asked = ENGLISH;
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(NAME + "=")) {
        asked = args.get(i).substring(NAME.length() + 1);
      } else if (args.get(i).equals(NAME) && i + 1 < args.size()) {
        asked = args.get(i + 1);
      }
    }
    return new Wording(texts, texts.speaks(asked) ? asked : ENGLISH);
  }

  /// The languages that have texts, for the completion of a shell; asked for only there.
  static final class Known implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Wiring.load().texts().listLanguages().iterator();
    }
  }
}
