package org.tinkuy.views.picture;

import org.tinkuy.kernel.Check;

/// Something that passes from one plot to another, drawn as an arrow over the map.
///
/// @param from id of the plot it leaves
/// @param to id of the plot it enters
/// @param amount how much passes, > 0, in the unit of all links of a map; its arrow is as wide
/// @param broken whether it is drawn with a broken line
/// @param label what it is in the key; links with one label share an entry
public record MapLink(String from, String to, double amount, boolean broken, String label) {
  public MapLink {
    Check.that(
        amount > 0,
        "views.map.linkAmount",
        "The link of '%s' to '%s' must carry more than 0, but carries %s.",
        from,
        to,
        amount);
  }
}
