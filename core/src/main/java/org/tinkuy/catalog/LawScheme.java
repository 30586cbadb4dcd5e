package org.tinkuy.catalog;

import java.util.List;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// The law on residues of one country, of several with one law, or at the borders of all.
///
/// @param id `eu`, `pe`, `basel`
/// @param scope whether it is the law at home, or of what crosses a border
/// @param countries ISO 3166 alpha-2 codes; of a border, those of countries that something may
///   leave under it, none where it holds for all
/// @param codeLists ids of the lists by whose codes it judges, and tells what is hazardous; codes
///   of other lists say nothing to it
/// @param authority who answers what is open
/// @param rules in the order of the file: what forbids, then what allows, then what asks
/// @param provenance source and confidence
public record LawScheme(
    String id,
    Scope scope,
    List<String> countries,
    List<String> codeLists,
    Sentence authority,
    List<LawRule> rules,
    Provenance provenance) {
  /// Where a law holds.
  public enum Scope {
    HOME,
    BORDER
  }

  public LawScheme {
    countries = List.copyOf(countries);
    codeLists = List.copyOf(codeLists);
    rules = List.copyOf(rules);
    Check.that(!rules.isEmpty(), "catalog.law.empty", "Scheme '%s': it must have a rule.", id);
    Check.that(
        scope == Scope.BORDER || !countries.isEmpty(),
        "catalog.law.home",
        "Scheme '%s': a law at home must name its countries.",
        id);
  }

  /// Whether it holds for what a country sends, or receives at home.
  public boolean holdsFor(String country) {
    return countries.isEmpty() || countries.contains(country);
  }
}
