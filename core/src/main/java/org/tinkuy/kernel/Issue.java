package org.tinkuy.kernel;

import java.util.List;

/// Something a person should know or repair in outside data.
///
/// @param code dotted and stable for ever, as `park.offer.priceUnitMismatch`; the key of the text
///   in other languages
/// @param place where it stands
/// @param message the English sentence with its values in place
/// @param values the values of the sentence in order, for texts in other languages
/// @param suggestion what could be written instead; "" where there is none
public record Issue(
    String code,
    Severity severity,
    Place place,
    String message,
    List<String> values,
    String suggestion) {
  public Issue {
    Check.that(!code.isBlank(), "kernel.issue.noCode", "Issue at %s: it must have a code.", place);
    Check.that(
        !message.isBlank(), "kernel.issue.noMessage", "Issue '%s': it must have a message.", code);
    values = List.copyOf(values);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
