package org.tinkuy.views;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.kernel.Check;

/// The words of the frame around the results ([Label] and [Sign]), in the document's language.
///
/// All are present, so a missing translation shows when the labels are made and not on page 7.
///
/// @param byKey texts by key; keys that are not of the frame are left out
public record Labels(Map<String, String> byKey) {
  public Labels {
    Map<String, String> given = byKey;
    byKey =
        keys().stream().collect(Collectors.toUnmodifiableMap(key -> key, key -> find(given, key)));
  }

  /// Every key that must have a text.
  public static List<String> keys() {
    return Stream.concat(
            Arrays.stream(Label.values()).map(Label::key),
            Arrays.stream(Sign.values()).map(Sign::labelKey))
        .toList();
  }

  /// The words of a label.
  public String text(Label label) {
    return find(byKey, label.key());
  }

  /// The words of a label with one place filled in.
  public String text(Label label, String place, Object value) {
    return text(label).replace("{" + place + "}", value.toString());
  }

  /// What a sign means.
  public String text(Sign sign) {
    return find(byKey, sign.labelKey());
  }

  private static String find(Map<String, String> texts, String key) {
    String text = Optional.ofNullable(texts.get(key)).orElse("");
    Check.that(
        !text.isBlank(),
        "views.labels.missing",
        "Label '%s': a text is needed, none is given.",
        key);
    return text;
  }
}
