package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// One rule of a country's law on what may be handed from firm to firm.
///
/// Its words stand in the texts under `law.SCHEME.ID.says` and, where something must be asked of
/// the authority, `law.SCHEME.ID.asks`; how its source is cited, under `law.SCHEME.ID.source`. A
/// title stands in an official language of the law, and in one of them that the reader knows.
///
/// @param id unique in its scheme
/// @param verdict what it says of an exchange that it is about
/// @param status what the material is by this rule: product, byProduct, endOfWaste or waste; empty
///   where the rule says nothing of it
/// @param when words that a case must have, by what they are about; all of them must hold, and of
///   the words of one any
/// @param says the rule
/// @param asks the question to the authority; [Sentence#NONE] where nothing is asked
/// @param year of the law, as it is cited
/// @param provenance source and confidence
public record LawRule(
    String id,
    Verdict verdict,
    String status,
    Map<String, List<String>> when,
    Sentence says,
    Sentence asks,
    int year,
    Provenance provenance) {
  /// What a condition may be about. Codes and sectors hold by their first signs; a code of another
  /// list than the List of Waste has the name of its list before it: `Basel B1200`.
  public static final Set<String> ABOUT =
      Set.of(
          "kind", "hazard", "code", "carrier", "takes", "permit", "decided", "regime", "border",
          "to", "customs", "burnt", "burns");

  private static final Set<String> BY_BEGINNING = Set.of("code", "takes");

  /// What a rule says of an exchange.
  public enum Verdict {
    ALLOWED,
    /// Somebody must decide first.
    OPEN,
    REFUSED
  }

  public LawRule {
    when = Ordered.copyOf(when);
    for (String about : when.keySet()) {
      Check.that(
          ABOUT.contains(about),
          "catalog.law.about",
          "Rule '%s': a condition must be about one of %s, but is about '%s'.",
          id,
          ABOUT.stream().sorted().toList(),
          about);
    }
    Check.that(
        verdict != Verdict.OPEN || !asks.isEmpty(),
        "catalog.law.asks",
        "Rule '%s': what is open must be asked, but there is no question.",
        id);
  }

  /// The key of how its source is cited.
  public String sourceKey() {
    return says.key().replaceFirst("[.]says$", ".source");
  }

  /// Whether the rule is about a case.
  ///
  /// @param facts what is so in the case, by what it is about; any of several words will do
  public boolean isAbout(Map<String, List<String>> facts) {
    return when.entrySet().stream()
        .allMatch(
            each ->
                facts.getOrDefault(each.getKey(), List.of()).stream()
                    .anyMatch(fact -> holds(each.getKey(), each.getValue(), fact)));
  }

  private static boolean holds(String about, List<String> words, String fact) {
    return BY_BEGINNING.contains(about)
        ? words.stream().anyMatch(fact::startsWith)
        : words.contains(fact);
  }
}
