package org.tinkuy.kernel;

import java.util.List;
import java.util.Optional;

/// What became of outside data after every rule was asked: taken, taken in part, or refused.
///
/// @param <T> what was read
public sealed interface Checked<T> {

  /// Everything was taken.
  ///
  /// @param warnings warnings and notes, no error; empty where nothing is to be said
  record Accepted<T>(T value, List<Issue> warnings) implements Checked<T> {
    public Accepted {
      warnings = List.copyOf(warnings);
      Check.that(
          warnings.stream().noneMatch(Issue::isError),
          "kernel.checked.acceptedWithError",
          "Accepted: it must have no error, but has one of %s.",
          warnings);
    }

    @Override
    public List<Issue> issues() {
      return warnings;
    }

    @Override
    public Optional<T> find() {
      return Optional.of(value);
    }
  }

  /// Some of it was left out; each omission is named by an error.
  ///
  /// @param value what holds without the parts left out
  /// @param issues at least one error, besides warnings and notes
  record Partial<T>(T value, List<Issue> issues) implements Checked<T> {
    public Partial {
      issues = List.copyOf(issues);
      checkError("Partial", issues);
    }

    @Override
    public Optional<T> find() {
      return Optional.of(value);
    }
  }

  /// Nothing could be taken.
  ///
  /// @param issues at least one error, besides warnings and notes
  record Refused<T>(List<Issue> issues) implements Checked<T> {
    public Refused {
      issues = List.copyOf(issues);
      checkError("Refused", issues);
    }

    @Override
    public Optional<T> find() {
      return Optional.empty();
    }
  }

  /// All errors, warnings and notes in the order they were found.
  List<Issue> issues();

  /// The value, whole or partial; empty where refused.
  Optional<T> find();

  private static void checkError(String outcome, List<Issue> issues) {
    Check.that(
        issues.stream().anyMatch(Issue::isError),
        "kernel.checked.noError",
        "%s: it must name at least one error.",
        outcome);
  }
}
