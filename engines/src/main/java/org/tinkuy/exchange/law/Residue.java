package org.tinkuy.exchange.law;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.catalog.CodeList;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;
import org.tinkuy.park.WasteCode;

/// What a flow is in the eyes of the law.
///
/// @param kind `product`, `by-product` or `waste`, as its owner calls it
/// @param codes that it has by lists of wastes; none where none is stated
/// @param carrier what it is made of
/// @param entry of the List of Waste, of several the strictest; empty where no known code is stated
/// @param stated whether its owner calls it hazardous; empty where nothing is said
public record Residue(
    String kind,
    List<WasteCode> codes,
    String carrier,
    Optional<Material> entry,
    Optional<Boolean> stated) {
  public Residue {
    codes = List.copyOf(codes);
  }

  /// A residue by what its owner states.
  public static Residue of(
      String kind,
      List<WasteCode> codes,
      String carrier,
      Optional<Boolean> stated,
      Materials materials) {
    Optional<Material> entry = WasteCode.entries(codes, materials).stream().findFirst();
    return new Residue(kind, codes, carrier, entry, stated);
  }

  /// Its code of the List of Waste, six digits: of several that of the strictest entry; empty where
  /// none is stated.
  public String code() {
    return entry.map(Material::code).or(() -> listed().stream().findFirst()).orElse("");
  }

  /// All its codes of the List of Waste, six digits each.
  public List<String> listed() {
    return codes.stream()
        .filter(code -> code.list().equals(CodeList.LIST_OF_WASTE))
        .map(WasteCode::code)
        .toList();
  }

  /// Whether it is hazardous, for a law that judges by the codes of some lists.
  ///
  /// @param lists ids of the lists
  public Hazard hazard(Collection<String> lists) {
    List<WasteCode> counted = codes.stream().filter(code -> lists.contains(code.list())).toList();
    return Hazard.of(
        lists.contains(CodeList.LIST_OF_WASTE) ? entry : Optional.empty(),
        stated,
        counted.stream()
            .filter(code -> !code.list().equals(CodeList.LIST_OF_WASTE))
            .map(WasteCode::mark)
            .collect(Collectors.toSet()));
  }

  /// Its codes as conditions of a law name them: those of the List of Waste by their digits, others
  /// with their list.
  ///
  /// @param lists ids of the lists that the law knows
  List<String> codeWords(Collection<String> lists) {
    return codes.stream()
        .filter(code -> lists.contains(code.list()))
        .map(code -> code.list().equals(CodeList.LIST_OF_WASTE) ? code.code() : code.name())
        .toList();
  }

  /// Whether its codes contradict each other: one names hazardous waste, another none.
  public boolean isContradictory() {
    return WasteCode.disagree(codes);
  }
}
