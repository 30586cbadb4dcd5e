package org.tinkuy.catalog;

import java.util.List;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// The law on residues of one country, of several with one law, or at the borders of all.
///
/// @param id `eu`, `pe`, `basel`
/// @param countries ISO 3166 alpha-2 codes; none where it holds for what crosses a border
/// @param authority who answers what is open
/// @param rules in the order of the file: what forbids, then what allows, then what asks
/// @param provenance source and confidence
public record LawScheme(
    String id,
    List<String> countries,
    Sentence authority,
    List<LawRule> rules,
    Provenance provenance) {
  public LawScheme {
    countries = List.copyOf(countries);
    rules = List.copyOf(rules);
    Check.that(!rules.isEmpty(), "catalog.law.empty", "Scheme '%s': it must have a rule.", id);
  }
}
