package org.tinkuy.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Check;

/// A list by which kinds of waste have codes: the List of Waste, the annexes of the Basel
/// Convention, the list of one country.
///
/// @param id `LoW`, `Basel`, `OECD`; of a national list the country, `PE`
/// @param words what people call it, its id among them
/// @param countries those whose list it is, ISO 3166 alpha-2; none where it is of all
/// @param pattern what a code looks like, without blanks
/// @param marks what the first letters of a code say
/// @param example a code of it, as people write it
/// @param provenance source and confidence
public record CodeList(
    String id,
    List<String> words,
    List<String> countries,
    Pattern pattern,
    Marks marks,
    String example,
    Provenance provenance) {
  /// The List of Waste, whose entries are marked one by one in the library of materials.
  public static final String LIST_OF_WASTE = "LoW";

  /// What the first letters of a code say; none where the list says nothing by them.
  ///
  /// @param hazardous of codes that name hazardous waste
  /// @param harmless of codes that name waste without hazard
  public record Marks(List<String> hazardous, List<String> harmless) {
    public Marks {
      hazardous = List.copyOf(hazardous);
      harmless = List.copyOf(harmless);
    }
  }

  public CodeList {
    words = List.copyOf(words);
    countries = List.copyOf(countries);
    Check.that(
        pattern.matcher(plain(example)).matches(),
        "catalog.codeList.example",
        "List of codes '%s': its example must match its pattern, but is '%s'.",
        id,
        example);
  }

  /// Whether a word means this list, in a flow of a country: `national` means the list of that
  /// country alone.
  public boolean isCalled(String word, String country) {
    boolean named = words.stream().anyMatch(word::equalsIgnoreCase);
    boolean everywhere = countries.isEmpty() || countries.contains(word.toUpperCase(Locale.ROOT));
    return named && (everywhere || countries.contains(country));
  }

  /// A code as it stands in the list: `10 02 07*` as `100207`; empty where it is none of it.
  public Optional<String> find(String written) {
    String plain = plain(written);
    return Optional.of(plain)
        .filter(code -> pattern.matcher(code).matches())
        .or(
            () ->
                Optional.of(plain.replace(".", ""))
                    .filter(code -> pattern.matcher(code).matches()));
  }

  private static String plain(String written) {
    return written.replaceAll("[\\s*]", "").toUpperCase(Locale.ROOT);
  }
}
