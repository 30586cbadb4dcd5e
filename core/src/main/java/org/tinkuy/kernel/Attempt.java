package org.tinkuy.kernel;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects the issues of one reading, so that a person sees all problems at once.
///
/// For one thread. Used by readers of outside data only.
public final class Attempt {
  private final List<Issue> issues = new ArrayList<>();
  private boolean errors;

  /// Builds one element; where its constructor refuses, the refusal becomes an error at this place
  /// and the reading goes on.
  public <T> Optional<T> at(Place place, Supplier<T> element) {
    return atOf(() -> place, element);
  }

  /// The same where the place is worked out only if it is needed: of a hundred thousand cells few
  /// are refused.
  public <T> Optional<T> atOf(Supplier<Place> place, Supplier<T> element) {
    try {
      return Optional.of(element.get());
    } catch (Refusal refusal) {
      refused(place.get(), refusal);
      return Optional.empty();
    }
  }

  /// The same where the refusal says by the names in it which part it is about.
  ///
  /// @param place where the part stands that the refusal names
  public <T> Optional<T> atNamed(Function<Refusal, Place> place, Supplier<T> element) {
    try {
      return Optional.of(element.get());
    } catch (Refusal refusal) {
      refused(place.apply(refusal), refusal);
      return Optional.empty();
    }
  }

  private void refused(Place place, Refusal refusal) {
    add(new Issue(Severity.ERROR, place, refusal.reason(), refusal.hint()));
  }

  /// Adds an error: what it concerns is left out.
  ///
  /// @param code dotted and stable for ever; the key of the text in other languages
  /// @param hint what could be written instead; [Sentence#NONE] where there is none
  /// @param text the English template, with `%s` where a value stands
  @FormatMethod
  public void error(
      String code,
      Place place,
      Sentence hint,
      @FormatString String text,
      @Nullable Object... args) {
    add(new Issue(Severity.ERROR, place, Sentence.of(Issue.KEY + code, text, args), hint));
  }

  /// Adds a warning: it is taken, but somebody should look.
  ///
  /// @param code dotted and stable for ever; the key of the text in other languages
  /// @param hint what could be written instead; [Sentence#NONE] where there is none
  /// @param text the English template, with `%s` where a value stands
  @FormatMethod
  public void warn(
      String code,
      Place place,
      Sentence hint,
      @FormatString String text,
      @Nullable Object... args) {
    add(new Issue(Severity.WARNING, place, Sentence.of(Issue.KEY + code, text, args), hint));
  }

  /// Adds a note: it is taken, and this is how.
  ///
  /// @param code dotted and stable for ever; the key of the text in other languages
  /// @param hint what could be written instead; [Sentence#NONE] where there is none
  /// @param text the English template, with `%s` where a value stands
  @FormatMethod
  public void note(
      String code,
      Place place,
      Sentence hint,
      @FormatString String text,
      @Nullable Object... args) {
    add(new Issue(Severity.NOTE, place, Sentence.of(Issue.KEY + code, text, args), hint));
  }

  public void add(Issue issue) {
    issues.add(issue);
    errors |= issue.isError();
  }

  public void addAll(List<Issue> others) {
    others.forEach(this::add);
  }

  public boolean hasErrors() {
    return errors;
  }

  /// All issues so far, in the order they were found.
  public List<Issue> issues() {
    return List.copyOf(issues);
  }

  /// Accepted where no error was found, else partial.
  public <T> Checked<T> finish(T value) {
    return hasErrors()
        ? new Checked.Partial<>(value, issues)
        : new Checked.Accepted<>(value, issues);
  }

  /// Refused with all issues, of which at least one must be an error.
  public <T> Checked<T> refuse() {
    return new Checked.Refused<>(issues);
  }
}
