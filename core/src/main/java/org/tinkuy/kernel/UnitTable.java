package org.tinkuy.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All units a program knows, with the names people use for them. Immutable.
///
/// A text is looked up as a name, then read as a product of names by the grammar of UCUM:
/// - `.` or `*` multiplies and `/` divides, left to right; `m2`, `m^2`, `m²`, `s-1` raise;
///   parentheses; whole numbers; `10*3` is 1000; `{…}` says something to people and is left out.
/// - Metric prefixes (`T G M k h da d c m u n`) stand before the code of a unit, or an alias of at
///   most two letters, where the unit admits them.
/// - ISO 4217 codes are units of money.
/// - Case matters (`mW`, `MW`). A name that is not known exactly is looked up without case and
///   accents, and counts only where that leaves one unit.
///
/// One unknown or ambiguous name makes the whole text unknown; nothing is guessed.
public final class UnitTable {
  private static final int MOST_SUGGESTIONS = 3;
  private static final int MOST_ALIASES = 30;

  private final List<Unit> units;
  private final Map<String, Unit> byCode;
  private final List<String> spellings;
  private final UnitNames names;

  private UnitTable(Builder builder) {
    this.units = List.copyOf(builder.units);
    this.byCode = Map.copyOf(builder.given);
    Map<String, Unit> all = builder.allNames();
    this.spellings =
        Stream.concat(builder.spellings.stream(), all.keySet().stream()).distinct().toList();
    this.names = new UnitNames(all, builder.choices);
  }

  public static Builder builder() {
    return new Builder();
  }

  /// The units that were added, in that order; without prefixed forms, products and money.
  public List<Unit> listUnits() {
    return units;
  }

  /// The unit of this text; empty where it is unknown or ambiguous.
  public Optional<Unit> find(String text) {
    Unit given = byCode.get(text);
    if (given != null) {
      return Optional.of(given);
    }
    String normal = Spelling.normal(text);
    Optional<Unit> named = names.find(normal);
    return named.isPresent() || !names.choices(normal).isEmpty()
        ? named
        : expression(normal).read();
  }

  /// The unit of this text; refuses what is unknown or ambiguous, naming what may be meant.
  public Unit get(String text) {
    Optional<Unit> found = find(text);
    if (found.isPresent()) {
      return found.get();
    }
    List<String> candidates = candidates(text);
    Check.that(
        candidates.isEmpty(),
        "kernel.unit.ambiguous",
        "Unit '%s': it has more than one meaning: %s.",
        text,
        String.join(", ", candidates));
    throw new Refusal(
        Sentence.of("issue.kernel.unit.unknown", "Unit '%s': it is not known.", text),
        Sentence.maybe(nearest(text)));
  }

  /// What an ambiguous text may mean, each readable by [#find]; empty where the text is not
  /// ambiguous.
  public List<String> candidates(String text) {
    String normal = Spelling.normal(text);
    List<String> whole = names.choices(normal);
    if (!whole.isEmpty() || find(text).isPresent()) {
      return whole;
    }
    UnitExpression expression = expression(normal);
    expression.read();
    return names.choices(expression.unknownName()).stream()
        .map(expression::withName)
        .filter(candidate -> find(candidate).isPresent())
        .toList();
  }

  /// Up to three known texts near an unknown one, each of another unit; of an ambiguous one its
  /// candidates; empty where none is near or the text is known.
  public List<String> nearest(String text) {
    if (find(text).isPresent()) {
      return List.of();
    }
    List<String> candidates = candidates(text);
    if (!candidates.isEmpty()) {
      return candidates.stream().limit(MOST_SUGGESTIONS).toList();
    }
    UnitExpression expression = expression(Spelling.normal(text));
    expression.read();
    Map<Unit, String> near = new LinkedHashMap<>();
    quotient(text).ifPresent(found -> near.put(get(found), found));
    for (String name : Nearest.of(expression.unknownName(), spellings, MOST_ALIASES)) {
      String candidate = expression.withName(name);
      find(candidate).ifPresent(unit -> near.putIfAbsent(unit, candidate));
    }
    return near.values().stream().limit(MOST_SUGGESTIONS).toList();
  }

  /// The quotient that a text is where its stroke was forgotten, with the longest unit above it:
  /// `mg/L` for `mgL`; empty where it is none. A doubled letter is a slip of its own: `kWhh` is no
  /// `kWh/h`.
  private Optional<String> quotient(String text) {
    for (int i = text.length() - 1; i > 0; i--) {
      String candidate = text.substring(0, i) + "/" + text.substring(i);
      boolean letters =
          Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i))
              && text.charAt(i - 1) != text.charAt(i);
      if (letters && find(candidate).isPresent()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private UnitExpression expression(String normal) {
    return new UnitExpression(normal, names);
  }

  /// Collects units and their names; a name can be given once.
  public static final class Builder {
    private static final int SYMBOL_LENGTH = 2;

    private final List<Unit> units = new ArrayList<>();
    private final List<String> spellings = new ArrayList<>();
    private final Map<String, Unit> given = new LinkedHashMap<>();
    private final Map<String, List<Unit>> prefixed = new LinkedHashMap<>();
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    private Builder() {}

    /// Adds a unit under its code and other names.
    ///
    /// @param metricPrefixes whether `k`, `M` and so on may stand before it
    /// @param aliases other names, in any language; the code itself need not be among them
    public Builder add(Unit unit, boolean metricPrefixes, List<String> aliases) {
      Check.that(
          !metricPrefixes || !unit.hasOffset(),
          "kernel.unit.prefixedOffset",
          "Unit '%s': a scale with its own zero takes no metric prefixes.",
          unit);
      units.add(unit);
      Stream.concat(Stream.of(unit.code()), aliases.stream()).forEach(name -> give(name, unit));
      if (metricPrefixes) {
        Stream.concat(Stream.of(unit.code()), aliases.stream())
            .filter(name -> name.equals(unit.code()) || name.length() <= SYMBOL_LENGTH)
            .forEach(symbol -> prefix(symbol, unit));
      }
      return this;
    }

    /// Declares that a text has several meanings, so that it is never read as one of them.
    ///
    /// @param candidates what it may mean, each readable by the finished table; at least two
    public Builder ambiguous(String text, List<String> candidates) {
      Check.that(
          candidates.size() >= 2,
          "kernel.unit.candidates",
          "Ambiguous unit '%s': it must have two candidates or more, but has %s.",
          text,
          candidates);
      checkFree(text);
      choices.put(Spelling.normal(text), List.copyOf(candidates));
      return this;
    }

    public UnitTable build() {
      UnitTable table = new UnitTable(this);
      choices.forEach(
          (text, candidates) ->
              candidates.forEach(
                  candidate ->
                      Check.that(
                          table.find(candidate).isPresent(),
                          "kernel.unit.candidateUnknown",
                          "Ambiguous unit '%s': its candidate '%s' is not a known unit.",
                          text,
                          candidate)));
      return table;
    }

    private void give(String name, Unit unit) {
      String normal = Spelling.normal(name);
      if (!unit.equals(given.get(normal))) {
        checkFree(name);
        given.put(normal, unit);
        spellings.add(name);
      }
    }

    private void checkFree(String name) {
      String normal = Spelling.normal(name);
      Check.that(
          !normal.isEmpty() && !given.containsKey(normal) && !choices.containsKey(normal),
          "kernel.unit.nameTaken",
          "Unit name '%s': it must not be blank nor given twice, but already means %s.",
          name,
          given.containsKey(normal) ? given.get(normal) : choices.get(normal));
    }

    private void prefix(String symbol, Unit unit) {
      for (MetricPrefix prefix : MetricPrefix.values()) {
        Unit whole = prefix.of(unit);
        for (String name : prefix.before(symbol)) {
          prefixed.computeIfAbsent(Spelling.normal(name), _ -> new ArrayList<>()).add(whole);
        }
      }
    }

    /// What was given by hand, and the prefixed forms that do not clash with it nor with each
    /// other.
    private Map<String, Unit> allNames() {
      Map<String, Unit> all = new LinkedHashMap<>(given);
      prefixed.forEach(
          (name, meanings) -> {
            if (!choices.containsKey(name) && meanings.stream().distinct().count() == 1) {
              all.putIfAbsent(name, meanings.getFirst());
            }
          });
      return all;
    }
  }
}
