package org.tinkuy.catalog;

import java.util.List;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Sentence;

/// The law on residues of one country, or of several with one law.
///
/// @param id `eu`, `pe`
/// @param countries ISO 3166 alpha-2 codes
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
