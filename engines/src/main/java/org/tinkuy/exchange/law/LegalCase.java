package org.tinkuy.exchange.law;

import java.util.LinkedHashMap;
import java.util.Map;

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

  /// The case as words, by what a condition can be about.
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("kind", residue.kind());
    facts.put("hazard", residue.hazard().word());
    facts.put("code", residue.code());
    facts.put("carrier", residue.carrier());
    facts.put("takes", takerSector);
    facts.put("permit", permit);
    facts.put("decided", decided);
    facts.put("regime", regime);
    facts.putAll(crossing.facts());
    return facts;
  }
}
