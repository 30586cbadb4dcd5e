package org.tinkuy.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Collects the issues of one reading, so that a person sees all problems at once.
///
/// For one thread. Used by readers of outside data only.
public final class Attempt {
  /// Begins the last sentence of a refusal that says what could be written instead.
  private static final String HINT = " Maybe ";

  private final List<Issue> issues = new ArrayList<>();

  /// Builds one element; where its constructor refuses, the refusal becomes an error at this place
  /// and the reading goes on.
  public <T> Optional<T> at(Place place, Supplier<T> element) {
    try {
      return Optional.of(element.get());
    } catch (Refusal refusal) {
      int hint = refusal.text().lastIndexOf(HINT);
      String reason = hint < 0 ? refusal.text() : refusal.text().substring(0, hint).strip();
      String suggestion = hint < 0 ? "" : refusal.text().substring(hint).strip();
      error(refusal.code(), place, reason, refusal.values(), suggestion);
      return Optional.empty();
    }
  }

  /// Adds an error.
  ///
  /// @param suggestion what could be written instead; "" where there is none
  public void error(
      String code, Place place, String message, List<String> values, String suggestion) {
    add(new Issue(code, Severity.ERROR, place, message, values, suggestion));
  }

  /// Adds a warning.
  ///
  /// @param suggestion what could be written instead; "" where there is none
  public void warn(
      String code, Place place, String message, List<String> values, String suggestion) {
    add(new Issue(code, Severity.WARNING, place, message, values, suggestion));
  }

  /// Adds a note.
  ///
  /// @param suggestion what could be written instead; "" where there is none
  public void note(
      String code, Place place, String message, List<String> values, String suggestion) {
    add(new Issue(code, Severity.NOTE, place, message, values, suggestion));
  }

  public void add(Issue issue) {
    issues.add(issue);
  }

  public void addAll(List<Issue> others) {
    issues.addAll(others);
  }

  public boolean hasErrors() {
    return issues.stream().anyMatch(Issue::isError);
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
