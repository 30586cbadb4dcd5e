package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the catalog knows of exchanges besides their types: how things are carried, what materials
/// are worth as fuels, and what the law says.
///
/// @param modes ways of carrying, by id
/// @param indices years of price indices, by which their costs come to the year of a study
/// @param schemes the law at home by country, and that of borders from the narrowest group of
///   countries to all of them
/// @param codeLists lists by which waste has codes
/// @param burnables what materials are worth as fuels
public record ExchangeRules(
    Map<String, HaulMode> modes,
    List<IndexYear> indices,
    List<LawScheme> schemes,
    List<CodeList> codeLists,
    List<BurnableMaterial> burnables) {
  /// Nothing is known.
  public static final ExchangeRules NONE =
      new ExchangeRules(Map.of(), List.of(), List.of(), List.of(), List.of());

  public ExchangeRules {
    modes = Ordered.copyOf(modes);
    indices = List.copyOf(indices);
    schemes = List.copyOf(schemes);
    codeLists = List.copyOf(codeLists);
    burnables = List.copyOf(burnables);
  }

  /// The list that a word means in a flow of a country; empty where the catalog knows none.
  public Optional<CodeList> findCodeList(String word, String country) {
    return codeLists.stream().filter(list -> list.isCalled(word, country)).findFirst();
  }

  /// What holds where something leaves a country: the narrowest group of countries first, what
  /// holds for all of them last.
  public List<LawScheme> listBorders(String country) {
    return borders().filter(each -> each.holdsFor(country)).toList();
  }

  /// The narrowest group of countries with a law of its own at borders to which a country belongs,
  /// by the id of that law; empty where the catalog knows none.
  public Optional<String> findGroup(String country) {
    return borders().filter(each -> each.holdsFor(country)).map(LawScheme::id).findFirst();
  }

  private Stream<LawScheme> borders() {
    return schemes.stream().filter(each -> each.scope() == LawScheme.Scope.BORDER);
  }

  /// The law of a country; empty where the catalog has none.
  public Optional<LawScheme> findScheme(String country) {
    return schemes.stream()
        .filter(each -> each.scope() == LawScheme.Scope.HOME && each.holdsFor(country))
        .findFirst();
  }
}
