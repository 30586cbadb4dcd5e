package org.tinkuy.views.picture;

import java.util.List;

/// What the fills of a map mean.
///
/// @param classes in the order of the key; each plot's class is one of them
/// @param unit of the amounts of the plots, which then stand in the table; empty where there are
///   none
public record MapKey(List<FillClass> classes, String unit) {
  public MapKey {
    classes = List.copyOf(classes);
  }

  MapKey in(String of) {
    return new MapKey(classes, of);
  }
}
