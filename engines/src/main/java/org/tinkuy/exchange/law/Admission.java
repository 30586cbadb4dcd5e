package org.tinkuy.exchange.law;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.catalog.LawScheme;
import org.tinkuy.kernel.Sentence;

/// What the law says of one exchange, with every rule that is about it.
///
/// @param verdict of the strictest rule; open also where no rule says what the material is
/// @param status what the material is by the rules that decided: product, byProduct, endOfWaste or
///   waste; empty where none says
/// @param rules all that are about it, the strictest first
/// @param scheme whose law it is; empty where the catalog knows none of the country
public record Admission(
    Verdict verdict, String status, List<LawRule> rules, Optional<String> scheme) {
  public Admission {
    rules = List.copyOf(rules);
  }

  /// Judges a case.
  ///
  /// @param scheme the law of the country; empty where the catalog has none: then all is open
  public static Admission of(Optional<LawScheme> scheme, LegalCase legal) {
    if (scheme.isEmpty()) {
      return new Admission(Verdict.OPEN, "", List.of(), Optional.empty());
    }
    Map<String, String> facts = legal.facts();
    List<LawRule> about =
        scheme.get().rules().stream()
            .filter(rule -> rule.isAbout(facts))
            .sorted(Comparator.comparing(LawRule::verdict).reversed())
            .toList();
    Verdict verdict =
        about.isEmpty() || isSilent(about) ? Verdict.OPEN : about.getFirst().verdict();
    return new Admission(verdict, status(about, verdict), about, Optional.of(scheme.get().id()));
  }

  /// Whether nothing is forbidden or asked, but nothing says either what the material is.
  private static boolean isSilent(List<LawRule> about) {
    return about.stream()
        .allMatch(rule -> rule.verdict() == Verdict.ALLOWED && rule.status().isEmpty());
  }

  private static String status(List<LawRule> about, Verdict verdict) {
    return about.stream()
        .filter(rule -> rule.verdict() == verdict && !rule.status().isEmpty())
        .map(LawRule::status)
        .findFirst()
        .orElse("");
  }

  /// The rules that decided.
  public List<LawRule> deciding() {
    return rules.stream().filter(rule -> rule.verdict() == verdict).toList();
  }

  /// What must be asked of the authority, one question for each open rule.
  public List<Sentence> questions() {
    return rules.stream()
        .filter(rule -> rule.verdict() == Verdict.OPEN)
        .map(LawRule::asks)
        .toList();
  }
}
