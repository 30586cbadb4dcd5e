package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.List;
import org.tinkuy.kernel.LocalizedText;

/// What the flows of a case are worth to the economy of the country. Inputs:
/// `economy.ITEM.PART.share` and `.factor`, `economy.OUTSIDE.amount`, `economy.carbonPrice`.
///
/// @param deflator name of the price index that takes nominal flows back to the prices of the base
///   month; empty where the case is in constant prices
/// @param items what is not worth to the economy what is paid for it
/// @param outside what no payment shows
public record EconomyPlan(String deflator, List<Item> items, List<Outside> outside) {

  /// Flows with the same make-up.
  ///
  /// @param of what they are: `works`, `works.ID`, `land`, `products.ID`, `costs.ID`, ...
  public record Item(String id, LocalizedText name, List<String> of, List<Part> parts) {
    public Item {
      of = List.copyOf(of);
      parts = List.copyOf(parts);
    }
  }

  /// A part of an item.
  ///
  /// @param group that gains or loses what the economy sees otherwise
  public record Part(String id, LocalizedText name, String group) {}

  /// A benefit or cost that nobody pays in this case.
  ///
  /// @param isCost whether the economy loses it
  /// @param driver what it grows with
  /// @param of id of a product, for `VOLUME`
  /// @param from month from which it is counted
  public record Outside(
      String id,
      LocalizedText name,
      String group,
      boolean isCost,
      Driver driver,
      String of,
      YearMonth from) {}

  /// What a benefit or cost grows with.
  public enum Driver {
    /// Nothing: so much a year.
    FIXED,
    /// The volume of a service.
    VOLUME,
    /// The permanent jobs.
    JOBS
  }

  public EconomyPlan {
    items = List.copyOf(items);
    outside = List.copyOf(outside);
  }
}
