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

  private final Map<String, String> byKey = new HashMap<>();

  HelpTexts(Wording words) {
    for (String key : words.texts().listKeys()) {
      if (key.startsWith(PREFIX)) {
        byKey.put(key.substring(PREFIX.length()), words.text(key));
      }
    }
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
