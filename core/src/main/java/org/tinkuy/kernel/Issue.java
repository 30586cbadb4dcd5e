package org.tinkuy.kernel;

import java.util.List;

/// Something a person should know or repair in outside data.
///
/// @param place where it stands
/// @param reason what is wrong; its key is [#KEY] and the code
/// @param hint what could be written instead; [Sentence#NONE] where there is none
public record Issue(Severity severity, Place place, Sentence reason, Sentence hint) {
  /// Before a code it makes the key of the text.
  public static final String KEY = "issue.";

  public Issue {
    Check.that(
        reason.key().length() > KEY.length() && reason.key().startsWith(KEY),
        "kernel.issue.noCode",
        "Issue at %s: it must have a code.",
        place);
    Check.that(
        !reason.english().isBlank(),
        "kernel.issue.noMessage",
        "Issue '%s': it must have a message.",
        reason.key());
  }

  /// An error that only developers meet, in the catalog itself, from which the texts would come:
  /// told in English.
  ///
  /// @param hint what could be written instead; "" where there is none
  public static Issue inEnglish(
      String code, Place place, String english, List<String> values, String hint) {
    List<Sentence> parts = values.stream().map(Sentence::value).toList();
    return new Issue(
        Severity.ERROR, place, new Sentence(KEY + code, english, parts), Sentence.value(hint));
  }

  /// The same issue at another place.
  public Issue at(Place other) {
    return new Issue(severity, other, reason, hint);
  }

  /// Dotted and stable for ever, as `park.offer.priceUnitMismatch`.
  public String code() {
    return reason.key().substring(KEY.length());
  }

  /// The English sentence with its values in place.
  public String message() {
    return reason.english();
  }

  /// The values of the sentence in order.
  public List<String> values() {
    return reason.values();
  }

  /// What could be written instead, in English; "" where there is none.
  public String suggestion() {
    return hint.english();
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
