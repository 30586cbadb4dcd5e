package org.tinkuy.catalog;

import org.tinkuy.kernel.Unit;

/// What is balanced together: all water with wastewater, all energy, or one material.
///
/// @param id `water`, `energy`, or the code of the material's carrier
/// @param unit in which its amounts are counted: m3, MWh, t
public record Family(String id, Unit unit) implements Comparable<Family> {
  /// Id of the family of all water and wastewater.
  public static final String WATER = "water";

  /// Id of the family of all energy.
  public static final String ENERGY = "energy";

  public boolean isWater() {
    return id.equals(WATER);
  }

  public boolean isEnergy() {
    return id.equals(ENERGY);
  }

  public boolean isMaterial() {
    return !isWater() && !isEnergy();
  }

  /// Water, energy, then materials by name.
  @Override
  public int compareTo(Family other) {
    int mine = isWater() ? 0 : isEnergy() ? 1 : 2;
    int theirs = other.isWater() ? 0 : other.isEnergy() ? 1 : 2;
    return mine == theirs ? id.compareTo(other.id) : Integer.compare(mine, theirs);
  }
}
