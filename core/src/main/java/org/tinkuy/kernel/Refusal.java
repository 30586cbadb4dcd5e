package org.tinkuy.kernel;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A broken rule, thrown by [Check] out of the constructor that holds the rule.
///
/// Inside the program it is a bug and nobody catches it; a reader of outside data meets it only
/// through [Attempt#at], which makes an [Issue] of it.
public final class Refusal extends IllegalArgumentException {
  /// Begins the last sentence of a template that says what could be written instead.
  private static final String HINT = " Maybe ";

  private static final String HINT_KEY = "hint.";
  private static final Pattern VALUE = Pattern.compile("%[sd]");

  private static final long serialVersionUID = 1L;

  private final transient Sentence reason;
  private final transient Sentence hint;

  /// A refusal; thrown where no single condition stands for the rule.
  ///
  /// @param reason what is wrong; its key is [Issue#KEY] and the code
  /// @param hint what could be written instead; [Sentence#NONE] where there is none
  public Refusal(Sentence reason, Sentence hint) {
    super((reason + " " + hint).strip());
    this.reason = reason;
    this.hint = hint;
  }

  /// A refusal from a template whose last sentence may be a hint, which begins with _Maybe_.
  ///
  /// @param code dotted and stable for ever
  /// @param text the English template, with `%s` where a value stands
  @FormatMethod
  public static Refusal of(String code, @FormatString String text, @Nullable Object... args) {
    String key = Issue.KEY + code;
    List<@Nullable Object> values = Arrays.asList(args);
    int at = text.lastIndexOf(HINT);
    if (at < 0) {
      return new Refusal(Sentence.made(key, text, values), Sentence.NONE);
    }
    String reason = text.substring(0, at);
    int own = Math.toIntExact(VALUE.matcher(reason).results().count());
    return new Refusal(
        Sentence.made(key, reason, values.subList(0, own)),
        Sentence.made(
            HINT_KEY + code, text.substring(at).strip(), values.subList(own, values.size())));
  }

  public String code() {
    return reason.key().substring(Issue.KEY.length());
  }

  /// What is wrong.
  public Sentence reason() {
    return reason;
  }

  /// What could be written instead; [Sentence#NONE] where there is none.
  public Sentence hint() {
    return hint;
  }

  /// The English sentence with its hint; never absent.
  public String text() {
    return String.valueOf(getMessage());
  }

  /// The values of reason and hint in order.
  public List<String> values() {
    return Stream.of(reason, hint).flatMap(s -> s.values().stream()).toList();
  }
}
