package org.tinkuy.app;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.tinkuy.views.wording.Wording;

/// The texts of help as picocli looks them up: its keys, such as `tinkuy.assess.out`, stand in the
/// catalog behind `help.`.
final class HelpTexts extends ResourceBundle {
  private static final String PREFIX = "help.";

  /// Letters that stand for an apostrophe and a colon within a word while help is laid out, so that
  /// no line ends after an elision (`l’entreprise`) or in the name of a figure (`finance:draws`).
  private static final char APOSTROPHE = '\u02BC';

  private static final char COLON = '\u02D0';

  private final Map<String, String> byKey = new HashMap<>();

  HelpTexts(Wording words) {
    for (String key : words.texts().listKeys()) {
      if (key.startsWith(PREFIX)) {
        byKey.put(key.substring(PREFIX.length()), joined(words.text(key)));
      }
    }
  }

  private static String joined(String text) {
    return text.replaceAll("(?<=\\p{L})’(?=\\p{L})", String.valueOf(APOSTROPHE))
        .replaceAll("(?<=\\p{L}):(?=\\p{L})", String.valueOf(COLON));
  }

  /// A section of help as it is printed.
  static String printed(String section) {
    return section.replace(APOSTROPHE, '’').replace(COLON, ':');
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return byKey.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(byKey.keySet());
  }
}
