package org.tinkuy.exchange.law;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
/// @param codeLists ids of the lists by whose codes it was judged; none where no law is known
public record Admission(
    Verdict verdict,
    String status,
    List<LawRule> rules,
    Optional<String> scheme,
    List<String> codeLists) {
  public Admission {
    rules = List.copyOf(rules);
    codeLists = List.copyOf(codeLists);
  }

  /// Judges a case by the law at home.
  ///
  /// @param scheme the law of the country; empty where the catalog has none: then all is open
  public static Admission of(Optional<LawScheme> scheme, LegalCase legal) {
    return of(scheme.stream().toList(), legal);
  }

  /// Judges a case by several laws that hold together, such as those of a border.
  ///
  /// @param schemes all that hold; where there is none, or none has a rule about the case, all is
  ///   open
  public static Admission of(List<LawScheme> schemes, LegalCase legal) {
    if (schemes.isEmpty()) {
      return new Admission(Verdict.OPEN, "", List.of(), Optional.empty(), List.of());
    }
    List<LawRule> about =
        strictest(schemes.stream().flatMap(scheme -> about(scheme, legal)).toList());
    Verdict verdict =
        about.isEmpty() || isSilent(about) ? Verdict.OPEN : about.getFirst().verdict();
    return new Admission(
        verdict,
        status(about, verdict),
        about,
        Optional.of(schemes.getFirst().id()),
        schemes.stream().flatMap(each -> each.codeLists().stream()).distinct().toList());
  }

  private static Stream<LawRule> about(LawScheme scheme, LegalCase legal) {
    Map<String, List<String>> facts = legal.facts(scheme);
    return scheme.rules().stream().filter(rule -> rule.isAbout(facts));
  }

  /// What holds where a border lies between the two firms: the law at home with that of the border,
  /// and with that of the country that receives. A rule of both countries is named once.
  public Admission and(Admission other) {
    Set<LawRule> both = new LinkedHashSet<>(rules);
    both.addAll(other.rules());
    Verdict strict = verdict.compareTo(other.verdict()) >= 0 ? verdict : other.verdict();
    List<LawRule> about = strictest(List.copyOf(both));
    List<String> lists =
        Stream.concat(codeLists.stream(), other.codeLists().stream()).distinct().toList();
    return new Admission(strict, status(about, strict), about, scheme, lists);
  }

  private static List<LawRule> strictest(List<LawRule> rules) {
    return rules.stream().sorted(Comparator.comparing(LawRule::verdict).reversed()).toList();
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
