package org.tinkuy.exchange.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.LawScheme;

/// What matters to the law in one exchange.
///
/// @param residue what is handed over
/// @param takerSector class of ISIC Rev. 4 of who takes it
/// @param permit what the permits of the taker say of it: `accepts`, `others` (it has one that does
///   not name it), `none`, or `unknown` where the park keeps no permits
/// @param decided what an authority decided: `byProduct`, `endOfWaste`, `waste` or `none`
/// @param regime the customs regime of the park; `none` where it has none
/// @param crossing which borders lie between the two
public record LegalCase(
    Residue residue,
    String takerSector,
    String permit,
    String decided,
    String regime,
    Crossing crossing) {

  /// The same case as if it left its country.
  public LegalCase abroad() {
    return new LegalCase(residue, takerSector, permit, decided, regime, crossing.abroad());
  }

  /// The same case in the eyes of the law of the country that receives: what was decided at home
  /// binds nobody there, and the customs regime of the park is none of its own.
  public LegalCase received() {
    return new LegalCase(residue, takerSector, permit, "none", "none", crossing);
  }

  /// The case as words, by what a condition can be about; with the codes and the hazard as they are
  /// by the lists of a law.
  Map<String, List<String>> facts(LawScheme law) {
    Map<String, List<String>> facts = new LinkedHashMap<>();
    facts.put("kind", List.of(residue.kind()));
    facts.put("hazard", List.of(residue.hazard(law.codeLists()).word()));
    facts.put("code", residue.codeWords(law.codeLists()));
    facts.put("carrier", List.of(residue.carrier()));
    facts.put("takes", List.of(takerSector));
    facts.put("permit", List.of(permit));
    facts.put("decided", List.of(decided));
    facts.put("regime", List.of(regime));
    crossing.facts().forEach((about, word) -> facts.put(about, List.of(word)));
    return facts;
  }
}
