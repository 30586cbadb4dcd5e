package org.tinkuy.exchange.water;

import org.tinkuy.kernel.Check;

/// Where more can be had from outside, as much as is wanted.
///
/// @param name unique among sources and fresh supplies
/// @param quality its impurity, in the unit of the problem's qualities, >= 0; 0 is pure
/// @param price of a unit of flow, >= 0; 0 where it is free
public record FreshSupply(String name, double quality, double price) {
  public FreshSupply {
    Check.that(
        quality >= 0,
        "exchange.water.freshQuality",
        "Fresh '%s': quality must be >= 0, but is %s. Maybe turn a purity into an impurity.",
        name,
        quality);
    Check.that(
        price >= 0,
        "exchange.water.price",
        "Fresh '%s': price must be >= 0, but is %s. Maybe write 0 where it is free.",
        name,
        price);
  }
}
