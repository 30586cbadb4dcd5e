package org.tinkuy.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.kernel.Check;

/// When an aggregate of several firms may be shown to others than the park's operator: the numbers
/// of the rules, by name, with the version that is stored in every result they shaped.
///
/// @param version of the catalog's rules, from 1; a park's own numbers are named behind it
/// @param numbers the numbers of the rules by name
/// @param changed names of the numbers that a park chose itself
/// @param sources where the version and the numbers of the catalog are from, by name; empty where
///   they are not of a catalog
public record DisclosureRules(
    int version,
    Map<String, Double> numbers,
    Set<String> changed,
    Map<String, Provenance> sources) {
  /// Names of the numbers, each of them needed.
  public enum Name {
    /// Fewest firms that an aggregate is made of, without the park body.
    MINIMUM_CONTRIBUTORS("minimumContributors", 1, 100),
    /// How many of the largest firms dominance looks at.
    DOMINANCE_FIRMS("dominanceFirms", 1, 10),
    /// The most that these may have of the whole, 0 to 1; 1 switches the rule off.
    DOMINANCE_SHARE("dominanceShare", 0, 1),
    /// How near nobody may come to what a firm gave, in percent of it; 0 switches the rule off.
    P_PERCENT("pPercent", 0, 1000),
    /// How many firms may tell one another what they gave.
    COLLUDERS("colluders", 0, 10),
    /// A share of fewer firms than this is met or not met and no number.
    SHARE_FIRMS("shareFirms", 1, 1000),
    /// From so many firms a share may say all or none.
    CROWD("crowd", 1, 100_000),
    /// A park of fewer tenants than this gives totals of the park alone.
    SMALL_PARK("smallPark", 0, 1000),
    /// By how much the rest of a total changes from period to period by itself, 0 to 1.
    DRIFT("drift", 0, 1),
    /// How many times the lower end of a band its upper end is.
    BAND_FACTOR("bandFactor", 1.000001, 1000);

    private final String text;
    private final double least;
    private final double most;

    Name(String text, double least, double most) {
      this.text = text;
      this.least = least;
      this.most = most;
    }

    /// How it is written.
    public String text() {
      return text;
    }
  }

  /// No aggregate is shown at all: the rules of a catalog without any.
  public static final DisclosureRules NONE = new DisclosureRules(0, Map.of(), Set.of());

  public DisclosureRules {
    numbers = Ordered.copyOf(numbers);
    changed = Set.copyOf(changed);
    sources = Ordered.copyOf(sources);
    for (Name name : Name.values()) {
      check(name, numbers.getOrDefault(name.text, name.least));
    }
  }

  /// Rules that are not of a catalog.
  public DisclosureRules(int version, Map<String, Double> numbers, Set<String> changed) {
    this(version, numbers, changed, Map.of());
  }

  private static void check(Name name, double number) {
    Check.that(
        number >= name.least && number <= name.most,
        "catalog.disclosure",
        "Rule of disclosure '%s': it must be %s to %s, but is %s.",
        name.text,
        name.least,
        name.most,
        number);
  }

  /// Whether there are rules, without which nothing may be shown.
  public boolean isWhole() {
    for (Name name : Name.values()) {
      if (!numbers.containsKey(name.text)) {
        return false;
      }
    }
    return version > 0;
  }

  /// The number of a rule.
  public double get(Name name) {
    Check.that(
        numbers.containsKey(name.text),
        "catalog.disclosure.unknown",
        "Rule of disclosure '%s' is not in the catalog.",
        name.text);
    return numbers.getOrDefault(name.text, name.least);
  }

  /// The number of a rule that counts firms.
  public int whole(Name name) {
    return (int) Math.ceil(get(name));
  }

  /// The same rules with numbers of a park's own.
  public DisclosureRules with(Map<String, Double> own) {
    Map<String, Double> all = new LinkedHashMap<>(numbers);
    Set<String> differing = new TreeSet<>(changed);
    own.forEach(
        (name, number) -> {
          if (!number.equals(all.put(name, number))) {
            differing.add(name);
          }
        });
    return new DisclosureRules(version, all, differing, sources);
  }

  /// The same rules with another number.
  ///
  /// @param number in the unit of the rule
  public DisclosureRules with(Name name, double number) {
    return with(Map.of(name.text, number));
  }

  /// The version as results state it: `1`, or `1 with minimumContributors 5` where a park chose its
  /// own.
  public String text() {
    StringBuilder text = new StringBuilder(Integer.toString(version));
    String before = " with ";
    for (Map.Entry<String, Double> each : numbers.entrySet()) {
      if (changed.contains(each.getKey())) {
        text.append(before).append(each.getKey()).append(' ').append(plain(each.getValue()));
        before = ", ";
      }
    }
    return text.toString();
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
