package org.tinkuy.views.wording;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.tinkuy.park.Due;
import org.tinkuy.park.Park;

/// Whom something that falls due concerns and what it is about, as a reader says it: names for ids,
/// words for codes, and the park's own texts in the reader's language.
///
/// @param names of tenants and bodies
/// @param told what the park's texts are called
public record DueText(Wording words, Names names, Told told) {
  /// The subject of a fact that is of the whole park.
  private static final String PARK = "park";

  public static DueText of(Park park, Wording words) {
    return new DueText(words, Names.of(park), Told.of(park, words.language()));
  }

  /// Names of those whom it concerns; empty where the row names none.
  public String who(Due due) {
    return each(
        due.who(), id -> id.equals(PARK) ? words.text("flows.park") : told.of(names.of(id)));
  }

  /// What it is about; empty where the row has nothing.
  public String what(Due due) {
    String whole = told.of(due.what());
    return whole.equals(due.what()) ? each(whole, this::word) : whole;
  }

  private String word(String code) {
    return words
        .find("due.word." + code)
        .or(() -> words.find("formula.word." + code))
        .orElseGet(() -> told.of(code));
  }

  private static String each(String list, UnaryOperator<String> word) {
    return Arrays.stream(list.split(", ", -1)).map(word).collect(Collectors.joining(", "));
  }
}
