package org.tinkuy.finance.zone;

/// The tax that is saved now and owed later, or the other way round, since the law writes an asset
/// off at another pace than the accounts. It counts as tax of the year in which it arises, and is
/// taken off as it is paid, so that a pace is no low tax. What arises in years without tax is none.
///
/// Source: OECD, _Global Anti-Base Erosion Model Rules (Pillar Two)_ (2021), articles 4.1.1 and
/// 4.4.1: deferred tax is part of covered tax, at the minimum rate where the tax is higher; article
/// 4.4.5(a): that of tangible assets is not taken back after five years.
final class DeferredTax {
  /// What the law wrote off more than the accounts, so far; below zero where less.
  private double ahead;

  /// Tax on it.
  private double counted;

  /// The deferred tax of a year.
  ///
  /// @param more what the law writes off more than the accounts; below zero where less
  /// @param rate of the tax that counts, >= 0
  /// @return below zero where it is paid
  double move(double more, double rate) {
    double back = ahead * more < 0 ? Math.min(1, Math.abs(more / ahead)) : 0;
    double further = more + back * ahead;
    double change = further * rate - back * counted;
    ahead += more;
    counted += change;
    return change;
  }
}
