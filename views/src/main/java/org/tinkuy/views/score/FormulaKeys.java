package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The keys under which the texts of the catalog tell a part of a formula in words: a condition
/// that does not hold, and a way that was taken.
public final class FormulaKeys {
  /// How keys begin that tell a condition that does not hold.
  public static final String FAILED = "report.failed.";

  /// How keys begin that tell a way that was taken.
  public static final String WAY = "explain.way.";

  /// What is compared: `factNumber(park, carbonIntensityTarget)`, of which the texts know the name;
  /// or what somebody stated.
  private static final Pattern FACT = Pattern.compile("fact(?:Number)?\\(\\w+, (\\w+)\\)");

  private static final Pattern COMPARISON = Pattern.compile("([^<>=]+) (?:<=|<|>=|>|=) ([^<>=]+)");

  private static final Pattern CALL = Pattern.compile("(\\w+)\\(.*\\)");

  private FormulaKeys() {}

  /// The keys of a condition that does not hold, the nearest first: of itself, of the two facts
  /// that it compares, of whatever it asks by its name.
  public static List<String> failed(String condition) {
    List<String> keys = new ArrayList<>(List.of(FAILED + dashed(condition)));
    sides(condition)
        .ifPresent(both -> keys.add(FAILED + name(both.group(1)) + "." + name(both.group(2))));
    Matcher call = CALL.matcher(condition);
    if (call.matches()) {
      keys.add(FAILED + call.group(1));
    }
    return keys;
  }

  /// The key of a way: one for all that take what somebody stated.
  public static String way(String formula) {
    return WAY + (FACT.matcher(formula).matches() ? "stated" : dashed(formula));
  }

  /// What a condition compares, on its left as group 1 and on its right as group 2; empty where it
  /// is no comparison.
  static Optional<MatchResult> sides(String condition) {
    Matcher comparison = COMPARISON.matcher(condition);
    return comparison.matches() ? Optional.of(comparison) : Optional.empty();
  }

  private static String name(String side) {
    Matcher fact = FACT.matcher(side);
    return fact.matches() ? fact.group(1) : side;
  }

  /// Names and numbers, joined by dashes.
  private static String dashed(String formula) {
    return formula.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
