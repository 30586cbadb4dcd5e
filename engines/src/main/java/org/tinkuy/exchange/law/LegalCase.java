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
/// @param fire what it would be burnt as; [Fire#NONE] where it is not burnt
public record LegalCase(
    Residue residue,
    String takerSector,
    String permit,
    String decided,
    String regime,
    Crossing crossing,
    Fire fire) {

  /// A case in which nothing is burnt.
  public LegalCase(
      Residue residue,
      String takerSector,
      String permit,
      String decided,
      String regime,
      Crossing crossing) {
    this(residue, takerSector, permit, decided, regime, crossing, Fire.NONE);
  }

  /// A fire in which a residue would be burnt.
  ///
  /// @param burnt which material of the catalog that can be burnt it is, by id; `other` where it is
  ///   none of them; `no` where it is not burnt
  /// @param permitted `yes` where a waste permit of the taker names the use as fuel (R1), `no`
  ///   where none does, `unknown` where the park keeps no permits
  public record Fire(String burnt, String permitted) {
    /// Nothing is burnt.
    public static final Fire NONE = new Fire("no", "unknown");

    /// What is no material of the catalog that can be burnt.
    public static final String OTHER = "other";
  }

  /// The same case as if it left its country.
  public LegalCase abroad() {
    return new LegalCase(residue, takerSector, permit, decided, regime, crossing.abroad(), fire);
  }

  /// The same case in the eyes of the law of the country that receives: what was decided at home
  /// binds nobody there, and the customs regime of the park is none of its own.
  public LegalCase received() {
    return new LegalCase(residue, takerSector, permit, "none", "none", crossing, fire);
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
    facts.put("burnt", List.of(fire.burnt()));
    facts.put("burns", List.of(fire.permitted()));
    crossing.facts().forEach((about, word) -> facts.put(about, List.of(word)));
    return facts;
  }
}
