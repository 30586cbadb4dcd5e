package org.tinkuy.catalog;

import java.util.List;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Spelling;
import org.tinkuy.kernel.Unit;

/// What a sector takes in or gives out for one unit of its product: a starting value for asking, to
/// be replaced by what was measured.
///
/// @param sector class of ISIC Rev. 4
/// @param product what is made, with the unit that it is counted in
/// @param direction `in` or `out`
/// @param carrier the carrier of the flow
/// @param subject what it is, in English
/// @param range how much of it for one unit of product
/// @param provenance source and confidence
public record SectorRate(
    String sector,
    Product product,
    String direction,
    String carrier,
    String subject,
    Range range,
    Provenance provenance) {

  /// What a sector makes.
  ///
  /// @param name in English, e.g. `beer`
  /// @param unit what one unit of it is
  /// @param words what a firm that makes it writes of its activity, in several languages: `cod`,
  ///   `frozen veg*` for two words of which one is told by its beginning; empty where all firms of
  ///   the class make it
  public record Product(String name, Unit unit, List<String> words) {
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Product {
      words = List.copyOf(words);
      for (String word : words) {
        Check.that(
            !parted(word).isEmpty() && word.substring(0, word.length() - 1).indexOf('*') < 0,
            "catalog.sector.word",
            "Product '%s': a word must hold letters, with a star at most at its end, but is '%s'.",
            name,
            word);
      }
    }

    /// Whether a firm of the class makes it for certain.
    ///
    /// @param activity what the firm says of its activity; empty where it says nothing
    public boolean isMadeBy(String activity) {
      String said = " " + parted(activity) + " ";
      return words.isEmpty()
          || words.stream()
              .map(word -> " " + parted(word) + (word.endsWith("*") ? "" : " "))
              .anyMatch(said::contains);
    }

    private static String parted(String text) {
      return PARTS.matcher(Spelling.fold(text)).replaceAll(" ").strip();
    }
  }

  /// What is usual for a firm: of the rates of its class those of a product that it makes for
  /// certain.
  ///
  /// @param all the rates of all classes
  /// @param sector class of the firm
  /// @param activity what it says of its activity; empty where it says nothing
  public static List<SectorRate> ofFirm(List<SectorRate> all, String sector, String activity) {
    return all.stream()
        .filter(rate -> rate.sector().equals(sector) && rate.product().isMadeBy(activity))
        .toList();
  }

  /// What is worth asking a firm: what is usual for it, or for all its class where its activity
  /// tells of no product.
  ///
  /// @param all the rates of all classes
  /// @param sector class of the firm
  /// @param activity what it says of its activity; empty where it says nothing
  public static List<SectorRate> worthAsking(List<SectorRate> all, String sector, String activity) {
    List<SectorRate> own = ofFirm(all, sector, activity);
    return own.isEmpty() ? all.stream().filter(rate -> rate.sector().equals(sector)).toList() : own;
  }

  /// From the usual least to the usual most.
  ///
  /// @param low in `unit`, >= 0; 0 where some firms have none
  /// @param high in `unit`, >= `low`; equal to it where a single value is known
  /// @param unit what is counted
  public record Range(double low, double high, Unit unit) {
    public Range {
      Check.that(
          low >= 0 && high >= low,
          "catalog.sector.range",
          "Range: it must run from 0 or more upwards, but is %s to %s.",
          low,
          high);
    }
  }
}
