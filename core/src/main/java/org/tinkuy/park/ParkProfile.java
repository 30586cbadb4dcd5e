package org.tinkuy.park;

import java.time.MonthDay;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.kernel.LocalizedText;

/// Who a park is and which conventions its files follow, from `park.yaml`.
///
/// @param id short name, also used in file names
/// @param name its names by language
/// @param locality where it lies
/// @param money the currency and prices of its amounts
/// @param governance what kind of park it is and who runs it
/// @param conventions how its files are written
/// @param disclosure numbers of the rules of disclosure that it chose itself, by name; those that
///   it does not name are the catalog's
public record ParkProfile(
    String id,
    LocalizedText name,
    Locality locality,
    MoneyBasis money,
    Governance governance,
    Conventions conventions,
    Map<String, Double> disclosure) {
  public ParkProfile {
    disclosure = Collections.unmodifiableMap(new TreeMap<>(disclosure));
  }

  /// A park that leaves the rules of disclosure as they are.
  public ParkProfile(
      String id,
      LocalizedText name,
      Locality locality,
      MoneyBasis money,
      Governance governance,
      Conventions conventions) {
    this(id, name, locality, money, governance, conventions, Map.of());
  }

  /// Where a park lies.
  ///
  /// @param country ISO 3166 alpha-2 code
  /// @param region in its own words; empty where not stated
  /// @param epsg code of the plan's coordinate system in metres; 0 where not stated
  public record Locality(String country, String region, int epsg) {}

  /// Currency and prices.
  ///
  /// @param currency of amounts that state none
  /// @param priceYear year of constant prices; 0 where not stated
  /// @param priceIndex name in the table `indices` of the index that brings amounts to that year;
  ///   empty where not stated
  public record MoneyBasis(Currency currency, int priceYear, String priceIndex) {}

  /// What kind of park it is and who runs it.
  ///
  /// @param parkType industrial, eco-industrial, export processing, ...; empty where not stated
  /// @param management public, private or joint; empty where not stated
  /// @param zoneRegime the special regime it lies in; empty where none
  /// @param parkBody id of the body that runs it; empty where not stated
  public record Governance(
      String parkType, String management, String zoneRegime, String parkBody) {}

  /// How files are written.
  ///
  /// @param languages languages of the park, first the main one
  /// @param decimalSign `.` or `,`; empty where not stated
  /// @param fiscalYearStart first day of the fiscal year
  public record Conventions(List<String> languages, String decimalSign, MonthDay fiscalYearStart) {
    public Conventions {
      languages = List.copyOf(languages);
    }
  }
}
